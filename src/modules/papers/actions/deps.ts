import type { CasesTables, PlanDeps } from '#modules/cases';
import type { FollowedPacks } from '#modules/clearance';
import type { DocumentsTables } from '#modules/documents';
import type { OpportunitiesTables, readOpportunity } from '#modules/opportunities';
import type { PartiesTables } from '#modules/parties';
import type { Caller } from '#platform/caller';
import type { Database } from '#platform/database';
import type { Files } from '#platform/files';
import type { Language } from '#platform/languages';
import type { Printer } from '#platform/print';

/** Own tables it has none: all it knows it is told at the doors of others. */
export type PapersTables = CasesTables & DocumentsTables & OpportunitiesTables & PartiesTables;

/** What the module needs from the house. */
export interface PapersDeps
  extends Omit<PlanDeps, 'db' | 'caller'>, Omit<Parameters<typeof readOpportunity>[0], 'db'> {
  readonly db: Database<PapersTables>;
  readonly packs: FollowedPacks;
  /** Keeps the contents of the rooms of cases. */
  readonly files: Files;
  readonly printer: Printer;
  /** The whole address of a page of the centre, for whoever holds a sheet of paper. */
  pageAt(language: Language, page: string): string;
}

/** Somebody asks, and is answered within one transaction. */
export interface AskingDeps extends PapersDeps {
  readonly caller: Caller;
}
