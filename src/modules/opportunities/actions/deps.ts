import type { Day } from '#platform/calendar';
import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { Log } from '#platform/log';
import type { QualityRules } from '../domain/quality/rules.ts';
import type { OpportunitiesTables } from '../store/tables.ts';

/** What the module needs from the house. */
export interface OpportunitiesDeps {
  readonly db: Database<OpportunitiesTables>;
  readonly corridor: Corridor;
  readonly quality: QualityRules;
  readonly today: () => Day;
  readonly log: Log;
}

/** Who wants something done: somebody who asks, or the centre itself (its clock, its command line), which may do everything. */
export type By = Caller | 'centre';

export interface ActingDeps extends OpportunitiesDeps {
  readonly caller: By;
}

/** For what only somebody can want, never the centre itself. */
export interface AskingDeps extends OpportunitiesDeps {
  readonly caller: Caller;
}
