import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { inTransaction } from '#platform/database';
import { testDatabase } from '#testing/database';
import { endOfJournal, follow, readAfter, record, startOfJournal } from './index.ts';

const kinds = (entries: { kind: string }[]) => entries.map(({ kind }) => kind);

describe('the journal', async () => {
  const { db, owner, connection } = await testDatabase<object>();

  it('keeps an entry with its change and loses it with its change', async () => {
    await inTransaction(db, (transaction) => record(transaction, 'tests.kept', { id: 1 }));
    await assert.rejects(
      inTransaction(db, async (transaction) => {
        await record(transaction, 'tests.lost', {});
        throw new Error('changed my mind');
      }),
    );

    assert.deepEqual(kinds(await readAfter(db, startOfJournal, 10)), ['tests.kept']);
  });

  it('refuses an entry outside a transaction', async () => {
    await assert.rejects(record(db, 'tests.alone', {}), /needs the transaction/);
  });

  it('never skips an entry whose transaction ends late', async () => {
    const from = await endOfJournal(db);
    let finish = () => {};
    const held = new Promise<void>((resume) => (finish = resume));
    const slow = inTransaction(db, async (transaction) => {
      await record(transaction, 'tests.slow', {});
      await held;
    });
    await new Promise((resume) => setTimeout(resume, 50));
    await inTransaction(db, (transaction) => record(transaction, 'tests.quick', {}));

    const meanwhile = await readAfter(db, from, 10);
    finish();
    await slow;
    const afterwards = await readAfter(db, meanwhile.at(-1)?.position ?? from, 10);

    assert.deepEqual([kinds(meanwhile), kinds(afterwards)], [['tests.quick'], ['tests.slow']]);
  });

  it('wakes a follower within a second and gives it each entry once, in order', async () => {
    const heard: string[] = [];
    const stop = await follow({
      db,
      connection,
      from: await endOfJournal(db),
      take: async (entries) => void heard.push(...kinds(entries)),
      failed: (error) => assert.fail(String(error)),
    });

    for (const kind of ['tests.one', 'tests.two', 'tests.three'])
      await inTransaction(db, (transaction) => record(transaction, kind, {}));
    const deadline = performance.now() + 1500;
    while (heard.length < 3 && performance.now() < deadline)
      await new Promise((resume) => setTimeout(resume, 10));
    await stop();

    assert.deepEqual(heard, ['tests.one', 'tests.two', 'tests.three']);
  });

  it('gives a follower what was recorded before, before it comes back', async () => {
    const from = await endOfJournal(db);
    await inTransaction(db, (transaction) => record(transaction, 'tests.before', {}));
    const heard: string[] = [];
    const stop = await follow({
      db,
      connection,
      from,
      take: async (entries) => void heard.push(...kinds(entries)),
      failed: (error) => assert.fail(String(error)),
    });
    const before = [...heard];
    await stop();

    assert.deepEqual(before, ['tests.before']);
  });

  it('listens again when its connection was lost', async () => {
    const listening = sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = current_database() and query = 'listen journal'`;
    const listeners = async () => (await listening.execute(owner)).rows.map(({ pid }) => pid);
    const stop = await follow({
      db,
      connection,
      from: await endOfJournal(db),
      take: async () => {},
      failed: () => {},
    });
    const [first] = await listeners();

    await sql`select pg_terminate_backend(${first})`.execute(owner);

    let now: number[] = [];
    for (
      const deadline = Date.now() + 30_000;
      Date.now() < deadline && (now.length === 0 || now[0] === first);
    ) {
      await new Promise((resume) => setTimeout(resume, 50));
      now = await listeners();
    }
    await stop();
    assert.equal(now.length, 1);
    assert.notEqual(now[0], first);
  });

  it('cannot be changed by the run-time login', async () => {
    await assert.rejects(db.deleteFrom('journal.entry' as never).execute(), /permission denied/);
    await assert.rejects(
      db
        .updateTable('journal.entry' as never)
        .set({ kind: 'tests.forged' } as never)
        .execute(),
      /permission denied/,
    );
    assert.ok(owner);
  });
});
