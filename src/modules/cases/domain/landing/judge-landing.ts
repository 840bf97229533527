import type { CaseState, LandingPart } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { LandingFacts } from './lacking.ts';
import { reportableFrom } from './milestones.ts';

/** Why a part of the record cannot be stated as it was asked. */
export type LandingFault =
  | { readonly is: 'host-settled' }
  | { readonly is: 'host-not-named' }
  | { readonly is: 'landing-day-settled' }
  | { readonly is: 'landed-later'; readonly today: Day }
  | { readonly is: 'permit-day-missing' }
  | { readonly is: 'permit-day-unfit' }
  | { readonly is: 'granted-later'; readonly today: Day }
  | { readonly is: 'tasks-added' };

/** A landing as it stands when somebody wants to state a part of it. */
export interface LandingStanding {
  readonly state: CaseState;
  readonly facts: LandingFacts;
  readonly hasTasks: boolean;
  /** The later day of the two sides: who landed in Wuhan this morning did not land tomorrow. */
  readonly today: Day;
}

type Stated =
  | { readonly part: 'link' | 'host' | 'decision' | 'tasks' }
  | { readonly part: 'day'; readonly landedOn: Day }
  | {
      readonly part: 'space';
      readonly permitKind: string;
      readonly permitOn?: Day | undefined;
      readonly isPermitGranted: boolean;
    };

/** An approved host is settled once its approval has led on, and a landing day once days are counted from it. */
export function isSettled(part: LandingPart, state: CaseState, { host, landedOn }: LandingFacts): boolean {
  if (part === 'host' || part === 'decision')
    return host === 'approved' && state !== 'opened' && state !== 'linked';
  return part === 'day' && landedOn !== undefined && (state === 'landed' || state === 'following');
}

/** Everything that stands in the way of stating this; none: it may be stated. */
export function judgeLanding(
  { state, facts, hasTasks, today }: LandingStanding,
  stated: Stated,
): LandingFault[] {
  const { part } = stated;
  const faults: LandingFault[] = [];
  if (isSettled(part, state, facts))
    faults.push({ is: part === 'day' ? 'landing-day-settled' : 'host-settled' });
  if (part === 'decision' && facts.host === undefined) faults.push({ is: 'host-not-named' });
  if (part === 'tasks' && hasTasks) faults.push({ is: 'tasks-added' });
  if (part === 'day' && stated.landedOn > today) faults.push({ is: 'landed-later', today });
  if (part === 'space') faults.push(...permitFaults(stated, today));
  return faults;
}

function permitFaults(
  { permitKind, permitOn, isPermitGranted }: Extract<Stated, { part: 'space' }>,
  today: Day,
): LandingFault[] {
  const isNeeded = permitKind !== 'none';
  if (!isNeeded) return permitOn !== undefined || isPermitGranted ? [{ is: 'permit-day-unfit' }] : [];
  if (permitOn === undefined) return [{ is: 'permit-day-missing' }];
  return isPermitGranted && permitOn > today ? [{ is: 'granted-later', today }] : [];
}

export type ReportFault =
  | { readonly is: 'not-landed' }
  | { readonly is: 'too-early'; readonly from: Day }
  | { readonly is: 'report-confirmed' };

interface Reporting {
  readonly state: CaseState;
  readonly landedOn: Day | undefined;
  readonly months: number;
  readonly isConfirmed: boolean;
  readonly today: Day;
}

/** Everything that stands in the way of reporting on a milestone. */
export function judgeReport({ state, landedOn, months, isConfirmed, today }: Reporting): ReportFault[] {
  if (landedOn === undefined || (state !== 'landed' && state !== 'following')) return [{ is: 'not-landed' }];
  const from = reportableFrom(landedOn, months);
  const faults: ReportFault[] = [];
  if (today < from) faults.push({ is: 'too-early', from });
  if (isConfirmed) faults.push({ is: 'report-confirmed' });
  return faults;
}
