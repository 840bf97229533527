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

/** What a procedure waits for: to be filed or carried out by its owner; afterwards for the authority, which has no due day. */
export const dueOfProcedure = (
  { filedOn, decision }: Outcome,
  { startsOn, fileBy }: { readonly startsOn: Day; readonly fileBy?: Day | undefined },
): Day | undefined => (filedOn !== undefined || decision !== undefined ? undefined : (fileBy ?? startsOn));
