import type { Day } from '#platform/calendar';

/** What a listing is held against; `own` is what the centre publishes, `import` what it takes over from elsewhere. */
export interface Standard {
  readonly measure: 'own' | 'import';
  readonly fields: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** Every name of an owner who is not to be named. */
  readonly ownerNames: readonly string[];
  /** The day it is on the listing's side; absent while a listing is only being written. */
  readonly today?: Day;
}
