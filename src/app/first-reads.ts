import { getConcept, listConcepts } from '#contracts/lexicon';
import { counterpartsOfOpportunity, searchOpportunities } from '#contracts/matching';
import { getOpportunity } from '#contracts/opportunities';
import { getOrganisation, listOrganisations } from '#contracts/parties';
import { addressOf, inputFrom, type Query, readQuery } from '#platform/contract';
import type { Language } from '#platform/languages';
import { getCorridor } from './corridor-contract.ts';

type Reads = (query: Query, reader: Language, part: string) => string[];

/** Pages by the beginning of their path, each with what it asks first, spelled as the page spells it. */
const pages: [pattern: RegExp, reads: Reads][] = [
  [
    /^\/opportunities\/?$/,
    (query, reader) => [addressOf(searchOpportunities, { ...inputFrom(searchOpportunities, query), reader })],
  ],
  [
    /^\/opportunities\/([^/]+)\/?$/,
    (_query, reader, reference) => [
      addressOf(getOpportunity, { reference, reader }),
      addressOf(counterpartsOfOpportunity, { reference, reader }),
    ],
  ],
  [/^\/organisations\/?$/, (query) => [addressOf(listOrganisations, inputFrom(listOrganisations, query))]],
  [/^\/organisations\/([^/]+)\/?$/, (_query, _reader, id) => [addressOf(getOrganisation, { id })]],
  [/^\/words\/?$/, (query) => [addressOf(listConcepts, inputFrom(listConcepts, query))]],
  [/^\/words\/([^/]+)\/?$/, (_query, _reader, id) => [addressOf(getConcept, { id })]],
];

/** The API addresses that the page at `path` (without its language) reads first; their answers travel inside the page. */
export function firstReads(path: string, query: string, language: Language): readonly string[] {
  const asked = readQuery(query);
  const corridor = addressOf(getCorridor, {});
  for (const [pattern, reads] of pages) {
    const part = pattern.exec(path)?.[1];
    if (pattern.test(path)) return [corridor, ...reads(asked, language, decoded(part ?? ''))];
  }
  return [corridor];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
