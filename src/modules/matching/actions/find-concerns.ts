import type { z } from 'zod';
import { organisationForMatching } from '#modules/parties';
import { languages } from '#platform/languages';
import type { concernsOfOrganisation as endpoint } from '../contract.ts';
import { noFilters, passes } from '../domain/collection/filters.ts';
import { worthShowing } from '../domain/fit/strength.ts';
import { organisationUnknown } from '../domain/refusals.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { asQuestion, gatherCandidates, type Candidate } from './gather-candidates.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

/** What is public of an organisation, in one language. Its own listings are left out: they must not give away who wrote them. */
function profile(
  organisation: NonNullable<Awaited<ReturnType<typeof organisationForMatching>>>,
  language: (typeof languages)[number],
): string {
  const facts = organisation.facts.map((fact) => fact[language]).filter(Boolean);
  return [organisation.names[language], ...facts].filter(Boolean).join('\n');
}

/** Listings of the other side near the names, fields and public facts of an organisation. */
export async function findConcerns(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const organisation = await organisationForMatching(deps.db, input.id);
  if (!organisation) throw organisationUnknown(input.id);
  const best = new Map<string, Candidate>();
  for (const language of languages) {
    const text = profile(organisation, language);
    if (text === '') continue;
    const candidates = await gatherCandidates(deps, asQuestion(deps, text, language), {
      accept: (facts) =>
        (!organisation.side || facts.side !== organisation.side) &&
        (organisation.fields.length === 0 ||
          facts.fields.some((field) => organisation.fields.includes(field))) &&
        passes(facts, { ...noFilters, kind: input.kind }),
      most: Math.min(100, input.limit * 4),
    });
    for (const candidate of candidates) {
      if (candidate.answered > (best.get(candidate.listing.id)?.answered ?? 0))
        best.set(candidate.listing.id, candidate);
    }
  }
  const asker = {
    fields: organisation.fields,
    ...(organisation.side && { side: organisation.side }),
    ownerType: organisation.type,
  };
  const fitting = worthShowing(byFit([...best.values()], asker));
  return {
    matches: await describeMatches(deps, fitting.slice(0, input.limit), input.reader),
    searched: deps.collection.size,
    milliseconds: performance.now() - started,
  };
}
