import type { z } from 'zod';
import { organisationForMatching } from '#modules/parties';
import { type Language, languages } from '#platform/languages';
import type { concernsOfOrganisation as endpoint } from '../contract.ts';
import { noFilters, passes } from '../domain/collection/filters.ts';
import type { ListingFacts } from '../domain/collection/listing-facts.ts';
import { worthShowing } from '../domain/fit/strength.ts';
import { organisationUnknown } from '../domain/refusals.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { gatherCandidates, inOwnWords } from './gather-candidates.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

/** Languages without a text of their own are asked in the first there is: from English most words have translations. */
const MOST_TRANSLATED_FIRST: readonly Language[] = [
  'en',
  ...languages.filter((language) => language !== 'en'),
];

type Organisation = NonNullable<Awaited<ReturnType<typeof organisationForMatching>>>;

/** What is public of an organisation, in one language. Its own listings are left out: they must not give away who wrote them. */
function profile(organisation: Organisation, language: Language): string {
  const facts = organisation.facts.map((fact) => fact[language]).filter(Boolean);
  return [organisation.names[language], ...facts].filter(Boolean).join('\n');
}

/** Listings of its own fields, and never of its own side. */
function concerns(facts: ListingFacts, { side, fields }: Organisation): boolean {
  const isOtherSide = !side || facts.side !== side;
  return isOtherSide && (fields.length === 0 || facts.fields.some((field) => fields.includes(field)));
}

/** Listings of the other side near the names, fields and public facts of an organisation. */
export async function findConcerns(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const organisation = await organisationForMatching(deps.db, input.id);
  if (!organisation) throw organisationUnknown(input.id);
  const texts = MOST_TRANSLATED_FIRST.map((language) => ({
    text: profile(organisation, language),
    language,
  })).filter(({ text }) => text !== '');
  const candidates =
    texts.length === 0
      ? []
      : await gatherCandidates(deps, inOwnWords(deps, texts), {
          accept: (facts) =>
            concerns(facts, organisation) && passes(facts, { ...noFilters, kind: input.kind }),
          most: Math.min(100, input.limit * 4),
        });
  const asker = {
    fields: organisation.fields,
    ...(organisation.side && { side: organisation.side }),
    ownerType: organisation.type,
  };
  const fitting = worthShowing(byFit(candidates, asker));
  return {
    matches: await describeMatches(deps, fitting.slice(0, input.limit), input.reader),
    searched: deps.collection.size,
    milliseconds: performance.now() - started,
  };
}
