import { ListWriter } from './list-writer.ts';
import { Postings } from './postings.ts';
import { Segment } from './segment.ts';

/** The new numbers of a segment's documents that are left. */
function renumbered(segment: Segment, first: number): Uint32Array {
  const numbers = new Uint32Array(segment.size);
  let next = first;
  for (let doc = 0; doc < numbers.length; doc++) numbers[doc] = segment.isRemoved(doc) ? 0 : next++;
  return numbers;
}

/** The terms of all segments, each once, ascending. */
function allTerms(segments: readonly Segment[]): Uint32Array {
  const last = segments.reduce((most, { arrays }) => Math.max(most, arrays.terms.at(-1) ?? 0), 0);
  const occurs = new Uint8Array(last + 1);
  for (const { arrays } of segments) for (const term of arrays.terms) occurs[term] = 1;
  return new Uint32Array(occurs.length).map((_, term) => term).filter((term) => occurs[term] === 1);
}

/** Keeps of the postings from `from` on those of documents that are left, under their new numbers. */
function renumber(
  postings: Postings,
  from: number,
  { segment, numbers }: { segment: Segment; numbers: Uint32Array },
): void {
  let to = from;
  const hasRemoved = segment.removedCount > 0;
  for (let i = from; i < postings.size; i++) {
    const doc = postings.docs[i]!;
    if (hasRemoved && segment.isRemoved(doc)) continue;
    postings.docs[to] = numbers[doc]!;
    postings.codes[to++] = postings.codes[i]!;
  }
  postings.size = to;
}

function plainOfLargest(segments: readonly Segment[]): number {
  return segments.reduce((largest, segment) =>
    segment.arrays.units.length > largest.arrays.units.length ? segment : largest,
  ).arrays.plain;
}

function keysLeft(segments: readonly Segment[], left: number): Uint32Array {
  const keys = new Uint32Array(left);
  let at = 0;
  for (const segment of segments)
    segment.arrays.keys.forEach((key, doc) => segment.isRemoved(doc) || (keys[at++] = key));
  return keys;
}

function lengthsLeft(segments: readonly Segment[], left: number): Float64Array {
  const lengths = new Float64Array(left);
  let at = 0;
  for (const segment of segments)
    segment.arrays.lengths.forEach((length, doc) => segment.isRemoved(doc) || (lengths[at++] = length));
  return lengths;
}

/** One segment of several, without their removed documents; lists that become empty are dropped. At least one given. */
export function merge(segments: readonly Segment[]): Segment {
  let left = 0;
  const sources = segments.map((segment) => {
    const numbers = renumbered(segment, left);
    left += segment.size - segment.removedCount;
    return { segment, numbers, list: 0 };
  });
  const candidates = allTerms(segments);
  const [terms, holders] = [new Uint32Array(candidates.length), new Uint32Array(candidates.length)];
  const starts = new Uint32Array(candidates.length + 1);
  const plain = plainOfLargest(segments);
  const writer = new ListWriter(
    plain,
    segments.reduce((sum, { arrays }) => sum + arrays.units.length, 0),
  );
  const postings = new Postings();
  let lists = 0;
  for (const term of candidates) {
    postings.clear();
    for (const source of sources) {
      if (source.segment.arrays.terms[source.list] !== term) continue;
      const from = postings.size;
      source.segment.read(source.list++, postings);
      renumber(postings, from, source);
    }
    if (postings.size === 0) continue;
    terms[lists] = term;
    holders[lists] = postings.size;
    writer.write(postings, 0, postings.size);
    starts[++lists] = writer.at;
  }
  return new Segment({
    terms: terms.slice(0, lists),
    starts: starts.slice(0, lists + 1),
    holders: holders.slice(0, lists),
    units: writer.units(),
    keys: keysLeft(segments, left),
    lengths: lengthsLeft(segments, left),
    removed: new Uint32Array((left + 31) >>> 5),
    plain,
  });
}
