import type { z } from 'zod';
import { findIdByReference, findForMatching } from '#modules/opportunities';
import type { counterpartsOfOpportunity as endpoint } from '../contract.ts';
import type { ListingFacts } from '../domain/collection/listing-facts.ts';
import type { Asker } from '../domain/fit/judge-fit.ts';
import { worthShowing } from '../domain/fit/strength.ts';
import { type Listing, type ListingText, textOfField } from '../domain/listing.ts';
import { listingUnknown } from '../domain/refusals.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { asQuestion, gatherCandidates, type Candidate } from './gather-candidates.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

const LONGEST_QUESTION = 4000;

/** A listing as a question: title and keywords twice, since they say what it is about. */
function questionOf(text: ListingText): string {
  const [title, keywords] = [text.title, textOfField(text, 'keywords')];
  return [title, text.summary, keywords, title, text.description]
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST_QUESTION);
}

function mayAnswer(listing: Listing): (facts: ListingFacts) => boolean {
  return ({ id, direction, side, kind }) => {
    const isOtherDirection =
      direction !== listing.direction || (kind === 'joint-research' && listing.kind === 'joint-research');
    return id !== listing.id && isOtherDirection && (!listing.side || side !== listing.side);
  };
}

/** Asks with every language version and keeps for each counterpart the version that it answers best. */
async function candidatesFor(deps: MatchingDeps, listing: Listing, most: number): Promise<Candidate[]> {
  const best = new Map<string, Candidate>();
  for (const text of listing.texts) {
    const question = asQuestion(deps, questionOf(text), text.language);
    const again = `counterparts of ${listing.id} in ${text.language}, ${most}`;
    const gathering = { accept: mayAnswer(listing), most, again };
    for (const candidate of await gatherCandidates(deps, question, gathering)) {
      if (candidate.answered > (best.get(candidate.listing.id)?.answered ?? 0))
        best.set(candidate.listing.id, candidate);
    }
  }
  return [...best.values()];
}

/** The best counterparts of a published listing, in both directions of the corridor. */
export async function findCounterpartsOfOpportunity(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const id = await findIdByReference(deps.db, input.reference);
  const [listing] = id ? await findForMatching(deps.db, [id]) : [];
  if (!listing) throw listingUnknown(input.reference);
  const asker: Asker = listing;
  const candidates = await candidatesFor(deps, listing, Math.min(100, input.limit * 4));
  const best = worthShowing(byFit(candidates, asker));
  return {
    matches: await describeMatches(deps, best.slice(0, input.limit), input.reader),
    searched: deps.collection.size,
    milliseconds: performance.now() - started,
  };
}
