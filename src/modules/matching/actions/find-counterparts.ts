import type { z } from 'zod';
import type { Span } from '#contracts/lexicon';
import { type findCounterparts as endpoint, LONGEST_TEXT, type Reading } from '../contract.ts';
import { noFilters, passes } from '../domain/collection/filters.ts';
import type { ListingFacts } from '../domain/collection/listing-facts.ts';
import { worthShowing } from '../domain/fit/strength.ts';
import { presumedSide } from '../domain/reading/presumed-side.ts';
import { readDirection } from '../domain/reading/read-direction.ts';
import { readFields } from '../domain/reading/read-fields.ts';
import { readStage } from '../domain/reading/read-stage.ts';
import { tellingUnits } from '../domain/ranking/across-languages.ts';
import { queryUnits } from '../domain/ranking/units.ts';
import { unknownWords } from '../domain/reasons/missing-words.ts';
import { languages } from '#platform/languages';
import type { MatchingDeps } from '../engine/deps.ts';
import { byFit, describeMatches } from './describe-matches.ts';
import { gatherCandidates } from './gather-candidates.ts';

type Input = z.output<typeof endpoint.input>;
type Output = z.input<typeof endpoint.output>;

/** Reads a pasted text: what it says wins over what is presumed, what the person says wins over both. */
export function readText(deps: MatchingDeps, input: Input): { reading: Reading; terms: Span[] } {
  const text = input.text.slice(0, LONGEST_TEXT);
  const understanding = deps.lexicon.understand(text);
  const language = input.language ?? understanding.detection.language;
  const written = language === 'unknown' ? 'en' : language;
  const side = input.side ?? presumedSide(written, deps.corridor.sides);
  const direction = input.direction ?? readDirection(text, written);
  const trl = readStage(text);
  const reading: Reading = {
    language,
    confidence: input.language ? 1 : understanding.detection.confidence,
    ...(direction && { direction }),
    ...(input.kind.length === 1 && input.kind[0] && { kind: input.kind[0] }),
    ...(side && { side }),
    fields:
      input.field.length > 0
        ? [...input.field]
        : readFields(understanding.concepts.map(({ concept }) => concept.field)),
    ...(trl !== undefined && { trl }),
    characters: [...input.text].length,
    isCut: input.text.length > LONGEST_TEXT,
  };
  return { reading, terms: understanding.concepts.map(({ start, end }) => ({ start, end })) };
}

/** An offer is answered by requests and the other way round; joint research is sought on both sides in the same way. */
function answers(facts: ListingFacts, reading: Reading, input: Input): boolean {
  const isOtherDirection =
    !reading.direction || facts.direction !== reading.direction || facts.kind === 'joint-research';
  const isOtherSide = input.bothSides || !reading.side || facts.side !== reading.side;
  return (
    isOtherDirection && isOtherSide && passes(facts, { ...noFilters, kind: input.kind, field: input.field })
  );
}

/** The best counterparts for a text that somebody pasted. Nothing of the text is kept. */
export async function findCounterparts(deps: MatchingDeps, input: Input): Promise<Output> {
  const started = performance.now();
  const { reading, terms } = readText(deps, input);
  const question = {
    terms,
    text: input.text.slice(0, LONGEST_TEXT),
    language: reading.language === 'unknown' ? ('en' as const) : reading.language,
  };
  const candidates = await gatherCandidates(deps, () => question, {
    accept: (facts) => answers(facts, reading, input),
    most: Math.min(100, input.limit * 4),
  });
  const { direction, kind, side, fields, trl } = reading;
  const asker = {
    fields,
    ...(direction && { direction }),
    ...(kind && { kind }),
    ...(side && { side }),
    ...(trl !== undefined && { trl }),
  };
  const best = worthShowing(byFit(candidates, asker));
  const matches = await describeMatches(deps, best.slice(0, input.limit), input.reader);
  return {
    reading,
    matches,
    searched: deps.collection.size,
    milliseconds: performance.now() - started,
    unmatchedWords: matches.length > 0 ? [] : wordsUnknown(deps, question),
  };
}

/** What to say when nothing matched: words of the question that no listing of any language has. */
export function wordsUnknown(
  deps: MatchingDeps,
  question: { text: string; language: 'zh' | 'en' | 'fr' | 'nl' },
): string[] {
  const asked = languages.flatMap((language) => {
    const index = deps.collection.index(language);
    return index.documents === 0
      ? []
      : [[index, tellingUnits(index, queryUnits(deps.lexicon, question, language))] as const];
  });
  return unknownWords(question.text, asked);
}
