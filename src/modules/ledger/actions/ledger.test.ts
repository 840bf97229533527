import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { endOfJournal, readAfter } from '#platform/journal';
import { visitor } from '#platform/caller';
import { readCorridor } from '#platform/corridor';
import { runDoctor } from '#platform/doctor';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { readFlows } from '../store/balance.ts';
import { listEntries } from '../store/entries.ts';
import { ledgerInvariants } from '../store/invariants.ts';
import type { LedgerTables } from '../store/tables.ts';
import { checkPromises } from './check-promises.ts';
import { readPromises } from './read-promises.ts';
import { seedLedger } from './seed-ledger.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
const seeds = path.join(root, 'database/seeds/ledger.yaml');
const on = <Db>(db: Db, today: string) => ({ db, corridor, today: () => today, log: createLog('silent') });

describe('the promise of the China-Belgium fund', async () => {
  const { db } = await testDatabase<LedgerTables>();

  it('raises the alert on the first night after its first year of nothing, and keeps it for six years', async () => {
    await seedLedger(on(db, '2005-11-17'), seeds);
    const [before] = await readPromises({ db, caller: visitor }, 'en');
    const from = await endOfJournal(db);
    const night = await checkPromises(on(db, '2005-11-18'));

    assert.equal(before!.state, 'not-known');
    assert.deepEqual(night, { promises: 1, changed: 1, alerts: 1 });
    assert.deepEqual(
      (await readAfter(db, from, 10)).map(({ kind, facts }) => [
        kind,
        facts['before'],
        facts['state'],
        facts['day'],
      ]),
      [['ledger.promise-turned', 'not-known', 'at-risk', '2005-11-18']],
    );
    for (const year of [2006, 2007, 2008, 2009, 2010])
      assert.deepEqual(await checkPromises(on(db, `${year}-11-18`)), { promises: 1, changed: 0, alerts: 1 });
    const [promise] = await readPromises({ db, caller: visitor }, 'zh');
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
    const [promise] = await readPromises({ db, caller: visitor }, 'nl');

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
    const [promise] = await readPromises({ db, caller: visitor }, 'fr');

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
