import type { FreshDocuments } from './fresh-documents.ts';
import { ListWriter } from './list-writer.ts';
import { Postings } from './postings.ts';
import { Segment } from './segment.ts';

/** The frequency code that most postings have. */
export function commonest(codes: Uint16Array): number {
  const counts = new Uint32Array(0x10000);
  for (let i = 0; i < codes.length; i++) counts[codes[i]!]! += 1;
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
}

/** Sorts the postings of the documents that are left by term; `starts` are where each term's postings start. */
function inverted(fresh: FreshDocuments, starts: Uint32Array): Postings {
  const postings = new Postings();
  postings.reserve(fresh.postings);
  const next = starts.slice();
  let doc = 0;
  for (let from = 0; from < fresh.size; from++) {
    if (fresh.isRemoved[from] === 1) continue;
    for (let at = fresh.starts[from]!; at < fresh.starts[from + 1]!; at++) {
      const place = next[fresh.terms[at]!]!++;
      postings.docs[place] = doc;
      postings.codes[place] = fresh.codes[at]!;
    }
    doc += 1;
  }
  return postings;
}

/** A segment of the fresh documents; removed ones are left out. Undefined when none is left. */
export function freeze(fresh: FreshDocuments): Segment | undefined {
  const docs = new Uint32Array(fresh.size).map((_, doc) => doc).filter((doc) => fresh.isRemoved[doc] === 0);
  if (docs.length === 0) return undefined;
  const places = new Uint32Array(fresh.holding.length + 1);
  let occurring = 0;
  fresh.holding.forEach((holders, term) => {
    if (holders !== 0) occurring += 1;
    places[term + 1] = places[term]! + holders;
  });
  const postings = inverted(fresh, places);
  const plain = commonest(postings.codes.subarray(0, places.at(-1)));
  const [terms, starts, holders] = [
    new Uint32Array(occurring),
    new Uint32Array(occurring + 1),
    new Uint32Array(occurring),
  ];
  const writer = new ListWriter(plain, fresh.postings * 2);
  let list = 0;
  fresh.holding.forEach((count, term) => {
    if (count === 0) return;
    terms[list] = term;
    holders[list] = count;
    writer.write(postings, places[term]!, places[term + 1]!);
    starts[++list] = writer.at;
  });
  return new Segment({
    terms,
    starts,
    holders,
    plain,
    units: writer.units(),
    keys: docs.map((doc) => fresh.keys[doc]!),
    lengths: Float64Array.from(docs, (doc) => fresh.lengths[doc]!),
    removed: new Uint32Array((docs.length + 31) >>> 5),
  });
}
