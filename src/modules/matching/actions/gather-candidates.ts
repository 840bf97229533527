import type { Language } from '#platform/languages';
import type { Span } from '#contracts/lexicon';
import { findForMatching } from '#modules/opportunities';
import type { ListingFacts } from '../domain/collection/listing-facts.ts';
import type { Question, Questions } from '../domain/ranking/across-languages.ts';
import type { MatchingDeps } from '../engine/deps.ts';
import type { Listing } from '../domain/listing.ts';
import type { RankingUnit } from '../domain/ranking/units.ts';

/** A question with the places of the technical terms in it. */
export interface AskedQuestion extends Question {
  readonly terms: readonly Span[];
}

/** A listing that answers a question, before it is described for a reader. */
export interface Candidate {
  readonly listing: Listing;
  /** The language version in which it was found. */
  readonly language: Language;
  readonly question: AskedQuestion;
  readonly units: readonly RankingUnit[];
  /** Part of the question that its words answer. */
  readonly answered: number;
}

/** Reads a text of the centre's own as a question; its terms when they are first asked for, since that takes as long as the finding. */
export function asQuestion(
  deps: Pick<MatchingDeps, 'lexicon'>,
  text: string,
  language: Language,
): AskedQuestion {
  let terms: readonly Span[] | undefined;
  return {
    text,
    language,
    get terms() {
      return (terms ??= deps.lexicon.understand(text).concepts.map(({ start, end }) => ({ start, end })));
    },
  };
}

/**
 * Texts that say the same, as questions: the documents of each language are asked in their own words where there are some, all others
 * in the words of the first text.
 */
export function inOwnWords(
  deps: Pick<MatchingDeps, 'lexicon'>,
  texts: readonly Question[],
): Questions<AskedQuestion> {
  const asked = texts.map(({ text, language }) => asQuestion(deps, text, language));
  return (language) => asked.find((one) => one.language === language) ?? asked[0]!;
}

interface Gathering {
  readonly accept: (facts: ListingFacts) => boolean;
  /** How many candidates are looked at more closely than by their words alone. */
  readonly most: number;
  /** What this is asked for, where it is asked again and again; it names whom `accept` lets through. */
  readonly again?: string;
}

/** How deep each language is searched before the answers are brought together. */
const DEPTH = 200;

/** The listings whose words answer the question best, with their whole texts. A listing gone meanwhile is left out. */
export async function gatherCandidates(
  deps: MatchingDeps,
  questions: Questions<AskedQuestion>,
  { accept, most, again }: Gathering,
): Promise<Candidate[]> {
  const asked = [questions, Math.max(DEPTH, most), accept] as const;
  const { collection } = deps;
  const { found, units } =
    again === undefined ? collection.ask(...asked) : collection.askOnce(again, ...asked);
  const best = found
    .slice(0, most)
    .map(({ key, ...rest }) => ({ id: deps.collection.facts.idOf(key), ...rest }));
  const listings = await findForMatching(
    deps.db,
    best.map(({ id }) => id),
  );
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return best.flatMap(({ id, language, score }) => {
    const listing = byId.get(id);
    return listing
      ? [
          {
            listing,
            language,
            question: questions(language),
            units: units.get(language) ?? [],
            answered: score,
          },
        ]
      : [];
  });
}
