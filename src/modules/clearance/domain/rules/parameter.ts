import type { Day } from '#platform/calendar';
import type { InFour } from './procedure.ts';

/** What a figure is on some days: a number, a list of steps, or a day. */
type Figure = number | readonly number[] | Day;

/** One value of a figure, and the days on which it holds. */
export interface DatedFigure {
  readonly value: Figure;
  /** The first day; absent when the beginning is not known. */
  readonly from?: Day;
  /** The last day; absent when no end is known. */
  readonly until?: Day;
  /** The change is announced and not yet law here. */
  readonly isExpected: boolean;
}

/** A threshold, period, rate or fine that the law sets and may change. */
export interface Parameter {
  readonly id: string;
  /** The id of a unit of the vocabulary. */
  readonly unit: string;
  readonly values: readonly DatedFigure[];
  /** The procedures that rest on it, in a condition, a period or a fine. */
  readonly usedIn: readonly string[];
  /** `seen` in a source, or `general-knowledge` that nobody has checked. */
  readonly status: 'seen' | 'general-knowledge';
  readonly source?: string;
  readonly note?: InFour;
}

/** The value of a figure on a day; nothing when it had none. */
export function figureOn({ values }: Parameter, day: Day): DatedFigure | undefined {
  return values.find(({ from = '', until = '9999-12-31' }) => from <= day && day <= until);
}
