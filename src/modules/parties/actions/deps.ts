import type { Day } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { PartiesTables } from '../store/tables.ts';

/** What the actions of this module need from the outside. */
export interface PartiesDeps {
  readonly db: Database<PartiesTables>;
  readonly corridor: Corridor;
  today(): Day;
}

/** For what somebody asks, never the centre itself. */
export interface AskingDeps extends PartiesDeps {
  readonly caller: Caller;
}
