import { beginningOf, firstSign, fold, hasHan, searchTerms } from './folding.ts';
import { type NameOf, tonedSyllables, withoutTones } from './pinyin.ts';

/** Everything a name is found and sorted by. */
export interface SearchKeys {
  readonly folded: string;
  /** Characters, pairs of characters, words. */
  readonly terms: readonly string[];
  /** Pinyin or words, with spaces; and the same without. */
  readonly spelt: string;
  readonly solid: string;
  readonly initials: readonly string[];
  readonly sortKey: string;
}

const LONGEST_INITIALS = 12;
const LONGEST_SORT_KEY = 300;
/** Words that initials usually leave out, in the four languages. */
const SMALL_WORDS = new Set(
  'a an and at de der des di du en et for het in la le les l d of on op pour sur te ten the to van voor y'.split(
    ' ',
  ),
);

export function searchKeys(text: string, of: NameOf): SearchKeys {
  const folded = fold(text);
  const toned = tonedSyllables(folded, of);
  const syllables = hasHan(folded) ? withoutTones(toned) : toned;
  return {
    folded,
    terms: searchTerms(folded),
    spelt: syllables.join(' '),
    solid: syllables.join(''),
    initials: initialsOf(folded, syllables),
    sortKey: sortKeyFrom(folded, toned),
  };
}

/** First letters: of pinyin as far as they were typed (qhd for 清华大学), of words with and without the small ones. */
function initialsOf(folded: string, syllables: readonly string[]): string[] {
  const letters = (words: readonly string[]) => words.slice(0, LONGEST_INITIALS).map(firstSign).join('');
  if (hasHan(folded)) {
    const lengths = Array.from({ length: Math.max(0, syllables.length - 3) }, (_, more) => more + 3);
    const typed = lengths.map((length) => letters(syllables.slice(0, length)));
    return syllables.length < 2 ? [] : [...new Set([...typed, letters(syllables)])];
  }
  const kept = syllables.filter((word) => !SMALL_WORDS.has(word));
  return [...new Set([letters(kept), letters(syllables)])].filter((row) => row.length > 1);
}

/** Chinese sorts by pinyin and tone among the Latin names; the characters themselves decide between equal sounds. */
export const sortKeyOf = (folded: string, of: NameOf): string =>
  sortKeyFrom(folded, hasHan(folded) ? tonedSyllables(folded, of) : []);

const sortKeyFrom = (folded: string, toned: readonly string[]): string =>
  beginningOf(hasHan(folded) ? `${toned.join(' ')} ${folded}` : folded, LONGEST_SORT_KEY);
