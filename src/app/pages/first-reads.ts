import { whoAmI } from '#contracts/access';
import {
  getProcedure,
  listAnnounced,
  listProcedures,
  listSituations,
  readVocabulary,
} from '#contracts/clearance';
import { listEntries, listPromises, readBalance } from '#contracts/ledger';
import { getConcept, listConcepts } from '#contracts/lexicon';
import { concernsOfOrganisation, counterpartsOfOpportunity, searchOpportunities } from '#contracts/matching';
import { getOpportunity, listOpportunities } from '#contracts/opportunities';
import { getOrganisation, getPerson, listOrganisations, organisationPoints } from '#contracts/parties';
import {
  getRecord,
  listRecords,
  readChain,
  readCompleteness,
  readFigures,
  readLineage,
  readSession,
} from '#contracts/register';
import { addressOf, inputFrom, type Query, readQuery } from '#platform/contract';
import type { Corridor } from '#platform/corridor';
import type { FirstReads } from '#platform/http';
import type { Language } from '#platform/languages';
import { getCorridor } from '../corridor-contract.ts';
import { isPage } from './page-paths.ts';

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

/**
 * The server draws a page whose first sight depends on these answers alone. The browser draws one that also depends on an
 * account, on what the browser keeps, or on what stands behind the # of its address.
 */
type DrawnBy = 'server' | 'browser';

type Reads = (asked: Asked) => string[];

/**
 * Pages by their path, each with who draws it and with what it asks first, spelled as the page spells it: what it consists of, and what
 * may come after it.
 */
const pages: [pattern: RegExp, by: DrawnBy, reads: Reads, besides?: Reads][] = [
  [
    /^\/$/,
    'server',
    ({ sides, reader }) =>
      sides.map((side) => addressOf(listOpportunities, { side: [side], reader, limit: NEWEST })),
  ],
  [/^\/opportunities\/?$/, 'server', searchReads],
  [
    /^\/opportunities\/([^/]+)\/?$/,
    'server',
    ({ part: reference, reader }) => [addressOf(getOpportunity, { reference, reader })],
    ({ part: reference, reader }) => [addressOf(counterpartsOfOpportunity, { reference, reader })],
  ],
  [
    /^\/organisations\/?$/,
    'server',
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
    'server',
    ({ part: id }) => [addressOf(getOrganisation, { id })],
    ({ part: id, reader }) => [addressOf(concernsOfOrganisation, { id, reader })],
  ],
  [/^\/people\/([^/]+)\/?$/, 'browser', ({ part: id }) => [addressOf(getPerson, { id })]],
  [/^\/clearance\/?$/, 'server', () => [addressOf(listSituations, {}), addressOf(listAnnounced, {})]],
  [/^\/clearance\/(?:plan|compare)\/?$/, 'browser', () => [addressOf(readVocabulary, {})]],
  [
    /^\/clearance\/procedures\/?$/,
    'server',
    () => [addressOf(listProcedures, {}), addressOf(listAnnounced, {})],
  ],
  [/^\/clearance\/procedures\/([^/]+)\/?$/, 'server', ({ part: id }) => [addressOf(getProcedure, { id })]],
  [
    /^\/ledger\/?$/,
    'server',
    ({ query, reader }) => [
      addressOf(readBalance, {}),
      addressOf(listPromises, { reader }),
      addressOf(listEntries, { ...inputFrom(listEntries, query), reader }),
    ],
  ],
  [
    /^\/register\/statistics\/?$/,
    'server',
    ({ query }) => [
      ...new Set([addressOf(readFigures, inputFrom(readFigures, query)), addressOf(readFigures, {})]),
    ],
  ],
  [/^\/register\/map\/?$/, 'server', () => [addressOf(readFigures, {}), addressOf(organisationPoints, {})]],
  [/^\/register\/chain\/?$/, 'server', ({ query }) => [addressOf(readChain, inputFrom(readChain, query))]],
  [
    /^\/register\/completeness\/?$/,
    'server',
    () => [
      addressOf(readCompleteness, {}),
      addressOf(readFigures, { kind: ['project'] }),
      addressOf(readFigures, { kind: ['programme', 'call', 'body'] }),
    ],
  ],
  [
    /^\/register\/([^/]+)\/lineage\/?$/,
    'server',
    ({ part: reference }) => [addressOf(readLineage, { reference })],
  ],
  [
    /^\/register\/?$/,
    'server',
    ({ query }) => [addressOf(listRecords, inputFrom(listRecords, query)), addressOf(readCompleteness, {})],
  ],
  [/^\/register\/report\/?$/, 'server', () => [addressOf(readCompleteness, {})]],
  [
    /^\/register\/sessions\/([^/]+)\/?$/,
    'server',
    ({ part: reference }) => [addressOf(readSession, { reference })],
  ],
  [/^\/register\/(?:new|proposals)\/?$/, 'browser', () => []],
  [
    // Whatever else stands there, the other pages of the register being named above.
    /^\/register\/([^/]+)\/?$/,
    'server',
    ({ query, part: reference }) => [addressOf(getRecord, { ...inputFrom(getRecord, query), reference })],
  ],
  [/^\/words\/?$/, 'server', ({ query }) => [addressOf(listConcepts, inputFrom(listConcepts, query))]],
  [/^\/words\/([^/]+)\/?$/, 'server', ({ part: id }) => [addressOf(getConcept, { id })]],
  [/^\/(?:understanding|about|open-data)\/?$/, 'server', () => []],
];

/** With words it is a search, without it is the list. */
function searchReads({ query, reader }: Asked): string[] {
  const q = [query['q'] ?? []].flat()[0]?.trim();
  return q
    ? [addressOf(searchOpportunities, { ...inputFrom(searchOpportunities, query), q, reader })]
    : [addressOf(listOpportunities, { ...inputFrom(listOpportunities, query), reader })];
}

/** What the page at `path` (without its language) reads first. */
export const firstReads =
  (corridor: Pick<Corridor, 'sides'>) =>
  (path: string, query: string, reader: Language): FirstReads => {
    const sides = corridor.sides.map(({ code }) => code);
    for (const [pattern, by, reads, besides] of pages) {
      const found = pattern.exec(path);
      if (!found) continue;
      const asked = { query: readQuery(query), reader, sides, part: decoded(found[1] ?? '') };
      const own = reads(asked);
      // What a page is made for stands first; what goes with it may be gone without it, as counterparts of an ended listing are.
      const subject = found[1] === undefined ? undefined : own[0];
      return {
        addresses: [...everywhere, ...own],
        besides: besides?.(asked),
        subject,
        isDrawn: by === 'server',
      };
    }
    const isUnknown = !isPage(path);
    return { addresses: everywhere, isUnknown, isDrawn: isUnknown };
  };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
