import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayKind } from '#platform/calendar';
import fc from 'fast-check';
import { randomFacts, realCalendars, realRulebook } from '../../testing.ts';
import { gainsOf } from './gain.ts';
import type { Graph } from './graph.ts';
import { planCase } from './plan.ts';
import { seededRandom } from './random.ts';
import { scenarios, timesOf } from './schedule.ts';
import { simulate } from './simulate.ts';

const rulebook = realRulebook();
const calendars = realCalendars();
const seed = fc.integer({ min: 1, max: 2 ** 31 });
const day = fc
  .record({
    year: fc.integer({ min: 2025, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const planFrom = (chosen: number, begins = '2026-11-22', unknown = 0.2) =>
  planCase(
    rulebook,
    { facts: randomFacts(rulebook, seededRandom(chosen), unknown), on: '2026-11-22', begins },
    calendars,
  );

/** The longest way to a node, found by walking every way. */
function longestWay({ nodes }: Graph, place: number): number {
  const { after, days } = nodes[place]!;
  return (
    days.typical + Math.max(0, ...after.map((before) => longestWay({ nodes, place: new Map() }, before)))
  );
}

describe('a plan', () => {
  it('has no step that waits for itself', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { graph } = planFrom(chosen);

        graph.nodes.forEach(({ after }, place) => assert.ok(after.every((before) => before < place)));
      }),
      { numRuns: 100 },
    );
  });

  it('has critical paths as long as the longest way that a naive walk finds', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { graph, milestones } = planFrom(chosen);

        for (const { id, path, earliest } of milestones) {
          const place = graph.nodes.findIndex((node) => node.kind === 'milestone' && node.id === id);
          const length = path.reduce(
            (sum, step) => sum + rulebook.procedure.get(step)!.planningDays.typical,
            0,
          );
          assert.equal(length, earliest.days.typical);
          assert.equal(longestWay(graph, place), earliest.days.typical);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never starts or ends a step on a day off of its authority', () => {
    fc.assert(
      fc.property(seed, day, (chosen, begins) => {
        const { steps } = planFrom(chosen, begins);

        for (const { procedure, start, end, period, fileBy } of steps) {
          const days = scenarios.flatMap((scenario) => [start.dates[scenario].day, end.dates[scenario].day]);
          if (fileBy) days.push(fileBy.day);
          for (const one of days)
            assert.ok(dayKind(calendars[procedure.side], one).endsWith('working'), `${procedure.id} ${one}`);
          if (period)
            assert.ok(dayKind(calendars[procedure.duration.calendar], period.ends.day).endsWith('working'));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says that a date is presumed exactly when it lies in a year that was not announced, or was counted through one', () => {
    fc.assert(
      fc.property(seed, day, (chosen, begins) => {
        for (const { procedure, end } of planFrom(chosen, begins).steps)
          for (const scenario of scenarios) {
            const { day: ends, isCertain } = end.dates[scenario];
            if (isCertain) assert.ok(!dayKind(calendars[procedure.side], ends).startsWith('presumed'));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('is never faster on the calendar than by its days, and low, typical and high follow each other', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        for (const { start, end, slackDays } of planFrom(chosen).steps) {
          assert.ok(end.days.low <= end.days.typical && end.days.typical <= end.days.high);
          assert.ok(
            end.dates.low.day <= end.dates.typical.day && end.dates.typical.day <= end.dates.high.day,
          );
          assert.ok(start.dates.typical.day <= end.dates.typical.day);
          assert.ok(slackDays >= 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same chances for the same seed, between its low and high', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { graph } = planFrom(chosen);

        const once = simulate(graph, { draws: 300, seed: chosen });

        assert.deepEqual(simulate(graph, { draws: 300, seed: chosen }), once);
        const [low, high] = [timesOf(graph, 'low'), timesOf(graph, 'high')];
        graph.nodes.forEach(({ kind, id }, place) => {
          if (kind === 'procedure') return;
          const { p50, p90 } = once.milestones.get(id)!;
          assert.ok(low.end[place]! <= p50 && p50 <= p90 && p90 <= high.end[place]!);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gains only by steps on a critical path, and never more than they are sooner', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { graph, milestones } = planFrom(chosen);

        for (const { procedure, milestones: gained } of gainsOf(graph, 7))
          for (const [id, days] of Object.entries(gained)) {
            assert.ok(days > 0 && days <= 7);
            assert.ok(milestones.find((milestone) => milestone.id === id)!.path.includes(procedure));
          }
      }),
      { numRuns: 40 },
    );
  });
});
