import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { EntryToRecord, PromiseToRecord } from '#contracts/ledger';
import { endOfJournal, readAfter } from '#platform/journal';
import { readCorridor } from '#platform/corridor';
import { runDoctor } from '#platform/doctor';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { readFlows } from '../store/balance.ts';
import { listEntries } from '../store/entries.ts';
import { ledgerInvariants } from '../store/invariants.ts';
import type { LedgerTables } from '../store/tables.ts';
import { checkPromises } from './check-promises.ts';
import type { AskingDeps } from './deps.ts';
import { exportLedger } from './export-ledger.ts';
import { readPromises } from './read-promises.ts';
import { recordEntry, recordPromise, withdrawRecord } from './record.ts';
import { seedLedger } from './seed-ledger.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
const seeds = path.join(root, 'database/seeds/ledger.yaml');
const on = <Db>(db: Db, today: string) => ({ db, corridor, today: () => today, log: createLog('silent') });

describe('the promise of the China-Belgium fund', async () => {
  const { db } = await testDatabase<LedgerTables>();

  it('raises the alert on the first night after its first year of nothing, and keeps it for six years', async () => {
    await seedLedger(on(db, '2005-11-17'), seeds);
    const [before] = await readPromises({ db }, 'en');
    const from = await endOfJournal(db);
    const night = await checkPromises(on(db, '2005-11-18'));

    assert.equal(before!.state, 'not-known');
    assert.deepEqual(night, { promises: 1, changed: 1, alerts: 1 });
    assert.deepEqual(
      (await readAfter(db, from, 10)).map(({ kind, facts }) => [kind, facts['state'], facts['day']]),
      [['ledger.promise-turned', 'at-risk', '2005-11-18']],
    );
    for (const year of [2006, 2007, 2008, 2009, 2010])
      assert.deepEqual(await checkPromises(on(db, `${year}-11-18`)), { promises: 1, changed: 0, alerts: 1 });
    const [promise] = await readPromises({ db }, 'zh');
    assert.deepEqual([promise!.state, promise!.since, promise!.isAlert], ['at-risk', '2005-11-18', true]);
    assert.deepEqual(
      promise!.checks
        .map(({ checkedOn, reached, expected, total }) => [checkedOn, reached, expected, total])
        .slice(0, 6),
      [
        ['2010-11-18', 0, 7498288.84, 90000000],
        ['2009-11-18', 0, 6249144.42, 0],
        ['2008-11-18', 0, 5000000, 0],
        ['2007-11-18', 0, 3747433.26, 0],
        ['2006-11-18', 0, 2498288.84, 0],
        ['2005-11-18', 0, 1249144.42, 0],
      ],
    );
  });

  it('writes nothing on nights on which nothing is new', async () => {
    const count = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from ledger.check`.execute(db)).rows[0]!.n;
    const before = await count();
    await checkPromises(on(db, '2010-11-19'));
    await checkPromises(on(db, '2011-03-01'));

    assert.equal(await count(), before);
  });

  it('is unproven when its twelve years are over and nobody has said what became of the rest', async () => {
    assert.deepEqual(await checkPromises(on(db, '2016-11-18')), { promises: 1, changed: 1, alerts: 1 });
    const [promise] = await readPromises({ db }, 'nl');

    assert.deepEqual(
      [promise!.state, promise!.since, promise!.checks[0]!.knownUntil],
      ['unproven', '2016-11-18', '2010-11-17'],
    );
  });
});

describe('the ledger of the demonstration centre', async () => {
  const { db } = await testDatabase<LedgerTables>();
  before(() => seedLedger(on(db, '2026-11-27'), seeds));

  it('is loaded once, and its promise is looked at as on every anniversary of the past', async () => {
    assert.deepEqual(await seedLedger(on(db, '2026-11-27'), seeds), { entries: 0, promises: 0 });
    const [promise] = await readPromises({ db }, 'fr');

    assert.deepEqual(
      promise!.checks.map(({ checkedOn, state }) => `${checkedOn} ${state}`),
      [
        '2016-11-18 unproven',
        ...[2015, 2014, 2013, 2012, 2011, 2010, 2009, 2008, 2007, 2006, 2005].map(
          (year) => `${year}-11-18 at-risk`,
        ),
      ],
    );
    assert.deepEqual(
      (await runDoctor(db, ledgerInvariants)).map(({ state }) => state),
      ['holds'],
    );
  });

  it('has every text in four languages and a source behind each', async () => {
    const { rows } = await sql<{ slug: string }>`
      select slug from (select slug, texts, sources from ledger.entry union all select slug, texts, sources from ledger.promise) all_of_it
      where not texts ?& array['zh', 'en', 'fr', 'nl'] or jsonb_array_length(sources) = 0`.execute(db);

    assert.deepEqual(rows, []);
  });

  it('shows money by currency and direction, and says how sure it is', async () => {
    const money = (await readFlows(db)).filter(({ kind }) => kind === 'money');

    assert.deepEqual(
      money.map(({ year, receivingSide, value, records, confidence }) => [
        year,
        receivingSide,
        value!.amount,
        records,
        confidence.stated,
      ]),
      [
        [2005, 'be', '0.00', 1, 0],
        [2006, 'be', '0.00', 1, 0],
        [2007, 'be', '0.00', 1, 0],
        [2008, 'be', '0.00', 1, 0],
        [2009, 'be', '0.00', 1, 0],
        [2010, 'be', '0.00', 1, 1],
        [2010, 'cn', '90000000.00', 1, 0],
      ],
    );
  });

  it('gives pages that join without a gap', async () => {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await listEntries(db, { kind: [], reader: 'en', limit: 4, after });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (after === undefined) break;
    }
    const { total } = await listEntries(db, { kind: [], reader: 'en', limit: 1 });

    assert.deepEqual([seen.length, new Set(seen).size], [total, total]);
  });
});

describe('what is recorded', async () => {
  const { db, owner, actingAs } = await testDatabase<LedgerTables>();
  const as = {} as Record<
    'adviser-cn' | 'adviser-be' | 'member' | 'visitor',
    Awaited<ReturnType<typeof actingAs>>
  >;
  const addAccount = async (name: string, side: string, role?: string) => {
    const { rows } = await sql<{
      id: string;
    }>`insert into access.account (email, name, side, email_verified_at)
      values (${`${name}@ledger.test`}, ${name}, ${side}, now()) returning id`.execute(owner);
    if (role)
      await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, ${role})`.execute(
        owner,
      );
    return rows[0]!.id;
  };
  before(async () => {
    as['adviser-cn'] = await actingAs(await addAccount('adviser-cn', 'cn', 'adviser'));
    as['adviser-be'] = await actingAs(await addAccount('adviser-be', 'be', 'adviser'));
    as.member = await actingAs(await addAccount('member', 'be'));
    as.visitor = await actingAs(undefined);
  });
  type Who = keyof typeof as;
  const doing = <Result>(who: Who, work: (deps: AskingDeps) => Promise<Result>) =>
    as[who]((tx, caller) => work({ ...on(tx, '2026-11-27'), caller } as AskingDeps));
  const source = [{ title: '=HYPERLINK("x")', href: 'https://example.org/visit' }];
  const visit = (change: Partial<EntryToRecord> = {}): EntryToRecord => ({
    kind: 'visit',
    givingSide: 'be',
    receivingSide: 'cn',
    texts: { en: '=1+1, a delegation' },
    number: 1,
    from: '2026-10-05',
    until: '2026-10-09',
    precision: 'day',
    confidence: 'documented',
    sources: source,
    ...change,
  });
  const visits: PromiseToRecord = {
    promiser: { en: 'Both' },
    texts: { en: 'As many visits to Belgium as to China.' },
    towardsSide: 'be',
    kinds: ['visit'],
    target: { is: 'share', share: 0.5 },
    from: '2026-07-01',
    until: '2027-06-30',
    every: 'quarter',
    confidence: 'stated',
    sources: source,
  };

  it('is written by advisers of either side, in the action and in the database, and read by everybody', async () => {
    await doing('adviser-be', (deps) => recordEntry(deps, visit()));
    for (const who of ['member', 'visitor'] as const) {
      await assert.rejects(
        doing(who, (deps) => recordEntry(deps, visit())),
        { code: 'access.not-permitted' },
      );
      await assert.rejects(
        as[who]((tx) =>
          sql`insert into ledger.entry (kind, texts, number, from_day, until_day, confidence, sources)
          values ('visit', '{"en":"x"}', 1, '2026-01-01', '2026-01-01', 'stated', '[{"title":"x","href":"x"}]')`.execute(
            tx,
          ),
        ),
        /row-level security/,
      );
    }
    await assert.rejects(
      as['adviser-be']((tx) => sql`update ledger.entry set number = 9`.execute(tx)),
      /permission denied/,
    );
    await assert.rejects(
      as['adviser-be']((tx) =>
        sql`insert into ledger.check (promise_id, checked_on, state, reached, entries)
        select id, now(), 'kept', 1, '{}' from ledger.promise`.execute(tx),
      ),
      /permission denied/,
    );

    const page = await as.visitor((tx) => listEntries(tx, { kind: [], reader: 'zh', limit: 20 }));
    assert.deepEqual(
      page.rows.map(({ about, recordedSide }) => [about, recordedSide]),
      [[{ language: 'en', text: '=1+1, a delegation' }, 'be']],
    );
  });

  it('is refused with every reason at once', async () => {
    const wrong = visit({
      kind: 'money',
      givingSide: 'nl',
      receivingSide: 'nl',
      from: '2027-01-02',
      until: '2027-01-01',
    });

    await assert.rejects(
      doing('adviser-cn', (deps) => recordEntry(deps, wrong)),
      (error: { code: string; facts: { faults: { is: string }[] } }) => {
        assert.deepEqual(
          [error.code, error.facts.faults.map(({ is }) => is)],
          [
            'ledger.record-faulty',
            [
              'unknown-side',
              'unknown-side',
              'same-side',
              'ends-before-it-begins',
              'not-over-yet',
              'money-without-amount',
            ],
          ],
        );
        return true;
      },
    );
  });

  it('is withdrawn by the side that recorded it, and then counts no more', async () => {
    const id = await doing('adviser-cn', (deps) =>
      recordEntry(deps, visit({ receivingSide: 'be', givingSide: 'cn' })),
    );
    const withdrawn = (who: Who) =>
      doing(who, (deps) => withdrawRecord(deps, 'ledger.entry', { id, why: 'It was another year.' }));
    await assert.rejects(withdrawn('adviser-be'), { code: 'access.not-permitted' });
    await assert.rejects(
      as['adviser-be']((tx) =>
        sql`update ledger.entry set withdrawn_at = now(), withdrawn_why = 'x' where id = ${id} returning id`
          .execute(tx)
          .then(({ rows }) => assert.notEqual(rows.length, 0)),
      ),
    );
    await withdrawn('adviser-cn');
    await assert.rejects(withdrawn('adviser-cn'), { code: 'ledger.withdrawn-already' });

    assert.deepEqual(
      (await readFlows(db)).map(({ kind, receivingSide }) => [kind, receivingSide]),
      [['visit', 'cn']],
    );
  });

  it('is judged the next night: a promise of as many visits both ways, of which one way is known', async () => {
    const id = await doing('adviser-be', (deps) => recordPromise(deps, visits));
    assert.equal((await readPromises({ db }, 'en'))[0]!.state, undefined);
    await doing('adviser-be', (deps) =>
      recordEntry(deps, visit({ from: '2026-09-30', until: '2026-09-30' })),
    );
    await checkPromises(on(db, '2026-11-28'));

    const [promise] = await readPromises({ db }, 'en');
    assert.deepEqual(
      [
        promise!.id,
        promise!.checks.map(({ checkedOn, state, reached, target, entries }) => [
          checkedOn,
          state,
          reached,
          target,
          entries,
        ]),
      ],
      [
        id,
        [
          ['2026-11-28', 'at-risk', 0, 1, 2],
          ['2026-10-01', 'at-risk', 0, 0.5, 1],
        ],
      ],
    );
  });

  it('is given as a table that no spreadsheet runs', async () => {
    const { name, content } = await exportLedger(on(db, '2026-11-27'), 'fr');
    const lines = content.split('\r\n');

    assert.equal(name, 'registre-de-reciprocite.csv');
    assert.equal(
      lines[2],
      `visite,"'=1+1, a delegation",Belgique,Chine,2026-10-05,2026-10-09,1,,,attesté,"'=HYPERLINK(""x"")",https://example.org/visit,`,
    );
    assert.deepEqual(
      lines.filter((line) => /^"?[=+@-]/.test(line)),
      [],
    );
  });
});
