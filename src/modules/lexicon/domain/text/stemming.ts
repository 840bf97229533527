import type { Latin } from '../../contract.ts';
import { fold } from './folding.ts';

export type Stem = (word: string) => string;
export type Stemmers = Readonly<Record<Latin, Stem>>;

const CACHE_LIMIT = 100_000;

/** British and American spellings meet in one form before stemming. */
function oneEnglishSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/([a-z]{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)$/, '$1iz$2')
    .replace(/([a-z]{2,}[^aeiou])our(s|ed|ing|al|able|ful)?$/, '$1or$2')
    .replace(
      /([a-z]{2,}[tb])re(s|d)?$/,
      (_, stem: string, end?: string) => `${stem}er${end === 's' ? 's' : ''}`,
    );
}

/**
 * Turns the raw algorithm of a language into the stem used as index term: no accents, digits left alone.
 * Accents fall after stemming because the French rules need them. Results are remembered up to a limit.
 */
export function accentFree(raw: Stem, language: Latin): Stem {
  let seen = new Map<string, string>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const spelling = language === 'en' ? oneEnglishSpelling(word) : word;
    const stem = /\p{N}/u.test(word) || word.length > 60 ? fold(word) : fold(raw(spelling));
    if (seen.size >= CACHE_LIMIT) seen = new Map();
    seen.set(word, stem);
    return stem;
  };
}
