import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { text as textOf } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { type Figures, figureTables, recordContent } from '#contracts/register';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { testDatabase } from '#testing/database';
import { regionOfPlace } from '../../domain/region-of-place.ts';
import { findRecords } from '../../store/find-records.ts';
import type { RegisterTables } from '../../store/tables.ts';
import { askedByRegion } from '../asked-by-region.ts';
import { exportFigures } from './export-figures.ts';
import { exportRecords } from '../tables/export-records.ts';
import { keepRecord } from '../keep-record.ts';
import { readChain } from './read-chain.ts';
import { readFigures } from './read-figures.ts';
import { readLineage } from '../read-lineage.ts';
import { seedRegister } from '../seed-register.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
const source = 'a';
const party = (property: string, side: string, name: string) => ({
  property,
  value: { is: 'party', name: { en: name }, side },
  source,
});
const money = (amount: string, side: string, sector?: string) => ({
  property: 'money',
  value: { is: 'money', money: { amount, currency: 'EUR' }, side, ...(sector && { sector }) },
  source,
});
const content = (kind: string, title: string, more: { claims?: unknown[] } & Record<string, unknown> = {}) =>
  recordContent.parse({
    kind,
    sources: [{ key: source, title: 'A page', href: 'https://example.org/' }],
    ...more,
    claims: [
      { property: 'title', value: { is: 'texts', texts: { en: title } }, source },
      ...(more.claims ?? []),
    ],
  });

const regionsOf = ({ regions, withoutRegion }: Figures) => [
  ...regions,
  { value: 'unstated', number: withoutRegion },
];

