import { simplify } from './simplify.ts';

const HAN = /\p{Script=Han}/u;
/** Letters that accents do not explain. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The form in which names are compared: simplified characters, half width, lower case, no accents, no signs,
 * no spaces between Chinese characters. For keys, never for display.
 */
export function fold(text: string): string {
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}

/** The first whole character: half a character is no text. */
export const firstSign = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 32).trim();

/** The beginning of a text, cut between whole characters: an index takes keys of limited length. */
export const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : [...text].slice(0, length).join('');

export const hasHan = (text: string): boolean => HAN.test(text);

/** Cuts folded text into runs: Chinese characters together, other words one by one. */
export function runs(folded: string): string[] {
  return folded.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}

const LONGEST_TERM = 64;

/** Single characters and neighbouring pairs of Chinese, and whole words of the rest: an index of them finds 2-character names. */
export function searchTerms(folded: string): string[] {
  const terms = new Set<string>();
  for (const run of runs(folded)) {
    if (!HAN.test(run)) terms.add(beginningOf(run, LONGEST_TERM));
    else {
      const signs = [...run];
      for (const [place, sign] of signs.entries()) {
        terms.add(sign);
        const next = signs[place + 1];
        if (next) terms.add(sign + next);
      }
    }
  }
  return [...terms];
}
