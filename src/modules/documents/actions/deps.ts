import type { Caller } from '#platform/caller';
import type { Database } from '#platform/database';
import type { Files } from '#platform/files';
import type { Preview } from '#platform/preview';
import type { DocumentsTables } from '../store/tables.ts';

/** What the module needs from the house. */
export interface DocumentsDeps {
  readonly db: Database<DocumentsTables>;
  readonly files: Files;
  readonly preview: Preview;
}

/** Somebody asks. */
export interface AskingDeps extends DocumentsDeps {
  readonly caller: Caller;
}
