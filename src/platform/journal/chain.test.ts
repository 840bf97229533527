import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { inTransaction } from '#platform/database';
import { runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { headOfJournal, isInJournal, journalInvariants, readAfter, record, startOfJournal } from './index.ts';

describe('the chain of the journal', async () => {
  const { db, bare, owner, actingAs } = await testDatabase<object>();

  const write = (count: number) =>
    inTransaction(db, async (transaction) => {
      for (let at = 1; at <= count; at++)
        await record(transaction, 'tests.written', { at, text: '中文 é "' });
    });
  const said = async () =>
    (await runDoctor(db, journalInvariants)).flatMap(({ broken }) =>
      broken.map(({ subject, says }) => `${subject} ${says}`),
    );
  /** What only somebody with the owner's login could do; undone afterwards. */
  const tampered = async (...changes: RawBuilder<unknown>[]) => {
    let heard: string[] = [];
    await owner
      .transaction()
      .execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        for (const change of changes) await change.execute(transaction);
        heard = (await runDoctor(transaction, journalInvariants)).flatMap(({ broken }) =>
          broken.map(({ subject, says }) => `${subject} ${says}`),
        );
        throw new Error('undo');
      })
      .catch((error: Error) => assert.equal(error.message, 'undo'));
    return heard;
  };

  it('is one chain, without gaps, however many commit at once', async () => {
    const commits = Array.from({ length: 100 }, () => write(1));
    const refused = Array.from({ length: 20 }, () =>
      assert.rejects(
        inTransaction(db, async (transaction) => {
          await record(transaction, 'tests.undone', {});
          throw new Error('changed my mind');
        }),
      ),
    );
    await Promise.all([...commits, ...refused]);

    const entries = await readAfter(db, startOfJournal, 1000);

    assert.deepEqual(
      entries.map(({ position }) => position),
      Array.from({ length: 100 }, (_, at) => at + 1),
    );
    assert.deepEqual(await said(), []);
  });

  it('knows who wrote, from the session and from nothing else', async () => {
    const { rows } = await sql<{ id: string }>`
      insert into access.account (email, name) values ('eva@example.org', 'Eva') returning id`.execute(owner);
    const id = rows[0]!.id;
    const asEva = await actingAs(id);
    const asVisitor = await actingAs(undefined);

    await asEva((transaction) => record(transaction, 'tests.signed', {}));
    await asVisitor((transaction) => record(transaction, 'tests.unsigned', {}));

    const entries = await readAfter(db, 100, 10);
    assert.deepEqual(
      entries.map(({ kind, accountId }) => [kind, accountId]),
      [
        ['tests.signed', id],
        ['tests.unsigned', undefined],
      ],
    );
    await assert.rejects(
      asVisitor((transaction) =>
        sql`insert into journal.entry (kind, facts, account_id) values ('tests.forged', '{}', ${id})`.execute(
          transaction,
        ),
      ),
      /permission denied/,
    );
  });

  it('is read by administrators alone, and seals are written by nobody', async () => {
    const { rows } = await sql<{ id: string }>`
      insert into access.account (email, name) values ('ada@example.org', 'Ada') returning id`.execute(owner);
    await sql`insert into access.role_grant (account_id, role) values (${rows[0]!.id}, 'administrator')`.execute(
      owner,
    );
    const asAda = await actingAs(rows[0]!.id);
    const asVisitor = await actingAs(undefined);

    assert.equal((await asAda((transaction) => readAfter(transaction, startOfJournal, 500))).length, 102);
    assert.deepEqual(await asVisitor((transaction) => readAfter(transaction, startOfJournal, 500)), []);
    for (const login of [db, bare])
      for (const statement of [
        sql`insert into journal.seal values (999, 1, sha256(''))`,
        sql`update journal.seal set hash = sha256('')`,
        sql`delete from journal.entry`,
        sql`truncate journal.seal`,
        sql`alter table journal.entry disable trigger seal`,
        sql`set session_replication_role = replica`,
      ])
        await assert.rejects(statement.execute(login), /permission denied|must be owner/);
  });

  describe('names the first entry', () => {
    const at = (sequence: number) => sql`(select number from journal.seal where sequence = ${sequence})`;
    const CHANGED = 'was changed, moved or put in after it was sealed';
    const cases: [what: string, changes: RawBuilder<unknown>[], says: string][] = [
      [
        'that says something else',
        [sql`update journal.entry set facts = '{"at": 2}' where number = ${at(7)}`],
        `entry 7 ${CHANGED}`,
      ],
      [
        'of somebody else',
        [sql`update journal.entry set account_id = uuidv7() where number = ${at(50)}`],
        `entry 50 ${CHANGED}`,
      ],
      [
        'of another time',
        [sql`update journal.entry set recorded_at = recorded_at - interval '1 us' where number = ${at(51)}`],
        `entry 51 ${CHANGED}`,
      ],
      ['that is gone', [sql`delete from journal.entry where number = ${at(30)}`], 'entry 30 is missing'],
      [
        'after one that is gone with its seal',
        [
          sql`delete from journal.entry where number = ${at(30)}`,
          sql`delete from journal.seal where sequence = 30`,
        ],
        'entry 31 follows entry 29: what stood between is missing',
      ],
      [
        'of two that changed places',
        [
          sql`create temporary table pair on commit drop as select sequence, number from journal.seal where sequence in (20, 21)`,
          sql`update journal.seal set number = -sequence where sequence in (20, 21)`,
          sql`update journal.seal s set number = p.number from pair p where s.sequence = 41 - p.sequence`,
        ],
        `entry 20 ${CHANGED}`,
      ],
      [
        'that was made anew with its own seal, by the seal after it',
        [
          sql`update journal.entry set facts = '{}' where number = ${at(60)}`,
          sql`update journal.seal s set hash = journal.digest((select hash from journal.seal where sequence = 59), 60, e)
            from journal.entry e where e.number = s.number and s.sequence = 60`,
        ],
        `entry 61 ${CHANGED}`,
      ],
    ];
    for (const [what, changes, says] of cases)
      it(what, async () => {
        assert.deepEqual(await tampered(...changes), [says]);
      });

    it('that was written past the seal', async () => {
      const [line] = await tampered(
        sql`insert into journal.entry (kind, facts) values ('tests.slipped-in', '{}')`,
      );

      assert.match(line ?? '', /^entry number \d+ was written past the seal$/);
    });

    it('and none when all is undone', async () => assert.deepEqual(await said(), []));
  });

  it('tells by a link that was noted whether all of it was made anew', async () => {
    const head = (await headOfJournal(db))!;
    await write(1);

    assert.equal(await isInJournal(db, head), true);
    assert.equal(await isInJournal(db, { ...head, hash: head.hash.replace(/^../, '00') }), false);
    assert.equal(await isInJournal(db, { ...head, sequence: head.sequence + 1 }), false);
  });
});
