import { SATURATION } from '../../ranking/reference-index.ts';
import { dampingByClass } from '../postings/lengths.ts';
import type { AskedList } from './question.ts';

/** Whole numbers add faster than fractions: this is what all units together give to a document of average length. */
const FULL_SUM = 2 ** 18;

/** No document gets more than so many times that, however long it is, lest the sums overflow. */
const MOST_TIMES = 2 ** 8;

/** What proposing needs to know beside the lists: how lengths damp now, and what the sums are multiplied by. */
export interface Pouring {
  readonly lists: readonly AskedList[];
  /** Frequencies by their codes. */
  readonly frequencies: Float64Array;
  /** Dampings by class of length. */
  readonly dampings: Float64Array;
  readonly scale: number;
}

export function makePouring(
  lists: readonly AskedList[],
  frequencies: Float64Array,
  averageLength: number,
): Pouring {
  const whole = lists.reduce((sum, { worth }) => sum + worth, 0);
  return { lists, frequencies, dampings: dampingByClass(averageLength), scale: FULL_SUM / (whole || 1) };
}

/** The damping of a document of average length. */
export const AVERAGE_DAMPING = SATURATION.k1;

/** What an occurrence adds to a score, but for the constant factor of all. */
export const saturated = ({ worth, weight }: AskedList, frequency: number, damping: number): number =>
  (worth * weight * frequency) / (weight * frequency + damping);

/**
 * The same in whole numbers, times what the harvest divides by: so that all documents of plain frequency and any length
 * get the same amount.
 */
export function amountOf(
  { scale }: Pouring,
  list: AskedList,
  { frequency, damping, plain }: { frequency: number; damping: number; plain: number },
): number {
  const amount = scale * saturated(list, frequency, damping) * (plain + damping);
  return Math.max(1, Math.round(Math.min(amount, scale * list.worth * MOST_TIMES)));
}
