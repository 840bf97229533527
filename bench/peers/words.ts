import type { Language } from '#platform/languages';
import { openStemmers } from '../../src/modules/lexicon/store/stemmers.ts';

const stemmers = openStemmers();
const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const LATIN_WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words that the peers are given: the same for all, and better than what they make of Chinese by themselves. Lower
 * case, Snowball stems of the text's language, Chinese cut by the dictionary of ICU.
 */
export function wordsOf(text: string, language: Language): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  if (language === 'zh') {
    return Array.from(chinese.segment(plain)).flatMap(({ segment, isWordLike }) =>
      isWordLike ? segment : [],
    );
  }
  return Array.from(plain.matchAll(LATIN_WORD), ([word]) => stemmers[language](word));
}
