import type { Day } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Log } from '#platform/log';
import type { Db } from '../store/tables.ts';

/** What the module needs from the house. */
export interface LedgerDeps {
  readonly db: Db;
  readonly corridor: Pick<Corridor, 'sides'>;
  readonly today: () => Day;
  readonly log: Log;
}

/** Somebody asks. */
export interface AskingDeps extends LedgerDeps {
  readonly caller: Caller;
}
