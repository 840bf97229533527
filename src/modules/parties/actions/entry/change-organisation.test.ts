import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OrganisationChange } from '#contracts/parties';
import { type Acting, testDatabase } from '#testing/database';
import { findOrganisation } from '../../store/find-organisation.ts';
import type { PartiesTables } from '../../store/tables.ts';
import { brokenInvariants, depsFor, makeAccount } from '../../testing.ts';
import { mergeParties, undoMerge } from '../merge-parties.ts';
import { registerOrganisation } from '../register-organisation.ts';
import { changeOrganisation } from './change-organisation.ts';
import { openEntry } from './open-entry.ts';

type Act = Acting<PartiesTables>;

describe('changing the entry of an organisation', async () => {
  const { db, owner, actingAs } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const people = {} as Record<'member' | 'adviser' | 'administrator' | 'stranger' | 'otherAdviser', Act>;
  let id = '';
  let made = 0;

  const register = async (name: string) =>
    (
      await registerOrganisation(deps, {
        slug: `entry-${++made}`,
        side: 'be',
        type: 'institute',
        names: { nl: name, en: `${name} of Ghent` },
        place: { city: 'Gent', country: 'BE', latitude: 51.05, longitude: 3.72 },
        fields: ['environment', 'energy'],
        website: 'https://old.example.org',
        isInvented: false,
      })
    ).id;
  const shown = () => findOrganisation(db, id);
  const versionNow = () => people.stranger((db, caller) => openEntry({ ...deps, db, caller }, id));
  const change = async (act: Act, change: OrganisationChange, version?: number) => {
    const seen = version ?? (await versionNow()).version;
    return act((db, caller) => changeOrganisation({ ...deps, db, caller }, id, { change, version: seen }));
  };
  const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(owner)).rows;

  before(async () => {
    const other = await register('Ander Huis');
    people.adviser = await actingAs(await makeAccount(owner, { side: 'be', role: 'adviser' }));
    people.otherAdviser = await actingAs(await makeAccount(owner, { side: 'cn', role: 'adviser' }));
    people.administrator = await actingAs(await makeAccount(owner, { role: 'administrator' }));
    people.stranger = await actingAs(await makeAccount(owner, { side: 'be', memberOf: other }));
  });
  beforeEach(async () => {
    id = await register(`Labo ${made}`);
    people.member = await actingAs(await makeAccount(owner, { side: 'be', memberOf: id }));
  });

  it('shows what a member wrote, beside what the sources said, and writes one entry into the journal', async () => {
    const said = await rowsOf(sql`select source, claim from parties.source_record where party_id = ${id}`);
    const before = (await shown())!;

    await change(people.member, {
      names: [
        { text: '  Waterlabo  Gent ', kind: 'official', language: 'nl' },
        { text: '根特水实验室', kind: 'translated', language: 'zh' },
        { text: before.name, kind: 'former', language: 'nl' },
        { text: 'WLG', kind: 'short' },
      ],
      type: 'centre',
      website: 'https://waterlabo.example',
      place: { city: 'Aalst', region: 'Oost-Vlaanderen' },
      fields: ['environment'],
      status: 'inactive',
    });

    const after = (await shown())!;
    assert.deepEqual(
      [
        after.name,
        after.names.zh,
        after.type,
        after.website,
        after.place,
        after.fields,
        after.status,
        after.side,
      ],
      [
        'Waterlabo Gent',
        '根特水实验室',
        'centre',
        'https://waterlabo.example',
        { city: 'Aalst', region: 'Oost-Vlaanderen', country: 'BE' },
        ['environment'],
        'inactive',
        'be',
      ],
    );
    assert.deepEqual(after.history.at(-1), { status: 'inactive', from: '2026-11-26' });
    assert.deepEqual(
      after.allNames.find(({ text }) => text === before.name)?.kind,
      'former',
      'the centre’s word about a name goes before the source’s',
    );
    assert.deepEqual(
      await rowsOf(
        sql`select source, claim from parties.source_record where party_id = ${id} and source <> 'centre:entry'`,
      ),
      said,
    );
    assert.deepEqual(
      await rowsOf(sql`select facts -> 'parts' as parts from journal.entry where kind = 'parties.organisation-changed'
          and facts ->> 'organisationId' = ${id}`),
      [{ parts: ['names', 'type', 'website', 'place', 'fields', 'status'] }],
    );
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('keeps what was changed when the source speaks again, and follows the source in the rest', async () => {
    await change(people.member, { website: 'https://new.example.org' });

    await registerOrganisation(deps, {
      slug: `entry-${made}`,
      side: 'be',
      type: 'university',
      names: { nl: 'Zoals de bron het zegt' },
      place: { city: 'Leuven', country: 'BE' },
      website: 'https://source.example.org',
      isInvented: false,
    });

    const { website, type, name, place } = (await shown())!;
    assert.deepEqual(
      [website, type, name, place?.city],
      ['https://new.example.org', 'university', 'Zoals de bron het zegt', 'Leuven'],
    );
  });

  it('can take a website away that a source names, and keeps the point of a town that stays', async () => {
    await change(people.member, { website: '', place: { city: 'Gent', region: 'Vlaanderen' } });

    const { website, place } = (await shown())!;
    assert.deepEqual(
      [website, place],
      [undefined, { city: 'Gent', region: 'Vlaanderen', country: 'BE', latitude: 51.05, longitude: 3.72 }],
    );
  });

  it('is for members, advisers of the side and administrators, and for nobody else', async () => {
    await change(people.member, { website: 'https://a.example.org' });
    await change(people.adviser, { website: 'https://b.example.org' });
    await change(people.administrator, { website: 'https://c.example.org' });

    for (const act of [people.stranger, people.otherAdviser, await actingAs(undefined)])
      await assert.rejects(change(act, { website: 'https://d.example.org' }), {
        code: 'access.not-permitted',
      });
    assert.equal((await shown())!.website, 'https://c.example.org');
  });

  it('is not overwritten unseen: the second of two who changed the same version is told', async () => {
    const { version } = await versionNow();

    const outcomes = await Promise.allSettled([
      change(people.member, { website: 'https://one.example.org' }, version),
      change(people.adviser, { website: 'https://two.example.org' }, version),
    ]);

    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    assert.deepEqual(refused, ['parties.changed-meanwhile']);
  });

  it('changes nothing, and counts nothing, when it says the same again', async () => {
    const { version, entry } = await versionNow();

    assert.equal(await change(people.member, entry as OrganisationChange, version), version);
  });

  it('is refused with every fault at once', async () => {
    const faulty = change(people.member, {
      names: [
        { text: 'Labo', kind: 'short' },
        { text: 'Labo', kind: 'former' },
        { text: '水', kind: 'translated', language: 'fr' },
        { text: ' ', kind: 'translated' },
      ],
      website: 'javascript:alert(1)',
      place: { city: 'G\u202eent' },
      fields: ['astrology'],
    });

    await assert.rejects(faulty, (error: { facts: { faults: { path: string; code: string }[] } }) => {
      assert.deepEqual(
        error.facts.faults.map(({ path, code }) => `${path} ${code}`),
        [
          'names official-missing',
          'names.1.text repeated',
          'names.2.text wrong-script',
          'names.3.text missing',
          'website not-a-web-address',
          'place.city control-character',
          'fields unknown-field',
        ],
      );
      return true;
    });
  });

  it('goes with its organisation into a merge and out again, and is still the last word', async () => {
    await change(people.member, { website: 'https://survivor.example.org' });
    const survivorId = id;
    const absorbedId = await register('Zelfde Huis');
    id = absorbedId;
    await change(people.adviser, { website: 'https://absorbed.example.org' });
    id = survivorId;

    const mergeId = await mergeParties(deps, { survivorId, absorbedId, reason: 'one', by: 'test' });
    await change(people.member, { website: 'https://merged.example.org' });
    assert.equal((await shown())!.website, 'https://merged.example.org');

    await undoMerge(deps, { mergeId, by: 'test' });
    assert.equal((await shown())!.website, 'https://merged.example.org');
    assert.equal((await findOrganisation(db, absorbedId))!.website, 'https://absorbed.example.org');
  });

  it('is refused by the database itself to others, in another party’s name, and past the country', async () => {
    const { version } = await versionNow();
    const otherId = await register('Nog Een Huis');
    const keep = (gathered: object, wanted = id, expected = version) =>
      sql`select parties.keep_organisation_entry(${wanted}::uuid, ${expected}, ${JSON.stringify({
        id: '019320f0-0000-7000-8000-000000000001',
        digest: 'x',
        claim: {},
      })}::jsonb, ${JSON.stringify(gathered)}::jsonb)`;
    const empty = { names: [], places: [], history: [], fields: [], party: {}, facets: { country: 'BE' } };
    const foreign = { ...empty, names: [{ record_id: otherId }] };
    const abroad = { ...empty, facets: { country: 'CN' } };
    const tries: [Act, ReturnType<typeof sql>, RegExp][] = [
      [people.stranger, keep(empty), /not for whoever asks/],
      [people.otherAdviser, sql`select * from parties.hold_entry(${id}::uuid)`, /not for whoever asks/],
      [await actingAs(undefined), keep(empty), /not for whoever asks/],
      [people.member, keep(empty, otherId), /not for whoever asks/],
      [people.member, keep(foreign), /records of another party/],
      [people.member, keep(abroad), /country of an entry stays/],
      [people.member, keep(empty, id, version + 1), /changed meanwhile/],
      [people.member, sql`select parties.keep_entry_record(${id}::uuid, 1, '{}')`, /permission denied/],
      [people.administrator, sql`update parties.party set display_name = 'x'`, /permission denied/],
      [people.administrator, sql`delete from parties.name`, /permission denied/],
    ];

    for (const [act, query, reason] of tries)
      await assert.rejects(
        act((db) => query.execute(db)),
        reason,
      );
    assert.deepEqual((await versionNow()).version, version);
  });
});
