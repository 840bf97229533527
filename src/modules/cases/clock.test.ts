import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { createLog } from '#platform/log';
import { escalateOverdue } from './actions/clock/escalate-overdue.ts';
import { reopenWatched } from './actions/clock/reopen-watched.ts';
import { httpStage } from './stage/testing.ts';
import { corridor } from './testing.ts';

describe('the clock of cases', async () => {
  const { db, owner, clock, done, expressed, opened, get, stage } = await httpStage();
  const deps = { db, corridor, now: () => clock.now, log: createLog('silent') };
  const told = async (kind: string) => {
    const { rows } = await sql<{ facts: Record<string, string> }>`
      select facts from journal.entry where kind = ${kind} order by number`.execute(owner);
    return rows.map(({ facts }) => facts);
  };

  it('says once that a last day has passed, on a day on which that side works', async () => {
    clock.now = new Date('2026-09-30T02:00:00Z');
    const at = await opened();
    const to = { side: 'cn', part: 'adviser' };
    await done('adviser-be', `${at}/hand-over`, { version: 1, to, days: 1, note: 'Please look today.' });
    const { ball } = (await get('adviser-be', at)).body as unknown as { ball: { dueOn: string } };

    clock.now = new Date('2026-10-06T08:00:00Z');
    const onHoliday = await escalateOverdue(deps);
    clock.now = new Date('2026-10-09T08:00:00Z');
    const after = await escalateOverdue(deps);
    const again = await escalateOverdue(deps);

    assert.equal(ball.dueOn, '2026-10-08');
    assert.deepEqual([onHoliday.cases, after.cases, again.cases], [0, 1, 0]);
    const [entry, ...more] = await told('cases.case-overdue');
    assert.deepEqual([entry?.['ball'], entry?.['due'], more.length], ['cn/adviser', '2026-10-08', 0]);
    await done('adviser-cn', `${at}/closing`, { version: 2, reason: 'opened-by-mistake' });
  });

  it('begins anew with every turn', async () => {
    clock.now = new Date('2026-11-02T08:00:00Z');
    const at = await opened();
    const hand = (version: number, side: string, who: 'adviser-be' | 'adviser-cn') =>
      done(who, `${at}/hand-over`, { version, to: { side, part: 'adviser' }, days: 1, note: 'Yours.' });
    await hand(1, 'cn', 'adviser-be');
    clock.now = new Date('2026-11-05T08:00:00Z');
    const first = await escalateOverdue(deps);
    await hand(2, 'be', 'adviser-cn');
    clock.now = new Date('2026-11-12T08:00:00Z');

    assert.deepEqual([first.cases, (await escalateOverdue(deps)).cases], [1, 1]);
    await done('adviser-be', `${at}/closing`, { version: 3, reason: 'opened-by-mistake' });
  });

  it('escalates an interest that nobody answers', async () => {
    clock.now = new Date('2026-11-16T08:00:00Z');
    const at = await expressed();
    clock.now = new Date('2026-11-20T08:00:00Z');

    assert.equal((await escalateOverdue(deps)).interests, 1);
    assert.equal((await get('member-be', at)).body['isOverdue'], true);
    await done('member-be', `${at}/withdrawal`, { version: 1 });
  });

  it('takes a declined interest up again when the listing is ripe, and not before', async () => {
    const at = await expressed();
    await done('adviser-be', `${at}/passing-on`, { version: 1 });
    await done('adviser-cn', `${at}/putting`, { version: 2 });
    await done('member-cn', `${at}/decline`, { version: 3, reason: 'too-early', reopensAtTrl: 6 });
    const ripen = (trl: number) =>
      sql`update opportunities.opportunity set trl = ${trl} where reference = ${stage.reference}`.execute(
        owner,
      );

    await ripen(5);
    const early = await reopenWatched(deps);
    await ripen(7);
    const ripe = await reopenWatched(deps);

    assert.deepEqual([early, ripe, await reopenWatched(deps)], [0, 1, 0]);
    assert.equal((await get('member-be', at)).body['state'], 'with-other-adviser');
    assert.equal((await told('cases.interest-reopened')).at(-1)?.['by'], 'clock');
    assert.equal((await told('cases.watch-met')).at(-1)?.['trl'], 6);
  });
});
