import type { Day } from '#platform/calendar';
import type { Rulebook } from '../rules/catalogue.ts';

/** Something about the packs that a person should mend; an error makes the check fail. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The rule, block, figure or fact it is about. */
  readonly about: string;
  readonly message: string;
}

export interface LintRequest {
  readonly rulebook: Rulebook;
  readonly today: Day;
  /** How old a review may be before it is remarked on. */
  readonly reviewMonths: number;
}
