import type { Agreement, CasePlan, Cooperation } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import type { PaperParty } from './paper-parties.ts';

/** What a summary is made of: what the doors gave its reader. */
export interface SummaryAsked {
  readonly cooperation: Cooperation;
  readonly parties: readonly PaperParty[];
  readonly agreements: readonly Agreement[];
  readonly plan: CasePlan;
  readonly corridor: Corridor;
  readonly language: Language;
  readonly today: Day;
}
