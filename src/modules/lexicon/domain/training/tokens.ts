import type { Language } from '#platform/languages';
import { chineseTokens } from '../chinese/analysis.ts';
import type { ScriptPairs } from '../chinese/script.ts';
import { segment } from '../chinese/segmentation.ts';
import { splitCompound } from '../text/compounds.ts';
import { latinTokens } from '../text/latin.ts';
import type { Stemmers } from '../text/stemming.ts';
import { stopWords } from '../text/stop-words.ts';

export interface TokenMaker {
  readonly script: ScriptPairs;
  readonly stemmers: Stemmers;
  has(term: string, language: Language): boolean;
}

const LONGEST_LINE = 60;

function chinese(text: string, maker: TokenMaker): string[] {
  return chineseTokens(text, maker.script).flatMap(({ kind, run }) => {
    if (kind !== 'han') return [];
    return segment(run, (word) => maker.has(word, 'zh'))
      .map(([start, end]) => run.slice(start, end))
      .filter((word) => !stopWords.zh.has(word));
  });
}

function latin(text: string, language: Exclude<Language, 'zh'>, maker: TokenMaker): string[] {
  const stem = maker.stemmers[language];
  return latinTokens(text, { language, stem }).flatMap((token) => {
    if (token.isStop || token.kind !== 'word' || /\p{N}/u.test(token.spelling)) return [];
    const isWord = (term: string): boolean => maker.has(term, language);
    const parts =
      language === 'nl' && !isWord(token.term)
        ? splitCompound({ word: token.spelling, stem, isWord })
        : undefined;
    return parts ? [token.term, ...parts.map((part) => part.term)] : [token.term];
  });
}

/** The words with meaning of a line, as index terms. Empty when the line is too long to align words by. */
export function trainingTokens(text: string, language: Language, maker: TokenMaker): string[] {
  const tokens = language === 'zh' ? chinese(text, maker) : latin(text, language, maker);
  return tokens.length > LONGEST_LINE ? [] : tokens;
}
