import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { PartiesTables } from '../store/tables.ts';

/** What the actions of this module need from the outside. */
export interface PartiesDeps {
  readonly db: Database<PartiesTables>;
  readonly corridor: Corridor;
  today(): Day;
}
