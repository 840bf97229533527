import type { Day } from '#platform/calendar';
import type { Limits, TextPart } from './import-limits.ts';

/** What a listing is held against; `own` is what the centre publishes, `import` what it takes over from elsewhere. */
export interface Standard {
  readonly measure: 'own' | 'import';
  readonly fields: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  /** How long each part of a text is at least and at most. */
  readonly lengths: Readonly<Record<TextPart, Limits>>;
  /** The day it is on the listing's side; absent while a listing is only being written. */
  readonly today?: Day;
}
