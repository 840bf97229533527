import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Owed, Rhythm } from '#contracts/cases';
import { createLog } from '#platform/log';
import { remind } from './actions/due/remind.ts';
import { writeMornings } from './actions/due/write-mornings.ts';
import { whomToTell } from './actions/telling/whom-to-tell.ts';
import { httpStage, type Somebody } from './stage/testing.ts';
import { corridor } from './testing.ts';

describe('what is due', async () => {
  const { db, owner, clock, done, opened, get, ask, stage } = await httpStage();
  const deps = { db, corridor, now: () => clock.now, log: createLog('silent') };
  const at = (instant: string) => (clock.now = new Date(instant));
  const told = async (kind: string) => {
    const { rows } = await sql<{ facts: Record<string, string> }>`
      select facts from journal.entry where kind = ${kind} order by number`.execute(owner);
    return rows.map(({ facts }) => facts);
  };
  const due = async (who: Somebody, query = '') => {
    const { body } = await get(who, `/api/my/due?${query}`);
    return body as unknown as { rows: Owed[]; total: number; counts: Record<string, number>; next?: string };
  };
  const choose = (who: Somebody, rhythm: Rhythm) => ask(who, ['PUT', '/api/my/reminders'], { rhythm });
  const task = (title: string, dueOn?: string) => ({
    compartment: 'shared',
    title,
    language: 'nl',
    owner: { side: 'be', part: 'client' },
    checklist: [{ text: 'one' }, { text: 'two' }],
    ...(dueOn && { dueOn }),
  });
  /** A validated agreement of the case, straight in the database: how it comes about is told elsewhere. */
  const agreed = async (path: string, signedOn: string) => {
    const { rows } = await sql<{ id: string }>`
      insert into cases.agreement (case_id, kind, giving_side, receiving_side, language, signed_on, state, claimed_side, decided_side,
        decided_at) values (${path.split('/').at(-1)}, 'licence', 'cn', 'be', 'en', ${signedOn}, 'validated', 'be', 'cn', now())
      returning id`.execute(owner);
    return rows[0]!.id;
  };

  it('stands on the desk of whoever owes it, late ones first, page by page, and ends when it is done', async () => {
    at('2026-11-25T10:00:00Z');
    const path = await opened();
    await agreed(path, '2026-02-10');
    await done('adviser-be', `${path}/tasks`, task('late', '2026-11-20'));
    await done('adviser-be', `${path}/tasks`, task('this week', '2026-11-29'));
    await done('adviser-be', `${path}/tasks`, task('some day'));

    const mine = await due('member-be');
    const first = await due('member-be', 'limit=2');
    const second = await due('member-be', `limit=2&after=${encodeURIComponent(first.next!)}`);
    const [late] = (await due('member-be', 'group=overdue')).rows.filter(({ kind }) => kind === 'task');
    const { id, version } = late!.task!;
    const tick = (seen: number) =>
      ask('member-be', ['PUT', `${path}/tasks/${id}/checklist/1`], { version: seen, isDone: true });
    const [ticked, tooLate] = [await tick(version), await tick(version)];
    await done('member-be', `${path}/tasks/${id}/completion`, { version: version + 1 });

    assert.deepEqual(
      mine.rows.map(({ kind, group, title, months }) => [kind, group, title || months]),
      [
        ['outcome', 'overdue', 6],
        ['task', 'overdue', 'late'],
        ['task', 'this-week', 'this week'],
        ['outcome', 'later', 12],
        ['task', 'undated', 'some day'],
      ],
    );
    assert.deepEqual(mine.counts, { overdue: 2, 'this-week': 1, later: 1, undated: 1 });
    assert.deepEqual(
      [...first.rows, ...second.rows].map(({ key }) => key),
      mine.rows.slice(0, 4).map(({ key }) => key),
    );
    assert.deepEqual([ticked.status, tooLate.status], [200, 409]);
    assert.deepEqual((await due('member-be')).counts['overdue'], 1);
    assert.equal((await due('neighbour-cn')).total, 0);
    assert.ok((await due('adviser-cn')).rows.every(({ kind }) => kind !== 'task'));
  });

  it('is told of once each, on days on which the side works, to those who want it at once', async () => {
    at('2026-10-04T10:00:00Z');
    const path = await opened();
    const caseId = path.split('/').at(-1)!;
    const agreementId = await agreed(path, '2026-04-02');
    const followUp = `${path}/agreements/${agreementId}/follow-ups/2026-10-07`;
    await ask('adviser-be', ['PUT', followUp], {});
    const moved = await ask('adviser-be', ['POST', `${followUp}/move`], { to: '2026-10-05' });
    const again = await ask('adviser-be', ['POST', `${followUp}/move`], { to: '2026-10-05' });
    const foreign = await ask('member-be', ['POST', `${followUp}/move`], { to: '2026-10-05' });
    await done('adviser-be', `${path}/tasks`, task('soon', '2026-10-07'));
    const before = (await told('cases.due-day-near')).length;

    const onSunday = await remind(deps);
    at('2026-10-05T10:00:00Z');
    await Promise.all([remind(deps), remind(deps)]);
    const near = (await told('cases.due-day-near')).slice(before).filter((one) => one['caseId'] === caseId);
    at('2026-10-09T02:00:00Z');
    await remind(deps);
    const late = (await told('cases.due-day-near'))
      .slice(before + near.length)
      .filter((one) => one['caseId'] === caseId && one['what'] === 'task');
    const owing = (owner: string) => whomToTell(db, { of: 'owed', caseId, owner, compartment: 'shared' });
    const byDefault = [await owing('be/client'), await owing('be/adviser')];
    await choose('member-be', 'morning');
    await choose('adviser-be', 'at-once');
    const chosen = [await owing('be/client'), await owing('be/adviser')];
    await choose('member-be', 'at-once');
    await choose('adviser-be', 'morning');

    assert.deepEqual([moved.status, again.status, foreign.status], [200, 409, 403]);
    assert.equal(onSunday, 0);
    // China is on holiday until the eighth: its side is told when it works again.
    assert.deepEqual(
      near.map(({ what, stage: is, owner: of }) => [what, is, of]),
      [
        ['outcome', 'due', 'be/adviser'],
        ['outcome', 'due', 'be/client'],
        ['follow-up', 'due', 'be/adviser'],
        ['task', 'soon', 'be/client'],
      ],
    );
    assert.deepEqual(
      late.map(({ stage: is }) => is),
      ['late'],
    );
    assert.deepEqual(
      byDefault.map((each) => each.map(({ accountId }) => accountId)),
      [[stage.account['member-be']], []],
    );
    assert.deepEqual(chosen[0], []);
    assert.ok(chosen[1]!.some(({ accountId }) => accountId === stage.account['adviser-be']));
  });

  it('makes one letter a morning for each reader, on working days of the side alone, and none without a reason', async () => {
    at('2026-11-27T10:00:00Z');
    await opened();
    const readers = async () => (await told('cases.morning-due')).map(({ to, day }) => [to, day]);
    const [belgian, chinese] = [stage.account['adviser-be'], stage.account['adviser-cn']];

    at('2026-11-28T08:00:00Z');
    const onSaturday = await writeMornings(deps);
    at('2026-11-30T05:30:00Z');
    const tooEarly = await writeMornings(deps);
    at('2026-11-30T07:04:00Z');
    await Promise.all([writeMornings(deps), writeMornings(deps)]);
    const monday = await readers();
    await choose('second-adviser-be', 'never');
    at('2026-12-25T01:00:00Z');
    await writeMornings(deps);
    const christmas = (await readers()).slice(monday.length);
    const { rows: unread } = await sql<{ count: number }>`
      select count(*)::int as count from cases.morning where account_id = ${stage.account['member-be']}`.execute(
      owner,
    );

    assert.deepEqual([onSaturday, tooEarly], [0, 0]);
    assert.ok(monday.some(([to, day]) => to === belgian && day === '2026-11-30'));
    assert.equal(new Set(monday.map(String)).size, monday.length);
    // It is a working day in China, and in Belgium it is not.
    assert.deepEqual(christmas, [[chinese, '2026-12-25']]);
    assert.deepEqual(unread, [{ count: 0 }]);
  });

  it('shows the days of both sides beside each other, with the names of holidays', async () => {
    const { body } = await get(undefined, '/api/calendars?from=2026-10-08&weeks=1&reader=fr');
    const { sides } = body as { sides: { side: string; days: object[] }[] };
    const next = (await get(undefined, '/api/calendars?from=2027-01-01&weeks=1')).body as typeof body;

    assert.deepEqual(
      sides.map(({ side, days }) => [side, days.length, days[2], days[5]]),
      [
        [
          'cn',
          7,
          { day: '2026-10-07', kind: 'off', name: { language: 'fr', text: 'Fête nationale' } },
          { day: '2026-10-10', kind: 'make-up' },
        ],
        ['be', 7, { day: '2026-10-07', kind: 'working' }, { day: '2026-10-10', kind: 'off' }],
      ],
    );
    assert.match(JSON.stringify(next), /presumed-working.*New Year’s Day/);
  });
});
