import { afterRun, CHAPTER, FLAG_BITS, placesSize, REPEATED, WIDE } from '../postings/runs.ts';
import type { Segment } from '../postings/segment.ts';
import type { Best } from './best.ts';
import { amountOf, AVERAGE_DAMPING, type Pouring } from './pouring.ts';
import { pour } from './pour.ts';
import type { AskedList } from './question.ts';

/** A list on its way through the chapters. */
interface Flow {
  readonly list: AskedList;
  /** What a document of plain frequency gets, in whole numbers. */
  readonly amount: number;
  readonly end: number;
  at: number;
}

export interface Proposing {
  readonly pouring: Pouring;
  readonly best: Best;
  /** The number of the part of the index that is being read. */
  readonly part: number;
  accept(key: number): boolean;
}

/** Makes good what the documents of other than plain frequency have got too little or too much. */
function correct(
  sums: Int32Array,
  segment: Segment,
  { flow, pouring }: { flow: Flow; pouring: Pouring },
): void {
  const { memory, lengthClasses, arrays } = segment;
  const { units, bytes } = memory;
  const { at, list, amount } = flow;
  const flags = units[at]!;
  const repeats = at + 2 + placesSize(flags, units[at + 1]! + 1);
  const count = units[repeats]! + 1;
  const codes = repeats + 1 + count;
  const first = (flags >>> FLAG_BITS) * CHAPTER;
  const isWide = (flags & WIDE) !== 0;
  const plain = pouring.frequencies[arrays.plain]!;
  for (let i = 0; i < count; i++) {
    const place = units[repeats + 1 + i]!;
    const frequency = pouring.frequencies[isWide ? units[codes + i]! : bytes[codes * 2 + i]!]!;
    const damping = pouring.dampings[lengthClasses[first + place]!]!;
    sums[place]! += amountOf(pouring, list, { frequency, damping, plain }) - amount;
  }
}

/** The first place from `from` on whose sum reaches the gate, or `end`. Looks at eight at once: few reach it. */
function nextReaching(sums: Int32Array, gate: number, { from, end }: { from: number; end: number }): number {
  const below = gate - 1;
  let at = from;
  for (; at + 8 <= end; at += 8) {
    const first =
      (below - sums[at]!) | (below - sums[at + 1]!) | (below - sums[at + 2]!) | (below - sums[at + 3]!);
    const second =
      (below - sums[at + 4]!) | (below - sums[at + 5]!) | (below - sums[at + 6]!) | (below - sums[at + 7]!);
    if ((first | second) < 0) break;
  }
  while (at < end && sums[at]! < gate) at += 1;
  return at;
}

/** Offers the documents of a chapter whose sums may be good enough, and clears the sums. */
function harvest(
  sums: Int32Array,
  segment: Segment,
  { chapter, proposing }: { chapter: number; proposing: Proposing },
): void {
  const { pouring, best, part, accept } = proposing;
  const { keys, plain } = segment.arrays;
  const first = chapter * CHAPTER;
  const end = Math.min(CHAPTER, segment.size - first);
  const shift = pouring.frequencies[plain]!;
  const worth = pouring.dampings.map((damping) => 1 / (pouring.scale * (shift + damping)));
  const gateOf = (least: number): number => Math.max(1, Math.floor(least / worth[segment.shortest]!));
  let gate = gateOf(best.least);
  for (
    let place = nextReaching(sums, gate, { from: 0, end });
    place < end;
    place = nextReaching(sums, gate, { from: place + 1, end })
  ) {
    const doc = first + place;
    const score = sums[place]! * worth[segment.lengthClasses[doc]!]!;
    if (score < best.least || segment.isRemoved(doc) || !accept(keys[doc]!)) continue;
    best.offer({ part, doc, key: keys[doc]!, score });
    gate = gateOf(best.least);
  }
  sums.fill(0, 0, end);
}

/**
 * Proposes the best documents of a segment: adds up what each list gives, chapter by chapter. Near the exact score but
 * for alternatives of one unit that meet in a document: here they add up, there they share one saturation.
 */
export function proposeSettled(segment: Segment, proposing: Proposing, sums: Int32Array): void {
  const { pouring } = proposing;
  const plain = pouring.frequencies[segment.arrays.plain]!;
  const flows: Flow[] = [];
  for (const list of pouring.lists) {
    const found = segment.listOf(list.term);
    if (found < 0) continue;
    const { start, end } = segment.placeOf(found);
    const amount = amountOf(pouring, list, { frequency: plain, damping: AVERAGE_DAMPING, plain });
    flows.push({ list, at: start, end, amount });
  }
  const { units } = segment.memory;
  for (let chapter = 0; chapter < segment.chapters; chapter++) {
    let isTouched = false;
    for (const flow of flows) {
      if (flow.at >= flow.end || units[flow.at]! >>> FLAG_BITS !== chapter) continue;
      isTouched = true;
      pour(sums, segment.memory, flow);
      if ((units[flow.at]! & REPEATED) !== 0) correct(sums, segment, { flow, pouring });
      flow.at = afterRun(units, flow.at);
    }
    if (isTouched) harvest(sums, segment, { chapter, proposing });
  }
}
