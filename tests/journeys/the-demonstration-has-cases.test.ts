import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { listCases, readBoard } from '#contracts/cases';
import { letterDoor } from '#modules/access';
import { mailboxTransport } from '#modules/messages';
import { runDoctor } from '#platform/doctor';
import { endOfJournal, readAfter } from '#platform/journal';
import { invariants } from '../../src/app/assemble.ts';
import { seed } from '../../src/app/seed.ts';
import { deliver } from '../../src/modules/messages/actions/deliver.ts';
import { takeEntries } from '../../src/modules/messages/actions/follow-journal.ts';
import { listShownMail } from '../../src/modules/messages/store/mailbox.ts';
import { openJourney } from './open-journey.ts';

describe('the cases of the demonstration centre', async () => {
  const { centre, database, server } = await openJourney();
  await seed(centre, () => {});
  const tokenOf = async (email: string) => {
    const { rows } = await sql<{ id: string }>`select id from access.account where email = ${email}`.execute(
      database.owner,
    );
    return database.signIn(rows[0]!.id);
  };
  const asked = async (email: string, query: string) => {
    const answer = await server.inject({
      method: 'GET',
      url: `/api/cases?limit=50&${query}`,
      headers: { cookie: `green-channel-session=${await tokenOf(email)}` },
    });
    return listCases.output.parse(answer.json());
  };

  it('are a dozen, in all states worth looking at, of every kind', async () => {
    const { rows } = await asked('noor.verhaegen@be.example', '');

    assert.equal(rows.length, 12);
    assert.equal(new Set(rows.map(({ kind }) => kind)).size, 6);
    assert.ok(new Set(rows.map(({ state }) => state)).size >= 8);
    assert.ok(rows.every(({ isInvented }) => isInvented));
  });

  it('lie with both sides, with advisers and with clients, in time and late', async () => {
    const { rows } = await asked('lin.shuyue@cn.example', '');
    const balls = new Set(rows.flatMap(({ ball }) => (ball ? [`${ball.side}/${ball.part}`] : [])));

    assert.deepEqual([...balls].toSorted(), ['be/adviser', 'be/client', 'cn/adviser', 'cn/client']);
    assert.ok(rows.some(({ ball }) => ball && ball.daysLeft < 0));
    assert.ok(rows.some(({ ball }) => ball && ball.daysLeft >= 0));
    assert.equal(
      (await asked('lin.shuyue@cn.example', 'ball=overdue')).rows.every(({ ball }) => ball!.daysLeft < 0),
      true,
    );
  });

  it('show a client its own', async () => {
    const { rows } = await asked('lucas.dewolf@be.example', '');

    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['technology-transfer', 'technology-transfer'],
    );
  });

  it('add up on the board of the centre', async () => {
    const answer = await server.inject({
      method: 'GET',
      url: '/api/case-board?months=24',
      headers: { cookie: `green-channel-session=${await tokenOf('noor.verhaegen@be.example')}` },
    });
    const board = readBoard.output.parse(answer.json());
    const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

    assert.equal(sum(board.kinds.map(({ total }) => total)), 12);
    assert.deepEqual([board.open, board.closed], [11, 1]);
    assert.deepEqual(board.closings, [{ reason: 'no-agreement', count: 1 }]);
    for (const { total, stations, givingSides } of board.kinds) {
      assert.equal(stations[0]!.reached, total, 'every case was opened');
      assert.equal(sum(stations.map(({ standing }) => standing)), total);
      assert.equal(sum(givingSides.map(({ count }) => count)), total);
    }
    assert.deepEqual(
      board.waits.map(({ side, part }) => `${side}/${part}`),
      ['be/adviser', 'be/client', 'cn/adviser', 'cn/client'],
    );
    assert.ok(board.waits.every(({ days, medianDays }) => days >= medianDays && medianDays > 0));
  });

  it('tell whose turn it is by mail, in the reader’s language, by day', async () => {
    const { rows } = await asked('noor.verhaegen@be.example', 'ball=my-side&kind=investment&state=bound');
    const { id } = rows[0]!;
    const from = await endOfJournal(centre.deps.db);
    const cookie = `green-channel-session=${await tokenOf('noor.verhaegen@be.example')}`;
    const moved = await server.inject({
      method: 'POST',
      url: `/api/cases/${id}/hand-over`,
      headers: { cookie, origin: 'http://localhost:80' },
      body: { version: 4, to: { side: 'cn', part: 'adviser' }, note: 'Les chiffres sont là.' },
    });
    const { db, corridor, log } = centre.deps;
    const door = letterDoor({ origin: () => 'http://localhost:8080', name: 'Green Channel' });
    await takeEntries({ db, door, corridor }, await readAfter(db, from, 50));
    const { rows: letters } = await sql<{ kind: string; email: string; hour: number }>`
      select l.kind, a.email, extract(hour from l.next_try_at at time zone 'Asia/Shanghai')::int as hour
      from messages.letter l join access.account a on a.id = l.account_id`.execute(database.owner);
    await sql`update messages.letter set next_try_at = now()`.execute(database.owner);
    await deliver({ db, door, corridor, log, transport: mailboxTransport });

    assert.equal(moved.statusCode, 200, moved.body);
    assert.deepEqual(
      letters.map(({ kind, email }) => [kind, email]),
      [['ball-received', 'lin.shuyue@cn.example']],
    );
    assert.ok(letters[0]!.hour >= 7 && letters[0]!.hour < 20);
    const [mail] = await listShownMail(db);
    assert.match(mail!.subject, /轮到您/);
    assert.match(mail!.body, new RegExp(`/zh/cases/${id}`));
    assert.doesNotMatch(mail!.body, /chiffres/, 'what was written stays in the case');
  });

  it('hold everything that must hold', async () => {
    const broken = (await runDoctor(database.owner, invariants)).filter(({ state }) => state !== 'holds');

    assert.deepEqual(broken, []);
  });
});
