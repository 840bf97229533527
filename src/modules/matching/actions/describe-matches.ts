import type { z } from 'zod';
import type { Language } from '#platform/languages';
import { rowsByIds } from '#modules/opportunities';
import type { Match, StructuredPoint, match } from '../contract.ts';
import { judgeFit, type Asker, type Fit } from '../domain/fit/judge-fit.ts';
import { strengthOf } from '../domain/fit/strength.ts';
import type { ListingText } from '../domain/listing.ts';
import type { Candidate } from './gather-candidates.ts';
import { findHits } from '../domain/reasons/hits.ts';
import { missingWords } from '../domain/reasons/missing-words.ts';
import { pairsOf, type Pair } from '../domain/reasons/pairs.ts';
import { bestPassage, type Passage } from '../domain/reasons/passage.ts';
import type { MatchingDeps } from '../engine/deps.ts';

export interface FittingCandidate extends Candidate {
  readonly fit: Fit;
  readonly score: number;
}

/** Orders candidates by words and structure together; equal ones by reference, so that the order is stable. */
export function byFit(candidates: readonly Candidate[], asker: Asker): FittingCandidate[] {
  return candidates
    .map((candidate) => {
      const fit = judgeFit(asker, candidate.listing);
      return { ...candidate, fit, score: candidate.answered * fit.factor };
    })
    .sort(
      (one, other) => other.score - one.score || (one.listing.reference < other.listing.reference ? -1 : 1),
    );
}

/** Positions inside a passage that is shown alone. */
function shownSpans(
  pair: Pair,
  passage: Passage | undefined,
): z.input<typeof match>['pairs'][number]['targetSpans'] {
  return pair.targetSpans.flatMap(({ field, start, end }) => {
    if (field !== passage?.field)
      return field === 'description' || field === 'advantages' ? [] : [{ field, start, end }];
    if (start < passage.start || end > passage.end) return [];
    return [{ field, start: start - passage.start, end: end - passage.start }];
  });
}

function describe(
  candidate: FittingCandidate,
  text: ListingText,
  deps: MatchingDeps,
): Omit<Match, 'opportunity'> {
  const { question, units, fit, score } = candidate;
  const asked = {
    text: question.text,
    units,
    index: deps.collection.index(candidate.language),
    lexicon: deps.lexicon,
  };
  const hits = findHits(asked, text);
  const pairs = pairsOf(question.text, text, hits);
  const passage = bestPassage(text, pairs);
  const words = missingWords({ ...asked, terms: question.terms }, hits);
  const missing: StructuredPoint[] =
    words.length > 0 ? [{ is: 'against', code: 'word-not-found', facts: { words } }] : [];
  const whole = passage && text[passage.field as 'description' | 'advantages'];
  return {
    strength: strengthOf(score),
    score,
    pairs: pairs.map((pair) => ({
      ...pair,
      via: [...pair.via],
      sourceSpans: [...pair.sourceSpans],
      targetSpans: shownSpans(pair, passage),
    })),
    points: [...fit.points, ...missing],
    matched: {
      language: text.language,
      title: text.title,
      summary: text.summary,
      passage: passage ? (whole ?? '').slice(passage.start, passage.end) : '',
      passageField: passage?.field ?? 'description',
    },
  };
}

/** Makes candidates readable: the row of the listing, the pairs of words with their places, the points for and against. */
export async function describeMatches(
  deps: MatchingDeps,
  candidates: readonly FittingCandidate[],
  reader: Language,
): Promise<Match[]> {
  const rows = await rowsByIds(
    deps.db,
    candidates.map(({ listing }) => listing.id),
    reader,
  );
  const byReference = new Map(rows.map((row) => [row.reference, row]));
  return candidates.flatMap((candidate) => {
    const opportunity = byReference.get(candidate.listing.reference);
    const text = candidate.listing.texts.find(({ language }) => language === candidate.language);
    return opportunity && text ? [{ opportunity, ...describe(candidate, text, deps) }] : [];
  });
}
