import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { PersonChange } from '#contracts/parties';
import { type Acting, testDatabase } from '#testing/database';
import { findPeople } from '../../store/find-people.ts';
import type { PartiesTables } from '../../store/tables.ts';
import { brokenInvariants, depsFor, makeAccount } from '../../testing.ts';
import { registerPerson } from '../register-person.ts';
import { changePerson } from './change-person.ts';
import { openPerson } from './open-person.ts';

describe('changing the entry of a person', async () => {
  const { db, owner, actingAs } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  let id = '';
  let made = 0;

  beforeEach(async () => {
    const kept = await registerPerson(deps, {
      source: 'csv:people',
      key: `person-${++made}`,
      title: 'People',
      names: [{ text: `Griet Lemmens${made}`, kind: 'official', language: 'nl', order: 'given-first' }],
      country: 'BE',
      fields: ['environment'],
      affiliations: [{ target: { scheme: 'centre', value: 'lab' }, name: 'Lab voor Water' }],
      isInvented: true,
    });
    id = kept.id;
  });

  const as = async (given: Parameters<typeof makeAccount>[1]) => actingAs(await makeAccount(owner, given));
  const opened = (act: Acting<PartiesTables>) => act((db, caller) => openPerson({ ...deps, db, caller }, id));
  const change = (act: Acting<PartiesTables>, change: PersonChange, version: number) =>
    act((db, caller) => changePerson({ ...deps, db, caller }, id, { change, version }));

  it('is for that person, and what sources said stays beside it', async () => {
    const herself = await as({ side: 'be', person: id });
    const { version } = await opened(herself);

    await change(
      herself,
      {
        names: [{ text: '何丽', kind: 'official', language: 'zh', order: 'family-first' }],
        fields: ['energy'],
      },
      version,
    );

    const { entry } = await opened(herself);
    assert.deepEqual(
      [entry.names.map(({ text }) => text), entry.fields],
      [['何丽', `Griet Lemmens${made}`], ['energy']],
    );
    assert.deepEqual(
      (await findPeople(db, '何丽')).map((one) => [one.id, one.affiliations]).filter(([one]) => one === id),
      [[id, ['Lab voor Water']]],
    );
    const { rows } = await sql<{ facts: object }>`select facts from journal.entry
      where kind = 'parties.person-changed' and facts ->> 'personId' = ${id}`.execute(owner);
    assert.deepEqual(rows, [{ facts: { personId: id, parts: ['names', 'fields'] } }]);
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('is for advisers of the side and administrators, and to others there is no such person', async () => {
    const { version } = await opened(await as({ role: 'administrator' }));

    const strangers = [
      await as({ side: 'be' }),
      await as({ side: 'cn', role: 'adviser' }),
      await actingAs(undefined),
    ];
    for (const stranger of strangers)
      await assert.rejects(change(stranger, { fields: [] }, version), { code: 'parties.person-unknown' });
    assert.equal(
      await change(await as({ side: 'be', role: 'adviser' }), { fields: [] }, version),
      version + 1,
    );
    assert.equal(
      await change(await as({ role: 'administrator' }), { fields: ['energy'] }, version + 1),
      version + 2,
    );
    await assert.rejects(change(await as({ role: 'administrator' }), { fields: [] }, version), {
      code: 'parties.changed-meanwhile',
    });
  });

  it('is refused by the database to whoever is neither', async () => {
    const stranger = await as({ side: 'be' });

    for (const query of [
      sql`select * from parties.hold_entry(${id}::uuid)`,
      sql`select parties.keep_person_entry(${id}::uuid, 1, '{}', '{"names": [], "fields": [], "party": {}}')`,
    ])
      await assert.rejects(
        stranger((db) => query.execute(db)),
        /not for whoever asks/,
      );
  });
});
