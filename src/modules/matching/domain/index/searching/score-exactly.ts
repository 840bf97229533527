import { SATURATION } from '../../ranking/reference-index.ts';
import type { FreshDocuments } from '../postings/fresh-documents.ts';
import { damping } from '../postings/lengths.ts';
import { LookUp } from '../postings/look-up.ts';
import type { Segment } from '../postings/segment.ts';
import type { AskedUnit } from './question.ts';

export interface Scoring {
  /** The same question in one way or several. */
  readonly views: readonly (readonly AskedUnit[])[];
  /** Frequencies by their codes. */
  readonly frequencies: Float64Array;
  readonly averageLength: number;
}

const gain = (worth: number, frequency: number, damped: number): number =>
  (worth * frequency * (SATURATION.k1 + 1)) / (frequency + damped);

/** Where a term stands among the documents asked about, and how often. */
interface Found {
  readonly places: Uint32Array;
  readonly frequencies: Float64Array;
}

const NOWHERE: Found = { places: new Uint32Array(0), frequencies: new Float64Array(0) };

/** Looks terms up in a segment for the same documents, each term once. */
class Finding {
  readonly #segment: Segment;
  readonly #lookUp: LookUp;
  readonly #frequencies: Float64Array;
  readonly #found = new Map<number, Found>();

  constructor(segment: Segment, docs: Uint32Array, frequencies: Float64Array) {
    this.#segment = segment;
    this.#lookUp = new LookUp(docs);
    this.#frequencies = frequencies;
  }

  of(term: number): Found {
    const known = this.#found.get(term);
    if (known) return known;
    const made = this.#make(term);
    this.#found.set(term, made);
    return made;
  }

  #make(term: number): Found {
    const list = this.#segment.listOf(term);
    if (list < 0) return NOWHERE;
    this.#lookUp.in(this.#segment.memory, this.#segment.placeOf(list));
    const { places, codes, found } = this.#lookUp;
    const frequencies = new Float64Array(found);
    for (let hit = 0; hit < found; hit++) frequencies[hit] = this.#frequencies[codes[hit]!]!;
    return { places: places.slice(0, found), frequencies };
  }
}

/** The exact scores of documents of a segment, given in ascending order: an array for each view of the question. */
export function scoreSettled(
  segment: Segment,
  docs: Uint32Array,
  { views, frequencies, averageLength }: Scoring,
): Float64Array[] {
  const dampings = Float64Array.from(docs, (doc) => damping(segment.arrays.lengths[doc]!, averageLength));
  const sums = new Float64Array(docs.length);
  const finding = new Finding(segment, docs, frequencies);
  return views.map((units) => {
    const totals = new Float64Array(docs.length);
    for (const { worth, alternatives } of units) {
      let isFound = false;
      for (const { term, weight } of alternatives) {
        const { places, frequencies: times } = finding.of(term);
        for (let hit = 0; hit < places.length; hit++) sums[places[hit]!]! += weight * times[hit]!;
        isFound ||= places.length > 0;
      }
      if (!isFound) continue;
      for (let i = 0; i < sums.length; i++) {
        if (sums[i] !== 0) totals[i]! += gain(worth, sums[i]!, dampings[i]!);
      }
      sums.fill(0);
    }
    return totals;
  });
}

/** The score of the fresh document whose terms are marked with their codes. */
function scoreOfMarked(
  marks: FreshDocuments['marks'],
  units: readonly AskedUnit[],
  { frequencies, damped }: Pick<Scoring, 'frequencies'> & { readonly damped: number },
): number {
  let total = 0;
  for (const { worth, alternatives } of units) {
    let sum = 0;
    for (const { term, weight } of alternatives) {
      const mark = marks[term] ?? 0;
      if (mark !== 0) sum += weight * frequencies[mark - 1]!;
    }
    if (sum !== 0) total += gain(worth, sum, damped);
  }
  return total;
}

/** The exact scores of fresh documents, an array for each view of the question. */
export function scoreFresh(fresh: FreshDocuments, docs: Uint32Array, scoring: Scoring): Float64Array[] {
  const { marks, terms, codes, starts } = fresh;
  const { views, frequencies, averageLength } = scoring;
  const totals = views.map(() => new Float64Array(docs.length));
  docs.forEach((doc, i) => {
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) marks[terms[at]!] = codes[at]! + 1;
    const damped = damping(fresh.lengths[doc]!, averageLength);
    views.forEach((units, view) => {
      totals[view]![i] = scoreOfMarked(marks, units, { frequencies, damped });
    });
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) marks[terms[at]!] = 0;
  });
  return totals;
}
