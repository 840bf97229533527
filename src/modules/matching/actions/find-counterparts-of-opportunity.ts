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
import { type Candidate, gatherCandidates, inOwnWords } from './gather-candidates.ts';

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

function candidatesFor(deps: MatchingDeps, listing: Listing, most: number): Promise<Candidate[]> {
  const originalFirst = listing.texts.toSorted((one, other) => +other.isOriginal - +one.isOriginal);
  const texts = originalFirst.map((text) => ({ text: questionOf(text), language: text.language }));
  const again = `counterparts of ${listing.id}, ${most}`;
  return gatherCandidates(deps, inOwnWords(deps, texts), { accept: mayAnswer(listing), most, again });
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
