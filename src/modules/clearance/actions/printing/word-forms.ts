/** Everything that a printed plan says besides what packs and case say. None of it may say that something is permitted. */
export interface PaperWords {
  readonly document: string;
  readonly untitled: string;
  readonly lawOf: string;
  readonly begins: string;
  readonly printed: string;
  readonly reviewed: string;
  readonly summary: (counts: { required: number; open: number; notRequired: number }) => string;
  readonly facts: string;
  readonly notKnown: string;
  /** How many questions were answered with no, none or zero; an empty text for none of them. */
  readonly noes: (count: number) => string;
  readonly blocked: string;
  readonly possiblyBlocked: string;
  readonly milestones: string;
  readonly milestone: string;
  readonly earliestDay: string;
  readonly daysRange: string;
  readonly chances: string;
  readonly estimate: string;
  readonly required: string;
  readonly open: string;
  readonly openHint: string;
  readonly procedure: string;
  readonly authority: string;
  readonly period: string;
  readonly planned: string;
  readonly basis: Readonly<Record<'statutory' | 'typical' | 'unknown' | 'none', string>>;
  readonly notVerified: string;
  readonly fileBy: (day: string) => string;
  readonly critical: string;
  readonly slack: (days: number) => string;
  readonly variantOpen: string;
  readonly timeline: string;
  readonly legend: Readonly<Record<'critical' | 'other' | 'range' | 'unknown' | 'open' | 'holiday', string>>;
  readonly presumed: string;
  /** From this day on the days off of a side are not drawn: nobody has announced them. */
  readonly notAnnounced: (side: string, from: string) => string;
  readonly documents: string;
  readonly documentsHint: string;
  readonly authorities: string;
  readonly handles: string;
  readonly sources: string;
  readonly acts: string;
  readonly read: string;
  readonly notRead: string;
  readonly unverified: string;
  readonly confidence: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly watch: string;
  readonly dayOpen: string;
  readonly side: Readonly<Record<'cn' | 'be' | 'eu', string>>;
  /** What stands before, between and after the two numbers of “page 3 / 12”. */
  readonly page: readonly [string, string, string];
  readonly footer: string;
  /** Between a label and what it is about. */
  readonly colon: string;
  /** Added to the name of every entry of a calendar. */
  readonly estimateMark: string;
  readonly fileEntry: (procedure: string) => string;
  readonly fileByEntry: (procedure: string) => string;
  readonly milestoneEntry: (milestone: string) => string;
}
