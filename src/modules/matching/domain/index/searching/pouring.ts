import { damping, dampingByClass, LENGTHS } from '../postings/lengths.ts';
import { type AskedList, saturated } from './question.ts';

/** Whole numbers add faster than fractions: this is what all units together give to a document of average length. */
const FULL_SUM = 2 ** 18;

/** No document gets more than so many times that, however long it is, lest the sums overflow. */
const MOST_TIMES = 2 ** 8;

/** Lengths in steps of a fifth, the average in the middle: near enough for what repeated words give. */
const LEVELS = 32;
const LEVELS_PER_DOUBLING = 4;
const AVERAGE_LEVEL = LEVELS / 2;

const LEVEL_DAMPINGS = Float64Array.from({ length: LEVELS }, (_, level) =>
  damping(2 ** ((level - AVERAGE_LEVEL) / LEVELS_PER_DOUBLING), 1),
);

/** What an average length says of every class of lengths: reckoned once for as long as it stays the same. */
export interface LengthView {
  readonly average: number;
  /** Dampings by class of length. */
  readonly dampings: Float64Array;
  /** Levels by class of length. */
  readonly levels: Uint8Array;
}

/** What proposing needs to know beside the lists: how lengths damp now, and what the sums are multiplied by. */
export interface Pouring {
  readonly lists: readonly AskedList[];
  /** Frequencies by their codes. */
  readonly frequencies: Float64Array;
  readonly lengths: LengthView;
  readonly scale: number;
}

function levelOf(length: number, average: number): number {
  const level = Math.round(LEVELS_PER_DOUBLING * Math.log2(length / average)) + AVERAGE_LEVEL;
  return Math.max(0, Math.min(LEVELS - 1, level));
}

export const viewLengths = (average: number): LengthView => ({
  average,
  dampings: dampingByClass(average),
  levels: Uint8Array.from(LENGTHS, (length) => levelOf(length, average)),
});

const worthOf = ({ askings }: AskedList): number => askings.reduce((sum, { worth }) => sum + worth, 0);

export function makePouring(
  lists: readonly AskedList[],
  frequencies: Float64Array,
  lengths: LengthView,
): Pouring {
  const whole = lists.reduce((sum, list) => sum + worthOf(list), 0);
  return { lists, frequencies, lengths, scale: FULL_SUM / (whole || 1) };
}

/** Codes up to here have their amounts kept; nearly all that occur. */
const KEPT_CODES = 64;
/** For shorter lists keeping costs more than reckoning. */
const KEPT_FROM = 4096;
const NOTHING_KEPT = new Int32Array(0);

/** Where among the kept amounts one stands; beyond their end for codes that are not kept. */
export const keptPlace = (code: number, level: number): number => code * LEVELS + level;

/**
 * What a list gives to documents, in whole numbers: what it adds to the score times what the harvest divides by, so that
 * all documents of plain frequency get the same, whatever their length.
 */
export class Amounts {
  /** For documents of plain frequency. */
  readonly plain: number;
  readonly #list: AskedList;
  readonly #pouring: Pouring;
  readonly #plainFrequency: number;
  /** By code and level of length: amounts that are reckoned already, or zero. Use `of` for those that are not. */
  readonly kept: Int32Array;

  constructor(list: AskedList, pouring: Pouring, plainFrequency: number) {
    this.#list = list;
    this.#pouring = pouring;
    this.#plainFrequency = plainFrequency;
    this.plain = this.#amount(plainFrequency, AVERAGE_LEVEL);
    this.kept = list.holders < KEPT_FROM ? NOTHING_KEPT : new Int32Array(KEPT_CODES * LEVELS);
  }

  of(code: number, level: number): number {
    const amount = this.#amount(this.#pouring.frequencies[code]!, level);
    const place = keptPlace(code, level);
    if (place < this.kept.length) this.kept[place] = amount;
    return amount;
  }

  #amount(frequency: number, level: number): number {
    const { scale } = this.#pouring;
    const damped = LEVEL_DAMPINGS[level]!;
    const amount = scale * saturated(this.#list, frequency, damped) * (this.#plainFrequency + damped);
    return Math.max(1, Math.round(Math.min(amount, scale * worthOf(this.#list) * MOST_TIMES)));
  }
}
