import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { listOpportunities } from '#contracts/opportunities';
import type { Database } from '#platform/database';
import { testDatabase } from '#testing/database';
import { createOpportunity } from '../../actions/writing/create-opportunity.ts';
import { chinese, depsOf, dutch, listing, open } from '../../testing.ts';
import { findForMatching, listForMatching } from './for-matching.ts';
import { listPublished } from './list.ts';
import { rowsByIds } from './rows.ts';
import type { OpportunitiesTables } from '../tables.ts';

const ask = (asked: object = {}) => listOpportunities.input.parse(asked);

/** Counts the queries that a piece of work sends. */
async function queriesOf(
  db: Database<OpportunitiesTables>,
  work: (db: Database<OpportunitiesTables>) => Promise<unknown>,
) {
  let count = 0;
  const counting = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count++;
      return result;
    },
  });
  await work(counting);
  return count;
}

describe('the list of open listings', async () => {
  const { db, owner } = await testDatabase<OpportunitiesTables>();
  const opened = async (change: Parameters<typeof listing>[0], on = '2026-11-20') => {
    const deps = depsOf(db, on);
    const { id, reference } = await createOpportunity(deps, listing(change));
    await open(deps, reference);
    return { id, reference };
  };
  const references = async (asked: object) =>
    (await listPublished(db, ask(asked))).rows.map(({ reference }) => reference);

  const empty = await listPublished(db, ask());
  it('is empty without a listing, facets and all', () => {
    assert.deepEqual(empty, {
      rows: [],
      total: 0,
      facets: { direction: [], kind: [], side: [], field: [], stage: [], language: [] },
    });
  });

  const first = await opened({ texts: [dutch, chinese] });
  const oneRow = {
    list: await queriesOf(db, (counted) => listPublished(counted, ask())),
    matching: await queriesOf(db, (counted) => listForMatching(counted, { limit: 10 })),
    rows: await queriesOf(db, (counted) => rowsByIds(counted, [first.id], 'nl')),
  };
  const second = await opened(
    { side: 'cn', fields: ['food'], stage: { trl: 9 }, direction: 'request' },
    '2026-11-22',
  );
  const third = await opened(
    { fields: ['food', 'environment'], stage: { note: { nl: 'Nog in de kas.' } } },
    '2026-11-21',
  );
  await createOpportunity(depsOf(db), listing());

  it('shows the newest first, a page at a time, and no draft', async () => {
    const page = await listPublished(db, ask({ limit: 2 }));
    assert.deepEqual(
      page.rows.map(({ reference }) => reference),
      [second.reference, third.reference],
    );
    assert.equal(page.total, 3);

    const next = await listPublished(db, ask({ limit: 2, after: page.next }));
    assert.deepEqual(
      next.rows.map(({ reference }) => reference),
      [first.reference],
    );
    assert.equal(next.next, undefined);
  });

  it('shows each in the reader’s language where there is one', async () => {
    const { rows } = await listPublished(db, ask({ reader: 'zh' }));
    assert.deepEqual(
      rows.map(({ language, original, languages }) => [language, original, languages]),
      [
        ['nl', 'nl', ['nl']],
        ['nl', 'nl', ['nl']],
        ['zh', 'nl', ['nl', 'zh']],
      ],
    );
  });

  const filters: [object, string[]][] = [
    [{ side: 'cn' }, [second.reference]],
    [{ side: ['cn', 'be'] }, [second.reference, third.reference, first.reference]],
    [{ field: 'food' }, [second.reference, third.reference]],
    [{ field: ['agriculture', 'food'], direction: 'offer' }, [third.reference, first.reference]],
    [{ stage: 'market' }, [second.reference]],
    [{ stage: ['not-stated', 'demonstration'] }, [third.reference, first.reference]],
    [{ language: 'zh' }, [first.reference]],
    [{ kind: 'investment' }, []],
  ];
  for (const [asked, expected] of filters)
    it(`keeps to ${JSON.stringify(asked)}`, async () => assert.deepEqual(await references(asked), expected));

  it('counts for each filter what another choice in it would bring', async () => {
    const { facets, total } = await listPublished(db, ask({ field: 'food', direction: 'request' }));

    assert.equal(total, 1);
    assert.deepEqual(facets.direction, [
      { value: 'offer', count: 1 },
      { value: 'request', count: 1 },
    ]);
    assert.deepEqual(facets.field, [{ value: 'food', count: 1 }]);
    assert.deepEqual(facets.stage, [{ value: 'market', count: 1 }]);
  });

  it('is counted by somebody else where that one can', async () => {
    const counts = { total: 7, facets: { ...empty.facets, side: [{ value: 'be', count: 7 }] } };

    const counted = await listPublished(db, ask(), async () => counts);

    assert.deepEqual([counted.total, counted.facets], [7, counts.facets]);
    const without = await listPublished(db, ask(), async () => undefined);
    assert.deepEqual(without, await listPublished(db, ask()));
  });

  it('refuses a position that no page gave', async () => {
    for (const after of [
      'nonsense',
      Buffer.from('2026-99-99/x').toString('base64url'),
      "'; drop table",
      '%00',
    ])
      await assert.rejects(listPublished(db, ask({ after })), { code: 'opportunities.page-unknown' });
  });

  it('asks as many questions for three rows as for one', async () => {
    assert.deepEqual(
      {
        list: await queriesOf(db, (counted) => listPublished(counted, ask())),
        matching: await queriesOf(db, (counted) => listForMatching(counted, { limit: 10 })),
        rows: await queriesOf(db, (counted) => rowsByIds(counted, [third.id, first.id, second.id], 'nl')),
      },
      oneRow,
    );
    assert.deepEqual(oneRow, { list: 3, matching: 1, rows: 1 });
  });

  it('gives rows in the order of the ids, without the closed and the unknown', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000';
    const rows = await rowsByIds(db, [third.id, unknown, first.id], 'zh');

    assert.deepEqual(
      rows.map(({ reference }) => reference),
      [third.reference, first.reference],
    );
  });

  it('hands matching every open listing in order of id, in pages or by name', async () => {
    const all = await listForMatching(db, { limit: 100 });
    const paged = [];
    for (let after: string | undefined; ; after = paged.at(-1)?.id) {
      const page = await listForMatching(db, { limit: 2, ...(after !== undefined && { after }) });
      paged.push(...page);
      if (page.length < 2) break;
    }

    assert.deepEqual(paged, all);
    assert.deepEqual(
      (await findForMatching(db, [second.id, third.id])).map(({ reference }) => reference),
      [second.reference, third.reference],
    );
    const { title, summary, description, advantages } = dutch;
    assert.deepEqual(all[0], {
      id: first.id,
      reference: first.reference,
      direction: 'offer',
      kind: 'technology',
      side: 'be',
      fields: ['environment', 'agriculture'],
      trl: 7,
      partnerTypes: ['enterprise'],
      cooperation: ['licence', 'pilot'],
      publishedOn: '2026-11-20',
      texts: [
        {
          language: 'nl',
          title,
          summary,
          description,
          advantages,
          keywords: ['fosfaat', 'drainagewater', 'sorptie'],
          isOriginal: true,
        },
        {
          language: 'zh',
          title: chinese.title,
          summary: chinese.summary,
          description: chinese.description,
          advantages: '',
          keywords: [],
          isOriginal: false,
        },
      ],
    });
  });

  it('pages by its index however many listings there are', async () => {
    await sql`insert into opportunities.opportunity (reference, direction, kind, state, state_since, published_on, side, fields, languages)
      select 'TO-BE-TEST-' || n, 'offer', 'technology', 'published', '2026-01-01', date '2020-01-01' + n % 2000, 'be', '{food}', '{en}'
      from generate_series(1000, 21000) n`.execute(owner);
    await sql`insert into opportunities.text (opportunity_id, language, title, summary, description, is_original, changed_on)
      select id, 'en', 't', 's', 'd', true, '2026-01-01' from opportunities.opportunity where reference like 'TO-BE-TEST-%'`.execute(
      owner,
    );
    await sql`analyze opportunities.opportunity`.execute(owner);
    await sql`analyze opportunities.text`.execute(owner);

    const plan = async (query: string) =>
      JSON.stringify((await sql.raw(`explain (format json) ${query}`).execute(owner)).rows);
    const open_ = "state in ('published', 'expiring')";
    assert.match(
      await plan(
        `select * from opportunities.opportunity where ${open_} and (published_on, id) < ('2023-01-01', '00000000-0000-7000-8000-000000000000') order by published_on desc, id desc limit 20`,
      ),
      /opportunity_newest/,
    );
    assert.match(
      await plan(`select * from opportunities.opportunity where ${open_} and fields && '{space}'::text[]`),
      /opportunity_by_field/,
    );
    assert.match(
      await plan(
        `select * from opportunities.opportunity where ${open_} and id > '00000000-0000-7000-8000-000000000000' order by id limit 500`,
      ),
      /opportunity_matchable|opportunity_pkey/,
    );
  });
});
