import type { z } from 'zod';
import type { searchOpportunities as endpoint } from '../contract.ts';
import { countFacets, type Filters, noFilters } from '../domain/collection/filters.ts';
import { worthShowing } from '../domain/fit/strength.ts';
import { positionAfter, readPosition } from '../domain/result-position.ts';
import { findForMatching } from '#modules/opportunities';
import type { AcrossLanguages, FoundDocument, Question } from '../domain/ranking/across-languages.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { wordsUnknown } from './find-counterparts.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

/** As many results as a search counts and pages through; nobody reads further, and the words no longer fit by then. */
const MOST_RESULTS = 500;

const filtersOf = ({ direction, kind, side, field, stage, language }: Input): Filters => ({
  direction,
  kind,
  side,
  field,
  stage,
  language,
});

/** Searches the listings of all languages; facets count what was found before each facet's own filter. */
export async function searchOpportunities(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const detected = deps.lexicon.detect(input.q).language;
  const question: Question = { text: input.q, language: detected === 'unknown' ? input.reader : detected };
  const filters = filtersOf(input);
  const isFiltered = Object.values(filters).some((wanted) => wanted.length > 0);
  const all = deps.collection.search(question, MOST_RESULTS, noFilters);
  const filtered = isFiltered ? deps.collection.search(question, MOST_RESULTS, filters) : all;
  const results = worthShowing(filtered.found);
  const from = readPosition(input.after);
  const page = results.slice(from, from + input.limit);
  const rows = await describePage(deps, page, { question, units: filtered.units, reader: input.reader });
  const next = positionAfter(from, page.length, results.length);
  return {
    rows,
    total: results.length,
    ...(next && { next }),
    facets: countFacets(
      worthShowing(all.found).map(({ key }) => deps.collection.facts.facts(key)),
      isFiltered ? filters : noFilters,
    ),
    language: detected,
    milliseconds: performance.now() - started,
    unmatchedWords: results.length > 0 ? [] : wordsUnknown(deps, question),
  };
}

async function describePage(
  deps: MatchingDeps,
  page: readonly FoundDocument[],
  asked: { question: Question; units: AcrossLanguages['units']; reader: Input['reader'] },
): Promise<Output['rows']> {
  const ids = page.map(({ key }) => deps.collection.facts.idOf(key));
  const byId = new Map((await findForMatching(deps.db, ids)).map((listing) => [listing.id, listing]));
  const candidates = page.flatMap(({ language, score }, i) => {
    const listing = byId.get(ids[i] ?? '');
    return listing
      ? [
          {
            listing,
            language,
            question: { ...asked.question, terms: [] },
            units: asked.units.get(language) ?? [],
            answered: score,
          },
        ]
      : [];
  });
  const inOrder = candidates.flatMap((candidate) => byFit([candidate], {}));
  return describeMatches(deps, inOrder, asked.reader);
}
