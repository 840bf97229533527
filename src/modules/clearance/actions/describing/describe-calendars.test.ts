import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayKind, weekday } from '#platform/calendar';
import { seededRandom } from '../../domain/planning/random.ts';
import { randomFacts, realCalendars, realRulebook } from '../../testing.ts';
import { planSent } from '../plan-sent.ts';
import { describeCalendars } from './describe-calendars.ts';

const rulebook = realRulebook();
const calendars = realCalendars();

const planOn = (beginsOn: string, seed: number) =>
  planSent(
    { rulebook, calendars, today: '2026-11-26' },
    { facts: randomFacts(rulebook, seededRandom(seed), 0.3), unlisted: 'unknown', beginsOn },
  );

describe('the days off beside a plan', () => {
  it('are exactly the days on which the authorities do not work, from the first day past the last', () => {
    for (const [place, beginsOn] of ['2026-01-05', '2026-09-28', '2027-06-01'].entries()) {
      const plan = planOn(beginsOn, place + 1);
      const last = plan.steps
        .map(({ end }) => end.dates.high.day)
        .toSorted()
        .at(-1)!;
      for (const { side, daysOff, makeUpDays } of describeCalendars(plan, calendars)) {
        const isOff = (day: string) => daysOff.some(({ from, until }) => from <= day && day <= until);
        for (let day = beginsOn; day <= last && day < addDays(beginsOn, 6 * 366); day = addDays(day, 1)) {
          assert.equal(isOff(day), dayKind(calendars[side], day).endsWith('off'), `${side} ${day}`);
          const isWeekend = weekday(day) === 0 || weekday(day) === 6;
          assert.equal(makeUpDays.includes(day), isWeekend && !isOff(day), `${side} ${day}`);
        }
      }
    }
  });

  it('tell weekends from holidays, and from which day on nothing was announced', () => {
    const [china, belgium] = describeCalendars(planOn('2026-09-28', 1), calendars);

    assert.deepEqual(
      china!.daysOff.find(({ kind }) => kind === 'holiday'),
      {
        from: '2026-10-01',
        until: '2026-10-07',
        kind: 'holiday',
      },
    );
    assert.deepEqual(china!.makeUpDays, ['2026-10-10']);
    assert.deepEqual([china!.notAnnouncedFrom, belgium!.notAnnouncedFrom], ['2027-01-01', undefined]);
    assert.ok(belgium!.daysOff.some(({ from, until, kind }) => kind === 'weekend' && from < until));
  });
});