describe('figures of the register', async () => {
  const { db } = await testDatabase<RegisterTables>();
  const deps = { db, corridor };
  before(async () => {
    await seedRegister(deps, path.join(root, 'database/seeds/register.yaml'));
    const keep = (reference: string, given: ReturnType<typeof content>) =>
      inTransaction(db, (db) => keepRecord({ db, corridor }, { content: given, reference }, { why: 'Test' }));
    const readiness = (level: number, on: string) => ({
      property: 'readiness',
      value: { is: 'readiness', level, on, evidence: { en: 'A trial' } },
      source,
    });
    await keep(
      'project-901',
      content('project', 'Strips for mycotoxins', {
        giving: ['be'],
        claims: [
          party('lead', 'be', 'Ghent University'),
          party('participant', 'cn', 'A partner'),
          money('250000.50', 'be', 'public'),
          readiness(4, '2024-05'),
          readiness(2, '2022'),
          { property: 'begins', value: { is: 'date', date: '2021' }, source },
        ],
      }),
    );
    await keep(
      'result-902',
      content('result', 'A patent', {
        type: 'patent',
        claims: [readiness(3, '2023')],
        links: [
          { relation: 'came-from', to: { record: 'project-901' }, source },
          { relation: 'used-in', to: { opportunity: 'TO-CN-FOOD-04' }, source },
        ],
      }),
    );
    await keep(
      'project-903',
      content('project', 'An example', {
        isInvented: true,
        claims: [party('lead', 'be', 'Ghent University'), party('participant', 'cn', 'A partner')],
      }),
    );
  });

  it('are what the list counts when it is asked by them', async () => {
    const none: [] = [];
    const listed = async (asked: Partial<Parameters<typeof findRecords>[1]>) =>
      (await findRecords(db, { kind: none, field: none, invented: 'no', limit: 1, ...asked })).total;
    for (const kind of [[], ['project', 'agreement']] as const) {
      const figures = await readFigures(deps, { kind });
      assert.equal(figures.total, await listed({ kind }));
      for (const [name, rows] of [
        ['field', [...figures.fields, { value: 'unstated', number: figures.withoutField }]],
        ['party', figures.parties],
        ['role', figures.roles],
        ['place', [...figures.places, { value: 'unstated', number: figures.withoutPlace }]],
        ['giving', figures.giving],
        ['money', figures.money],
      ] as const)
        for (const { value, number } of rows.slice(0, 12))
          assert.equal(await listed({ kind, [name]: [value] }), number, `${name} ${value}`);
      for (const { year, number } of figures.years.slice(0, 6))
        assert.equal(await listed({ kind, from: year, until: year }), number, String(year));
      assert.equal(figures.undated, await listed({ kind, undated: 'yes' }));
      for (const { value, number } of regionsOf(figures))
        assert.equal(await listed({ kind, ...askedByRegion(deps, { region: [value] }) }), number, value);
    }
  });

  it('by region add up to the whole, stand so in the table, and guess nothing', async () => {
    const place = (name: string, country?: string) => ({
      claims: [
        {
          property: 'place',
          value: { is: 'place', name: { en: name }, ...(country && { country }) },
          source,
        },
      ],
    });
    const before = await readFigures(deps, { kind: [] });
    for (const [index, [name, country]] of [
      ['Liège', 'BE'],
      ['Hong Kong', 'HK'],
      ['Delft', 'NL'],
      ['Belgium', 'BE'],
      ['Brussels', undefined],
    ].entries())
      await inTransaction(db, (db) =>
        keepRecord(
          { db, corridor },
          { content: content('event', 'A visit', place(name!, country)), reference: `event-91${index}` },
          { why: 'Test' },
        ),
      );

    const figures = await readFigures(deps, { kind: [] });

    const numberIn = (of: typeof figures, code: string) =>
      regionsOf(of).find(({ value }) => value === code)?.number ?? 0;
    const more = (code: string) => numberIn(figures, code) - numberIn(before, code);
    assert.deepEqual(['BE3', 'CN-HK', 'NL', 'BE', 'unstated'].map(more), [1, 1, 1, 0, 2]);
    assert.ok(numberIn(figures, 'BE1') > 0 && numberIn(figures, 'CN-HB') > 0);
    assert.deepEqual(figures.regions.find(({ value }) => value === 'NL')?.names, {
      zh: '荷兰',
      en: 'Netherlands',
      fr: 'Pays-Bas',
      nl: 'Nederland',
    });
    assert.equal(
      regionsOf(figures).reduce((sum, { number }) => sum + number, 0),
      figures.total,
    );
    const file = await exportFigures(deps, { of: 'regions', kind: [], reader: 'en', format: 'csv' });
    const lines = (await textOf(Readable.from(file.stream))).trim().split(/\r?\n/).slice(1);
    assert.deepEqual(
      lines.map((line) => Number(line.split(/[;,]/).at(-1))),
      regionsOf(figures).map(({ number }) => number),
    );
  });

  it('know the region of every place of the seeds, but where a source names no more than the country', async () => {
    const { places, countries } = regionOfPlace(corridor.divided);
    const { places: said } = await readFigures(deps, { kind: [] });
    const cities = ['be', 'cn'].flatMap((country) =>
      [
        ...readFileSync(path.join(root, `database/seeds/organisations/${country}.yaml`), 'utf8').matchAll(
          /\bcity: *"?([^,"}\n]+?)"? *[,}\n]/g,
        ),
      ].map(([, city]) => `${country.toUpperCase()}:${city!.toLowerCase()}`),
    );
    assert.ok(cities.length > 40);
    const without = [...said.map(({ value }) => value), ...cities].filter(
      (key) => !(key in places) && countries[key.split(':')[0]!] === 'unstated',
    );
    assert.deepEqual([...new Set(without)].toSorted(), [':brussels', 'BE:belgium', 'CN:china']);
  });

  it('count everybody who is named once a record, and add amounts exactly within a currency', async () => {
    const { parties, money, years, giving } = await readFigures(deps, { kind: ['project'] });

    assert.deepEqual(
      parties.find(({ value }) => value === 'ghent university'),
      { value: 'ghent university', number: 2, names: { en: 'Ghent University' }, side: 'be' },
    );
    assert.deepEqual(money, [
      {
        value: 'EUR-be-public',
        number: 1,
        statements: 1,
        money: { amount: '250000.50', currency: 'EUR' },
        side: 'be',
        sector: 'public',
      },
    ]);
    assert.equal(years.at(0)?.year, 2017);
    assert.equal(years.at(-1)?.year, 2021);
    assert.deepEqual(giving.map(({ value }) => value).toSorted(), ['be', 'unstated']);
  });

  it('are had as tables in every language', async () => {
    for (const reader of ['zh', 'en', 'fr', 'nl'] as const)
      for (const of of figureTables) {
        const file = await exportFigures(deps, { of, kind: [], reader, format: 'csv' });
        const lines = (await textOf(Readable.from(file.stream))).trim().split('\n');
        assert.ok(lines.length > 1, of);
        assert.doesNotMatch(lines.join('\n'), /undefined|null/, of);
      }
  });

  it('stand beside the list itself as a table: what was found, whole, and nothing that a spreadsheet would run', async () => {
    await inTransaction(db, (db) =>
      keepRecord(
        { db, corridor },
        { content: content('event', '=HYPERLINK("https://example.org")'), reference: 'event-999' },
        { why: 'Test' },
      ),
    );
    const tableOf = async (asked: Partial<Parameters<typeof exportRecords>[1]>) => {
      const file = await exportRecords(deps, { kind: [], field: [], reader: 'fr', format: 'csv', ...asked });
      const lines = (await textOf(Readable.from(file.stream))).trim().split(/\r?\n/);
      return lines.slice(1);
    };
    const page = await findRecords(db, { kind: [], field: [], limit: 1 });

    assert.equal((await tableOf({})).length, page.total);
    assert.match((await tableOf({ q: '1979', kind: ['agreement'] }))[0]!, /^agreement-1[;,]accord[;,]/);
    const risky = await tableOf({ kind: ['event'], q: 'hyperlink' });
    assert.equal(risky.length, 1);
    assert.doesNotMatch(risky[0]!, /(^|[;,"])=/);
  });

  it('tell how an undertaking stands, with its levels in the order of time and everything that is missing', async () => {
    const { rows, total } = await readChain(deps, { limit: 1 });
    const [first] = rows;

    assert.equal(total, 10);
    assert.equal(first?.root.reference, 'project-901');
    assert.deepEqual(
      first.levels.map(({ level, of }) => [level, of]),
      [
        [2, 'project-901'],
        [3, 'result-902'],
        [4, 'project-901'],
      ],
    );
    assert.deepEqual(
      first.steps.map(({ reference }) => reference),
      ['result-902'],
    );
    assert.equal(first.isGap, true);
    assert.deepEqual(
      first.reasons.map(({ code }) => code),
      ['below-market', 'public-money-only', 'one-side-pays', 'partners-unidentified'],
    );
  });

  it('lead through all undertakings page by page', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof readChain>> = await readChain(deps, { limit: 3, after });
      seen.push(...page.rows.map(({ root: { reference } }) => reference));
      after = page.next;
    } while (after !== undefined);

    assert.equal(new Set(seen).size, 10);
    assert.equal(seen.length, 10);
    await assert.rejects(readChain(deps, { limit: 3, after: 'x' }));
  });

  it('name the offers and requests of a lineage', async () => {
    const { opportunities, nodes } = await readLineage(deps, { reference: 'project-901', most: 100 });

    assert.equal(nodes.length, 2);
    assert.deepEqual(opportunities, [
      { of: 'result-902', opportunity: 'TO-CN-FOOD-04', relation: 'used-in' },
    ]);
  });
});
