import type { FreshDocuments } from '../postings/fresh-documents.ts';
import type { Pouring } from './pouring.ts';
import type { Proposing } from './propose-settled.ts';
import { type AskedList, saturated } from './question.ts';

/** What the lists together give to one document. */
function sumOf(
  fresh: FreshDocuments,
  doc: number,
  { asked, pouring }: { asked: ReadonlyMap<number, AskedList>; pouring: Pouring },
): number {
  const damping = pouring.lengths.dampings[fresh.lengthClasses[doc]!]!;
  let sum = 0;
  for (let at = fresh.starts[doc]!; at < fresh.starts[doc + 1]!; at++) {
    const term = fresh.terms[at]!;
    if (fresh.marks[term] === 0) continue;
    const frequency = pouring.frequencies[fresh.codes[at]!]!;
    sum += saturated(asked.get(term)!, frequency, damping);
  }
  return sum;
}

/** Proposes the best of the fresh documents by reading them all; scores as those of settled ones. */
export function proposeFresh(fresh: FreshDocuments, { pouring, best, part, accept }: Proposing): void {
  const asked = new Map(pouring.lists.map((list) => [list.term, list]));
  const mark = (value: number): void => {
    for (const term of asked.keys()) if (term < fresh.marks.length) fresh.marks[term] = value;
  };
  mark(1);
  const scores = new Float64Array(fresh.size).map((_, doc) => sumOf(fresh, doc, { asked, pouring }));
  mark(0);
  for (let doc = 0; doc < fresh.size; doc++) {
    const [key, score] = [fresh.keys[doc]!, scores[doc]!];
    if (score <= 0 || score < best.least || fresh.isRemoved[doc] === 1 || !accept(key)) continue;
    best.offer({ part, doc, key, score });
  }
}
