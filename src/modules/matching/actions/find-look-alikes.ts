import type { z } from 'zod';
import { type lookAlikesOfOpportunity as endpoint, LONGEST_TEXT } from '../contract.ts';
import { isLookAlike } from '../domain/fit/strength.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { asQuestion, gatherCandidates } from './gather-candidates.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

/** As many are looked at closely: a copy is among the very first. */
const LOOKED_AT = 20;

/**
 * Open listings of the same direction that say nearly what a text says, in whatever language. Only what everybody may read is
 * searched, and nothing of the text is kept.
 */
export async function findLookAlikes(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const question = asQuestion(deps, input.text.slice(0, LONGEST_TEXT), input.language);
  const candidates = await gatherCandidates(deps, () => question, {
    accept: ({ direction }) => direction === input.direction,
    most: LOOKED_AT,
  });
  // A listing that is being rewritten is no copy of itself.
  const others = candidates.filter(
    ({ listing, answered }) => listing.reference !== input.reference && isLookAlike(answered),
  );
  return {
    matches: await describeMatches(deps, byFit(others, {}).slice(0, input.limit), input.reader),
    searched: deps.collection.size,
    milliseconds: performance.now() - started,
  };
}
