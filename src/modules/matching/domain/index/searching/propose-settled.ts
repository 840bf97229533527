import { afterRun, CHAPTER, FLAG_BITS, placesSize, REPEATED, WIDE } from '../postings/runs.ts';
import type { Segment } from '../postings/segment.ts';
import type { Best } from './best.ts';
import { Amounts, keptPlace, type Pouring } from './pouring.ts';
import { pour } from './pour.ts';

/**
 * Lists that give less than this part of what the strongest gives count every document as of plain frequency: looking up how often their
 * terms stand in each would be most of the work, and changes little, since the exact score comes after.
 */
const NOTABLE = 0.1;

/** A list on its way through the chapters. */
interface Flow {
  readonly amounts: Amounts;
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
  { flow, levels }: { flow: Flow; levels: Uint8Array },
): void {
  const { memory, lengthClasses } = segment;
  const { units, bytes } = memory;
  const { at, amounts } = flow;
  const { kept, plain } = amounts;
  const flags = units[at]!;
  const repeats = at + 2 + placesSize(flags, units[at + 1]! + 1);
  const count = units[repeats]! + 1;
  const codes = repeats + 1 + count;
  const first = (flags >>> FLAG_BITS) * CHAPTER;
  const isWide = (flags & WIDE) !== 0;
  for (let i = 0; i < count; i++) {
    const place = units[repeats + 1 + i]!;
    const code = isWide ? units[codes + i]! : bytes[codes * 2 + i]!;
    const level = levels[lengthClasses[first + place]!]!;
    const amount = kept[keptPlace(code, level)] || amounts.of(code, level);
    sums[place] = (sums[place]! + amount - plain) | 0;
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
  const worth = pouring.lengths.dampings.map((damping) => 1 / (pouring.scale * (shift + damping)));
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
    flows.push({ amounts: new Amounts(list, pouring, plain), at: start, end });
  }
  const notable = NOTABLE * flows.reduce((most, { amounts }) => Math.max(most, amounts.plain), 0);
  const { units } = segment.memory;
  for (let chapter = 0; chapter < segment.chapters; chapter++) {
    let isTouched = false;
    for (const flow of flows) {
      if (flow.at >= flow.end || units[flow.at]! >>> FLAG_BITS !== chapter) continue;
      isTouched = true;
      pour(sums, segment.memory, { at: flow.at, amount: flow.amounts.plain });
      if ((units[flow.at]! & REPEATED) !== 0 && flow.amounts.plain >= notable)
        correct(sums, segment, { flow, levels: pouring.lengths.levels });
      flow.at = afterRun(units, flow.at);
    }
    if (isTouched) harvest(sums, segment, { chapter, proposing });
  }
}
