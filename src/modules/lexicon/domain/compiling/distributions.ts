import type { Rows } from '../tables/rows.ts';
import { SOURCE_BITS } from './evidence.ts';

/** Collects the values of one row at a time over a dense scratch, then writes the row. */
export class RowWriter {
  readonly #values: Float64Array;
  readonly #bits: Uint8Array;
  readonly #touched: number[] = [];
  readonly #offsets: number[] = [0];
  readonly #targets: number[] = [];
  readonly #written: number[] = [];
  readonly #marks: number[] = [];

  constructor(targetSize: number) {
    this.#values = new Float64Array(targetSize);
    this.#bits = new Uint8Array(targetSize);
  }

  add(target: number, value: number, marks: number): void {
    if (value <= 0) return;
    if (this.#values[target] === 0) this.#touched.push(target);
    this.#values[target]! += value;
    this.#bits[target]! |= marks;
  }

  /** Ends the row: the best `keep` targets, as a distribution or in the shape `finish` gives them. */
  endRow(keep: number, finish?: (value: number, best: number) => number | undefined): void {
    const order = this.#touched
      .toSorted((a, b) => this.#values[b]! - this.#values[a]! || a - b)
      .slice(0, keep);
    const sum = order.reduce((total, target) => total + this.#values[target]!, 0);
    const best = this.#values[order[0] ?? 0] ?? 1;
    for (const target of order) {
      const value = finish ? finish(this.#values[target]!, best) : this.#values[target]! / sum;
      if (value === undefined) continue;
      this.#targets.push(target);
      this.#written.push(value);
      this.#marks.push(this.#bits[target]!);
    }
    for (const target of this.#touched) {
      this.#values[target] = 0;
      this.#bits[target] = 0;
    }
    this.#touched.length = 0;
    this.#offsets.push(this.#targets.length);
  }

  rows(): Rows {
    return {
      offsets: Uint32Array.from(this.#offsets),
      targets: Uint32Array.from(this.#targets),
      values: Float32Array.from(this.#written),
      marks: Uint8Array.from(this.#marks),
    };
  }
}

/** Calls `visit` for every cell of one row. */
export function eachCell(
  rows: Rows,
  row: number,
  visit: (target: number, value: number, marks: number) => void,
): void {
  const end = rows.offsets[row + 1] ?? 0;
  for (let cell = rows.offsets[row] ?? 0; cell < end; cell++) {
    visit(rows.targets[cell] ?? 0, rows.values[cell] ?? 0, rows.marks[cell] ?? 0);
  }
}

/** Statistics of one direction: symmetrised probabilities, and how often each source term was seen. */
export interface Statistics {
  readonly rows: Rows;
  readonly counts: Float64Array;
}

/** How much of a translation is believed to the dictionary when the statistics have seen the word often. */
const DICTIONARY_TRUST = 0.6;
const KEPT_SENSES = 40;
/** A pair that only statistics know counts from this many sightings on, where no English side steadies it. */
const SIGHTINGS = 3;

export interface Mixture {
  readonly evidence: Rows;
  readonly statistics: readonly Statistics[];
  readonly sourceSize: number;
  readonly targetSize: number;
  /** Directions without English have thinner text behind them. */
  readonly isCautious: boolean;
}

const sumOfRow = (rows: Rows, row: number): number => {
  let sum = 0;
  eachCell(rows, row, (_, value) => (sum += value));
  return sum;
};

/** P(target | source): dictionary evidence, shifted towards what parallel text and the entries themselves show. */
export function mix(mixture: Mixture): Rows {
  const { evidence, statistics } = mixture;
  const writer = new RowWriter(mixture.targetSize);
  for (let row = 0; row < mixture.sourceSize; row++) {
    const evidenceSum = sumOfRow(evidence, row);
    const seen = statistics.reduce((sum, { counts }) => sum + (counts[row] ?? 0), 0);
    const usable = mixture.isCautious && evidenceSum === 0 && seen < SIGHTINGS ? [] : statistics;
    const statisticsSum = usable.reduce((sum, { rows }) => sum + sumOfRow(rows, row), 0);
    const confidence = statisticsSum > 0 ? seen / (seen + 1) : 0;
    const share = evidenceSum > 0 ? (1 - DICTIONARY_TRUST) * confidence : confidence;
    eachCell(evidence, row, (target, value, marks) =>
      writer.add(target, (value / evidenceSum) * (1 - share), marks),
    );
    for (const { rows } of usable) {
      eachCell(rows, row, (target, value) =>
        writer.add(target, (value / statisticsSum) * share, SOURCE_BITS.trained),
      );
    }
    writer.endRow(KEPT_SENSES);
  }
  return writer.rows();
}

const PIVOTS = 8;
const PIVOT_SHARE = 0.4;
const PIVOT_FLOOR = 0.02;

/** What going through the likeliest English words of each term leads to. */
function throughEnglish(toEnglish: Rows, fromEnglish: Rows, targetSize: number): Rows {
  const writer = new RowWriter(targetSize);
  for (let row = 0; row + 1 < toEnglish.offsets.length; row++) {
    const start = toEnglish.offsets[row] ?? 0;
    const end = Math.min(toEnglish.offsets[row + 1] ?? 0, start + PIVOTS);
    for (let cell = start; cell < end; cell++) {
      const share = toEnglish.values[cell] ?? 0;
      eachCell(fromEnglish, toEnglish.targets[cell] ?? 0, (target, value) => {
        if (value > PIVOT_FLOOR) writer.add(target, share * value, SOURCE_BITS.pivot);
      });
    }
    writer.endRow(KEPT_SENSES);
  }
  return writer.rows();
}

const isEmpty = (rows: Rows, row: number): boolean =>
  (rows.offsets[row + 1] ?? 0) === (rows.offsets[row] ?? 0);
const sizeOf = ({ targets }: Rows): number => targets.reduce((most, target) => Math.max(most, target + 1), 1);

/** Adds what going through English knows to a direct distribution; alone where there is nothing direct. */
export function withPivot(direct: Rows, toEnglish: Rows, fromEnglish: Rows): Rows {
  const targetSize = Math.max(sizeOf(direct), sizeOf(fromEnglish));
  const pivoted = throughEnglish(toEnglish, fromEnglish, targetSize);
  const writer = new RowWriter(targetSize);
  for (let row = 0; row + 1 < toEnglish.offsets.length; row++) {
    const share = isEmpty(direct, row) ? 1 : PIVOT_SHARE;
    const rest = isEmpty(pivoted, row) ? 1 : 1 - share;
    eachCell(direct, row, (target, value, marks) => writer.add(target, value * rest, marks));
    eachCell(pivoted, row, (target, value, marks) => writer.add(target, value * share, marks));
    writer.endRow(KEPT_SENSES);
  }
  return writer.rows();
}

const SOFTENING = 0.7;

/** Probabilities as weights: the best translation is 1, the others are softened, the weakest fall away. */
export function weighted(rows: Rows, targetSize: number, limits: { keep: number; least: number }): Rows {
  const writer = new RowWriter(targetSize);
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    eachCell(rows, row, (target, value, marks) => writer.add(target, value, marks));
    writer.endRow(limits.keep, (value, best) => {
      const weight = (value / best) ** SOFTENING;
      return weight >= limits.least ? weight : undefined;
    });
  }
  return writer.rows();
}
