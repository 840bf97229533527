import type { PromiseState, Rhythm, Target } from '#contracts/ledger';
import { addDays, addMonths, type Day, daysBetween } from '#platform/calendar';

/** What a promise says, in what can be counted. */
export interface Clause {
  readonly towardsSide: string;
  readonly target: Target;
  readonly from: Day;
  /** The last day on which it can be kept. */
  readonly until: Day;
  readonly every: Rhythm;
}

/** What is known of one stretch of time under the clause, whichever way it went. */
export interface Figure {
  readonly from: Day;
  readonly until: Day;
  /** Absent: both ways. */
  readonly towards?: string | undefined;
  /** An amount or a number. */
  readonly value: number;
}

export interface Judgement {
  readonly state: PromiseState;
  readonly reached: number;
  /** What an even pace would have reached by the end of the last stretch that figures cover. */
  readonly expected?: number;
  readonly target?: number;
  /** Everything recorded under the clause, either way. */
  readonly total: number;
  /** The last day that figures cover. */
  readonly knownUntil?: Day;
}

const months: Record<Rhythm, number> = { month: 1, quarter: 3, year: 12 };

/** States that somebody has to be told of. */
export const alerts: readonly PromiseState[] = ['at-risk', 'broken', 'unproven'];

/** The days on which a stretch has ended, up to a day: the first on which its figures can be complete. */
export function checkpoints({ from, until, every }: Clause, upTo: Day): Day[] {
  const days: Day[] = [];
  const last = addDays(until, 1);
  for (let count = 1; ; count++) {
    const day = addMonths(from, count * months[every]);
    const isLast = day >= last;
    if ((isLast ? last : day) > upTo) return days;
    days.push(isLast ? last : day);
    if (isLast) return days;
  }
}

/**
 * Says how a promise stands on a day, by what was known of the time before. Not to know is not the same as nothing: without
 * figures a promise is neither kept nor broken.
 */
export function judgePromise(clause: Clause, figures: readonly Figure[], day: Day): Judgement {
  const { from, until, towardsSide } = clause;
  const known = figures.filter(
    (figure) => figure.until < day && figure.until >= from && figure.from <= until,
  );
  const reached = sum(known.filter(({ towards, until: end }) => towards === towardsSide && end <= until));
  const total = sum(known);
  const last = known
    .map((figure) => figure.until)
    .toSorted()
    .at(-1);
  const target = targetOf(clause, total);
  const found = {
    reached,
    total,
    ...(target !== undefined && { target }),
    ...(last !== undefined && { knownUntil: last }),
  };
  if (day < from) return { state: 'not-begun', ...found };
  if (isCertain(clause, found)) return { state: 'kept', ...found };
  const checkpoint = checkpoints(clause, day).at(-1);
  if (checkpoint === undefined) return { state: last === undefined ? 'not-known' : 'on-course', ...found };
  if (last === undefined || target === undefined) return { state: 'not-known', ...found };
  const covered = earlier(checkpoint, addDays(last, 1));
  const expected = expectedOf(clause, target, covered);
  const isShort = reached < expected;
  const isComplete = covered === checkpoint;
  return { state: stateOf({ hasEnded: day > until, isShort, isComplete }), expected, ...found };
}

interface Standing {
  readonly hasEnded: boolean;
  readonly isShort: boolean;
  /** Figures cover the time up to the last checkpoint. */
  readonly isComplete: boolean;
}

function stateOf({ hasEnded, isShort, isComplete }: Standing): PromiseState {
  if (!hasEnded) return isShort ? 'at-risk' : isComplete ? 'on-course' : 'not-known';
  if (isComplete) return isShort ? 'broken' : 'kept';
  return isShort ? 'unproven' : 'not-known';
}

/** At least so much is kept as soon as it is reached; a share of what is recorded can still fall. */
const isCertain = ({ target }: Clause, found: Pick<Judgement, 'reached' | 'target'>): boolean =>
  (target.is === 'least' || target.of !== undefined) && found.reached >= (found.target ?? Infinity);

function targetOf({ target }: Clause, total: number): number | undefined {
  if (target.is === 'least') return target.least;
  const base = target.of ?? total;
  return base > 0 ? cents(target.share * base) : undefined;
}

/** By an even pace; a share of what is recorded is due of every part of it. */
function expectedOf({ target, from, until }: Clause, wanted: number, covered: Day): number {
  if (target.is === 'share' && target.of === undefined) return wanted;
  const whole = daysBetween(from, addDays(until, 1));
  return cents((wanted * Math.min(whole, Math.max(0, daysBetween(from, covered)))) / whole);
}

const sum = (figures: readonly Figure[]): number =>
  cents(figures.reduce((total, { value }) => total + value, 0));
const cents = (value: number): number => Math.round(value * 100) / 100;
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
