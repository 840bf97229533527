import type { Analysis } from '#contracts/lexicon';

/** The terms of a document with their frequencies, ready for an index. */
export function documentTerms({ occurrences }: Analysis): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { term, weight } of occurrences) terms.set(term, (terms.get(term) ?? 0) + weight);
  return terms;
}
