import type { DocumentRow } from '#contracts/documents';

/** What an entry needs to know of the room around it. */
export interface AtRoom {
  readonly caseId: string;
  /** That there are in the compartment. */
  readonly folders: readonly string[];
  onChanged(): void;
  onNewVersion(document: DocumentRow): void;
}
