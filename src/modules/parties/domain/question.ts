import type { Identifier } from '#contracts/parties';
import { identifiersIn } from './identifiers/identifier.ts';
import { fold, hasHan, runs, searchTerms } from './names/folding.ts';
import { spelledWords, withPlainU } from './names/pinyin.ts';

/** A search text, read in every way that could be meant. */
export interface Question {
  readonly identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[];
  /** Whole text in comparing form. */
  readonly folded: string;
  /** Runs of characters and words, all of which a name must have. */
  readonly parts: readonly string[];
  /** Characters or pairs that the index finds names by; empty without Chinese. */
  readonly terms: readonly string[];
  /** Words that may be pinyin, or the beginning of it. */
  readonly spelt: readonly string[];
  /** A short run of Chinese may be a contraction: 北大 for 北京大学. Its characters, in order. */
  readonly contraction: readonly string[];
  /** Letters that may be initials. */
  readonly initials: string | undefined;
}

const LONGEST_INITIALS = 12;
const LONGEST_CONTRACTION = 4;

/** Reads a search text. An empty folded text asks for nothing. */
export function readQuestion(text: string): Question {
  const folded = fold(text);
  const chinese = hasHan(folded);
  const parts = runs(folded);
  const letters = folded.replaceAll(/[^a-z]/g, '');
  const isRow = /^([a-z]+|[a-z]( [a-z])*)$/.test(folded);
  return {
    identifiers: identifiersIn(text),
    folded,
    parts,
    terms: chinese ? strongestTerms(folded) : [],
    contraction:
      chinese && parts.length === 1 && [...folded].length <= LONGEST_CONTRACTION ? [...folded] : [],
    spelt: chinese ? [] : withPlainU(spelledWords(text)),
    initials:
      !chinese && isRow && letters.length >= 2 && letters.length <= LONGEST_INITIALS ? letters : undefined,
  };
}

/** Pairs say more than single characters; those are needed only where a run has but one. */
function strongestTerms(folded: string): string[] {
  return runs(folded)
    .filter(hasHan)
    .flatMap((run) => searchTerms(run).filter((term) => [...term].length === Math.min(2, [...run].length)));
}
