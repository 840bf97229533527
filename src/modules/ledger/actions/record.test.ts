import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { EntryToRecord, PromiseToRecord } from '#contracts/ledger';
import { visitor } from '#platform/caller';
import { readCorridor } from '#platform/corridor';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { readFlows } from '../store/balance.ts';
import { listEntries } from '../store/entries.ts';
import type { LedgerTables } from '../store/tables.ts';
import { checkPromises } from './check-promises.ts';
import type { AskingDeps } from './deps.ts';
import { exportLedger } from './export-ledger.ts';
import { readPromises } from './read-promises.ts';
import { recordEntry } from './record-entry.ts';
import { recordPromise } from './record-promise.ts';
import { withdrawRecord } from './withdraw-record.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
const on = <Db>(db: Db, today: string) => ({ db, corridor, today: () => today, log: createLog('silent') });

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
    assert.equal((await readPromises({ db, caller: visitor }, 'en'))[0]!.state, undefined);
    await doing('adviser-be', (deps) =>
      recordEntry(deps, visit({ from: '2026-09-30', until: '2026-09-30' })),
    );
    await checkPromises(on(db, '2026-11-28'));

    const [promise] = await readPromises({ db, caller: visitor }, 'en');
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
    const { name, stream } = await exportLedger(on(db, '2026-11-27'), { reader: 'fr', format: 'csv' });
    const parts: Uint8Array[] = [];
    for await (const part of stream) parts.push(part);
    const lines = Buffer.concat(parts).toString().split('\r\n');

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
