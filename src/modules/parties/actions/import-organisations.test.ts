import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { openSource } from '#platform/imports';
import { readAfter, startOfJournal } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { fileOf } from '#testing/imports';
import { findOrganisation } from '../store/find-organisation.ts';
import { findCurrentId } from '../store/find-party.ts';
import { listOrganisations } from '../store/search/list-organisations.ts';
import type { PartiesTables } from '../store/tables.ts';
import { brokenInvariants, depsFor, idOfSource, realOrganisations, rorIdOf, rorLine } from '../testing.ts';
import { importOrganisations } from './import-organisations.ts';

const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
const counts = ({
  created,
  changed,
  unchanged,
  refused,
}: Record<'created' | 'changed' | 'unchanged' | 'refused', number>) => ({
  created,
  changed,
  unchanged,
  refused,
});

describe('importing organisations', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const importRor = async (content: string | Buffer) =>
    importOrganisations(deps, { source: await openSource(fileOf(content), 'jsonl'), format: 'ror' });
  const importCsv = async (content: string | Buffer) =>
    importOrganisations(deps, {
      source: await openSource(fileOf(content), 'csv'),
      format: 'csv',
      list: 'partners',
    });

  it('makes one organisation and one journal entry of each row, and changes nothing the second time', async () => {
    const content = lines(rorLine(1, { name: 'Instituut Eén' }), rorLine(2, { name: 'Instituut Twee' }));

    const [first, second] = [await importRor(content), await importRor(content)];
    const entries = await readAfter(db, startOfJournal, 100);

    assert.deepEqual(counts(first), { created: 2, changed: 0, unchanged: 0, refused: 0 });
    assert.deepEqual(counts(second), { created: 0, changed: 0, unchanged: 2, refused: 0 });
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['parties.organisation-created', 'parties.organisation-created'],
    );
  });

  it('changes what the source says otherwise, and keeps the old status as a closed interval', async () => {
    await importRor(lines({ ...rorLine(3, { name: 'Instituut Drie' }), established: 1990 }));

    const report = await importRor(
      lines({ ...rorLine(3, { name: 'Instituut III' }), established: 1990, status: 'inactive' }),
    );
    const organisation = await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(3)));

    assert.deepEqual(counts(report), { created: 0, changed: 1, unchanged: 0, refused: 0 });
    assert.equal(organisation?.name, 'Instituut III');
    assert.deepEqual(organisation.history, [
      { status: 'active', from: '1990', until: '2026-11-26' },
      { status: 'inactive', from: '2026-11-26' },
    ]);
  });

  it('leaves bad rows out, names the line and every reason, and takes the others whole', async () => {
    const report = await importRor(
      lines(
        rorLine(4, { name: 'Vier' }),
        '{"id": "https://ror.org/05f9',
        {
          id: 'https://ror.org/05f950310',
          status: 'asleep',
          types: 'education',
          names: [],
          locations: [{ country_code: 'Belgium' }],
        },
        rorLine(5, { name: 'Vijf' }),
        rorLine(4, { name: 'Vier, weer' }),
        { ...rorLine(6, { name: 'Zes' }), id: 'https://ror.org/05f950311' },
        { ...rorLine(7, { name: 'Zeven' }), locations: [{ country_code: 'BE', lat: 1e9, lng: 0 }] },
        'null',
      ),
    );

    assert.deepEqual(counts(report), { created: 2, changed: 0, unchanged: 0, refused: 6 });
    assert.deepEqual(
      report.refusals.map(({ line, code, path }) =>
        [line, code.replace(/^imports.*/, 'imports'), path].filter(Boolean),
      ),
      [
        [2, 'imports'],
        [3, 'parties.row-misshapen', 'status'],
        [3, 'parties.row-misshapen', 'types'],
        [3, 'parties.row-misshapen', 'names'],
        [3, 'parties.row-misshapen', 'locations.0.country_code'],
        [5, 'parties.row-repeated'],
        [6, 'parties.identifier-unsound', 'id'],
        [7, 'parties.row-misshapen', 'locations.0.lat'],
        [8, 'parties.row-misshapen'],
      ],
    );
    assert.equal((await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(4))))?.name, 'Vier');
  });

  it('refuses a row that would put an organisation above itself, with the chain, across rows, files and both ways of saying it', async () => {
    await importRor(lines(rorLine(10, { name: 'Tien', parent: 11 }), rorLine(11, { name: 'Elf' })));

    const report = await importRor(
      lines(
        rorLine(11, { name: 'Elf', parent: 12 }),
        rorLine(12, { name: 'Twaalf', parent: 10 }),
        rorLine(13, { name: 'Zelf', parent: 13 }),
      ),
    );
    const children = await importRor(lines(rorLine(10, { name: 'Tien', parent: 11, child: 11 })));

    assert.deepEqual(
      report.refusals.map(({ line, message }) => [line, message]),
      [
        [2, 'An organisation cannot be above itself: Twaalf → Tien → Elf → Twaalf.'],
        [3, 'An organisation cannot be above itself: Zelf → Zelf.'],
      ],
    );
    assert.equal(children.refusals[0]?.code, 'parties.parent-cycle');
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('keeps relations to organisations that are not there, and joins them when they arrive', async () => {
    await importRor(lines(rorLine(20, { name: 'Twintig', parent: 21 })));
    const before = await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(20)));
    await importRor(lines(rorLine(21, { name: 'Eenentwintig' })));

    const after = await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(20)));
    const parent = await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(21)));

    assert.deepEqual(before?.relations, [
      { kind: 'parent', name: `No ${rorIdOf(21)}`, names: {}, href: `https://ror.org/${rorIdOf(21)}` },
    ]);
    assert.deepEqual(after?.relations, [
      { kind: 'parent', name: 'Eenentwintig', names: { nl: 'Eenentwintig' }, id: parent!.id },
    ]);
    assert.deepEqual(parent?.relations, [
      { kind: 'child', name: 'Twintig', names: { nl: 'Twintig' }, id: after!.id },
    ]);
  });

  it('puts a row of a list on the organisation that certainly is the same, and keeps both sources', async () => {
    await importRor(lines(rorLine(30, { name: 'Dertig' })));
    const list = `key;name;type;country;ror;website\nx30;Dertig Lab;centre;BE;${rorIdOf(30)};https://dertig.example`;

    const [first, again] = [await importCsv(list), await importCsv(list)];
    const organisation = await findOrganisation(db, await idOfSource(db, 'csv:partners', 'x30'));

    assert.deepEqual(counts(first), { created: 0, changed: 1, unchanged: 0, refused: 0 });
    assert.deepEqual(counts(again), { created: 0, changed: 0, unchanged: 1, refused: 0 });
    assert.equal(organisation?.id, await idOfSource(db, 'ror', rorIdOf(30)));
    assert.deepEqual(
      organisation?.allNames.map(({ text }) => text),
      ['Dertig Lab', 'Dertig'],
    );
    assert.deepEqual(
      organisation.sources.map(({ title }) => title),
      ['partners', 'Research Organization Registry (ROR), CC0'],
    );
  });

  it('calls an identifier that two organisations claim an alternative for the second', async () => {
    const shared = [{ type: 'wikidata', preferred: 'Q40', all: ['Q40'] }];
    await importRor(
      lines(
        { ...rorLine(40, { name: 'Veertig' }), external_ids: shared },
        { ...rorLine(41, { name: 'Eenenveertig' }), external_ids: shared },
      ),
    );

    const { rows } = await listOrganisations(db, {
      q: 'Q40',
      side: [],
      type: [],
      field: [],
      place: [],
      limit: 10,
    });
    const held = await Promise.all(rows.map(({ id }) => findOrganisation(db, id)));

    assert.deepEqual(
      held
        .map((one) => [one!.name, one!.identifiers.find(({ value }) => value === 'Q40')?.certainty])
        .toSorted((one, other) => (String(one) < String(other) ? -1 : 1)),
      [
        ['Eenenveertig', 'alternative'],
        ['Veertig', 'certain'],
      ],
    );
  });

  it('refuses a list whose columns it does not know, by name', async () => {
    const report = await importCsv('key,name,type,country,colour\n1,Rood,centre,BE,red');

    assert.match(report.refusals[0]!.message, /^Unknown columns: colour[.]/);
  });

  it('goes on where it was killed, and ends as if it had not been', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => rorLine(1000 + i, { name: `Zaal ${i}` }));
    const file = fileOf(lines(...rows));
    let batches = 0;
    const dying = { ...(await openSource(file, 'jsonl')) };
    const killed = importOrganisations(deps, {
      source: dying,
      format: 'ror',
      progress: () => {
        if (++batches === 2) throw new Error('killed');
      },
    });
    await assert.rejects(killed, /killed/);

    const report = await importOrganisations(deps, {
      source: await openSource(file, 'jsonl'),
      format: 'ror',
    });

    assert.equal(report.resumedAtLine, 1001);
    assert.deepEqual(counts(report), { created: 1200, changed: 0, unchanged: 0, refused: 0 });
    assert.notEqual(await findCurrentId(db, await idOfSource(db, 'ror', rorIdOf(2199))), undefined);
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it(
    'takes the whole of the real register, and all of it as unchanged again',
    { skip: realMissing(), timeout: 120_000 },
    async () => {
      const real = async () =>
        importOrganisations(deps, { source: await openSource(realOrganisations, 'jsonl'), format: 'ror' });

      const [first, second] = [await real(), await real()];

      assert.deepEqual(first.refusals, []);
      assert.equal(first.created + first.changed, 2579);
      assert.deepEqual(counts(second), { created: 0, changed: 0, unchanged: 2579, refused: 0 });
      assert.deepEqual(await brokenInvariants(db), []);
    },
  );
});

function realMissing() {
  return fs.existsSync(realOrganisations) ? false : `${realOrganisations} is not there`;
}
