import { SATURATION } from '../../ranking/reference-index.ts';
import type { FreshDocuments } from '../postings/fresh-documents.ts';
import { damping } from '../postings/lengths.ts';
import { LookUp } from '../postings/look-up.ts';
import type { Segment } from '../postings/segment.ts';
import type { AskedUnit } from './question.ts';

export interface Scoring {
  readonly units: readonly AskedUnit[];
  /** Frequencies by their codes. */
  readonly frequencies: Float64Array;
  readonly averageLength: number;
}

const gain = (worth: number, frequency: number, damped: number): number =>
  (worth * frequency * (SATURATION.k1 + 1)) / (frequency + damped);

/** The exact scores of documents of a segment, given in ascending order. */
export function scoreSettled(
  segment: Segment,
  docs: Uint32Array,
  { units, frequencies, averageLength }: Scoring,
): Float64Array {
  const dampings = Float64Array.from(docs, (doc) => damping(segment.arrays.lengths[doc]!, averageLength));
  const totals = new Float64Array(docs.length);
  const sums = new Float64Array(docs.length);
  const lookUp = new LookUp(docs);
  for (const { worth, alternatives } of units) {
    let isFound = false;
    for (const { term, weight } of alternatives) {
      const list = segment.listOf(term);
      if (list < 0) continue;
      lookUp.in(segment.memory, segment.placeOf(list));
      const { places, codes, found } = lookUp;
      for (let hit = 0; hit < found; hit++) sums[places[hit]!]! += weight * frequencies[codes[hit]!]!;
      isFound ||= found > 0;
    }
    if (!isFound) continue;
    for (let i = 0; i < sums.length; i++) {
      if (sums[i] !== 0) totals[i]! += gain(worth, sums[i]!, dampings[i]!);
    }
    sums.fill(0);
  }
  return totals;
}

function scoreOfFresh(
  fresh: FreshDocuments,
  doc: number,
  { units, frequencies, averageLength }: Scoring,
): number {
  const damped = damping(fresh.lengths[doc]!, averageLength);
  let total = 0;
  for (const { worth, alternatives } of units) {
    let sum = 0;
    for (const { term, weight } of alternatives) {
      const mark = fresh.marks[term] ?? 0;
      if (mark !== 0) sum += weight * frequencies[mark - 1]!;
    }
    if (sum !== 0) total += gain(worth, sum, damped);
  }
  return total;
}

/** The exact scores of fresh documents. */
export function scoreFresh(fresh: FreshDocuments, docs: Uint32Array, scoring: Scoring): Float64Array {
  const { marks, terms, codes, starts } = fresh;
  return Float64Array.from(docs, (doc) => {
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) marks[terms[at]!] = codes[at]! + 1;
    const score = scoreOfFresh(fresh, doc, scoring);
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) marks[terms[at]!] = 0;
    return score;
  });
}
