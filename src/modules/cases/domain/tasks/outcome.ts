import type { Decision } from '#contracts/cases';
import type { Day } from '#platform/calendar';

/** What became of a procedure, as far as it has come. */
export interface Outcome {
  readonly filedOn?: Day | undefined;
  readonly completeOn?: Day | undefined;
  readonly decision?: Decision | undefined;
  readonly decidedOn?: Day | undefined;
  readonly reference?: string | undefined;
}

export type OutcomeFault =
  /** Only the whole says something: a decision has its day. */
  | { readonly is: 'decision-without-day' | 'day-without-decision' }
  | { readonly is: 'complete-before-filing' | 'decided-before-filing' | 'not-filed' }
  | { readonly is: 'in-the-future'; readonly day: Day };

/** Everything that cannot be so. The last day on either side counts as today: where it is tomorrow already, it has happened. */
export function judgeOutcome(outcome: Outcome, latestToday: Day): OutcomeFault[] {
  const { filedOn, completeOn, decidedOn } = outcome;
  const holds: readonly (readonly [Told, boolean])[] = [
    ...decisionFaults(outcome),
    ['complete-before-filing', isBefore(completeOn, filedOn)],
    ['decided-before-filing', isBefore(decidedOn, completeOn ?? filedOn)],
  ];
  return [
    ...holds.filter(([, isSo]) => isSo).map(([is]) => ({ is })),
    ...[filedOn, completeOn, decidedOn]
      .filter((day) => day !== undefined && day > latestToday)
      .map((day) => ({ is: 'in-the-future' as const, day: day! })),
  ];
}

type Told = Exclude<OutcomeFault['is'], 'in-the-future'>;

/** What nobody decides on need not have been filed; everything else must. */
function decisionFaults({ filedOn, completeOn, decision, decidedOn }: Outcome): [Told, boolean][] {
  const isDecided = decision !== undefined;
  const needsFiling = completeOn !== undefined || (isDecided && decision !== 'carried-out');
  return [
    ['decision-without-day', isDecided && decidedOn === undefined],
    ['day-without-decision', !isDecided && decidedOn !== undefined],
    ['not-filed', needsFiling && filedOn === undefined],
  ];
}

const isBefore = (day: Day | undefined, earlier: Day | undefined): boolean =>
  day !== undefined && earlier !== undefined && day < earlier;

interface Planned {
  readonly startsOn: Day;
  readonly fileBy?: Day | undefined;
}

const isWaiting = ({ filedOn, decision }: Outcome): boolean =>
  filedOn === undefined && decision === undefined;

/** The last day that the law sets for filing, until it is filed. Where it sets none nobody is late: a plan is an estimate. */
export const dueOfProcedure = (outcome: Outcome, { fileBy }: Planned): Day | undefined =>
  isWaiting(outcome) ? fileBy : undefined;

/** The day to have in a calendar until it is filed: the last one of the law, or else the planned one. */
export const dayOfProcedure = (outcome: Outcome, { startsOn, fileBy }: Planned): Day | undefined =>
  isWaiting(outcome) ? (fileBy ?? startsOn) : undefined;
