import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { Log } from '#platform/log';
import type { OpportunitiesTables } from '../store/tables.ts';

/** What the module needs from the house. */
export interface OpportunitiesDeps {
  readonly db: Database<OpportunitiesTables>;
  readonly corridor: Corridor;
  readonly today: () => Day;
  readonly log: Log;
}
