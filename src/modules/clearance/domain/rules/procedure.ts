import type { Day } from '#platform/calendar';
import type { Language, Multilingual } from '#platform/languages';
import type { Condition } from './condition.ts';

export type InFour = Readonly<Record<Language, string>>;

/** Whose calendar and whose law: China, Belgium, or the European Union above Belgium. */
export type Side = 'cn' | 'be' | 'eu';

export const regions = ['VLG', 'WAL', 'BRU'] as const;
type Region = (typeof regions)[number];

export const natures = [
  'prior_authorisation',
  'prior_authorisation_standstill',
  'prior_notification',
  'prior_filing_or_approval',
  'post_signing_registration',
  'registration',
  'self_assessment',
  'declaration',
  'conformity_assessment',
  'prior_condition',
  'internal_approval',
  'funder_condition',
  'eligibility',
  'contractual_plus_assessment',
  'prohibition',
  'benefit',
  'recommended',
  'advisory',
  'exemption',
  'optional_route',
] as const;
export type Nature = (typeof natures)[number];

/** What helps or advises, and so never holds up a milestone. */
const holdsNothing: ReadonlySet<Nature> = new Set<Nature>([
  'benefit',
  'recommended',
  'advisory',
  'exemption',
  'optional_route',
]);

export const periodUnits = ['working_days', 'calendar_days', 'months', 'none'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** How long the law or practice says it takes; what is not known stays unknown. */
export interface Duration {
  /** A number, or the name of a dated figure; absent when no figure was found. */
  readonly value?: number | string;
  readonly unit: PeriodUnit;
  readonly calendar: Side;
  readonly basis: 'statutory' | 'typical' | 'unknown' | 'none';
  readonly isVerified: boolean;
  readonly text: Multilingual;
}

export interface Law {
  readonly act: InFour;
  readonly article: InFour;
  /** As the source says it, such as “2009-03” or “definitive period from 2026-01-01”. */
  readonly inForce: InFour;
  readonly from?: Day;
  readonly until?: Day;
}

interface Phase {
  readonly name: InFour;
  readonly value: number;
  readonly unit: PeriodUnit;
}

/** What differs with the facts without changing whether the procedure is needed, such as filing or approval. */
export interface Variant {
  readonly when: Condition;
  readonly text: InFour;
}

/** A date by which something must be filed after a milestone. */
export interface Deadline {
  readonly milestone: string;
  readonly value: number;
  readonly unit: PeriodUnit;
}

/** Estimates in calendar days, made for planning. They are never law. */
export interface PlanningDays {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** One step that the law or an authority asks for. */
export interface Procedure {
  readonly id: string;
  readonly side: Side;
  readonly region?: Region;
  readonly subject: string;
  readonly nature: Nature;
  readonly name: InFour;
  readonly when: Condition;
  readonly summary: InFour;
  readonly exemptions: Multilingual;
  readonly authority: string;
  readonly documents: readonly string[];
  readonly duration: Duration;
  readonly phases: readonly Phase[];
  readonly variants: readonly Variant[];
  readonly deadline?: Deadline;
  readonly planningDays: PlanningDays;
  readonly startsAfter?: string;
  readonly mustPrecede: readonly string[];
  readonly dependsOn: readonly string[];
  readonly penalties: Multilingual;
  readonly remarks: Multilingual;
  readonly laws: readonly Law[];
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly verified: readonly InFour[];
  readonly unverified: readonly InFour[];
  readonly from: Day;
  readonly until?: Day;
  /** After `until`: it is gone, or an extension may have come and somebody must ask. */
  readonly whenEnded: 'gone' | 'ask';
  readonly reviewed: Day;
  /** The pack file and line, so that a remark can say where. */
  readonly place: { readonly file: string; readonly line: number };
}

/** Whether milestones wait for it. What runs in every case from its first day is not counted on the path. */
export const holdsUp = ({ nature, when }: Procedure): boolean =>
  !holdsNothing.has(nature) && when.kind !== 'always';
