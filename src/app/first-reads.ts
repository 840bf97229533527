import { whoAmI } from '#contracts/access';
import { getConcept, listConcepts } from '#contracts/lexicon';
import { concernsOfOrganisation, counterpartsOfOpportunity, searchOpportunities } from '#contracts/matching';
import { getOpportunity, listOpportunities } from '#contracts/opportunities';
import { getOrganisation, listOrganisations, organisationPoints } from '#contracts/parties';
import { addressOf, inputFrom, type Query, readQuery } from '#platform/contract';
import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import { getCorridor } from './corridor-contract.ts';

/** Read by the frame around every page. */
const everywhere = [addressOf(getCorridor, {}), addressOf(whoAmI, {})];

interface Asked {
  readonly query: Query;
  readonly reader: Language;
  /** The last part of the path, decoded. */
  readonly part: string;
  readonly sides: readonly string[];
}

/** As many of each side stand on the first page (`Newest` of matching). */
const NEWEST = 4;

/** Pages by their path, each with what it asks first, spelled as the page spells it. */
const pages: [pattern: RegExp, reads: (asked: Asked) => string[]][] = [
  [
    /^\/$/,
    ({ sides, reader }) =>
      sides.map((side) => addressOf(listOpportunities, { side: [side], reader, limit: NEWEST })),
  ],
  [/^\/opportunities\/?$/, searchReads],
  [
    /^\/opportunities\/([^/]+)\/?$/,
    ({ part: reference, reader }) => [
      addressOf(getOpportunity, { reference, reader }),
      addressOf(counterpartsOfOpportunity, { reference, reader }),
    ],
  ],
  [
    /^\/organisations\/?$/,
    ({ query }) => {
      const { place: _chosen, ...asked } = inputFrom(organisationPoints, query);
      return [
        addressOf(listOrganisations, inputFrom(listOrganisations, query)),
        ...new Set([addressOf(organisationPoints, asked), addressOf(organisationPoints, {})]),
      ];
    },
  ],
  [
    /^\/organisations\/([^/]+)\/?$/,
    ({ part: id, reader }) => [
      addressOf(getOrganisation, { id }),
      addressOf(concernsOfOrganisation, { id, reader }),
    ],
  ],
  [/^\/words\/?$/, ({ query }) => [addressOf(listConcepts, inputFrom(listConcepts, query))]],
  [/^\/words\/([^/]+)\/?$/, ({ part: id }) => [addressOf(getConcept, { id })]],
];

/** With words it is a search, without it is the list. */
function searchReads({ query, reader }: Asked): string[] {
  const q = [query['q'] ?? []].flat()[0]?.trim();
  return q
    ? [addressOf(searchOpportunities, { ...inputFrom(searchOpportunities, query), q, reader })]
    : [addressOf(listOpportunities, { ...inputFrom(listOpportunities, query), reader })];
}

/** The API addresses that the page at `path` (without its language) reads first; their answers travel inside the page. */
export const firstReads =
  (corridor: Pick<Corridor, 'sides'>) =>
  (path: string, query: string, reader: Language): readonly string[] => {
    const sides = corridor.sides.map(({ code }) => code);
    for (const [pattern, reads] of pages) {
      const found = pattern.exec(path);
      if (found)
        return [
          ...everywhere,
          ...reads({ query: readQuery(query), reader, sides, part: decoded(found[1] ?? '') }),
        ];
    }
    return everywhere;
  };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
