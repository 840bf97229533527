import type { Language } from '#platform/languages';

/**
 * A pattern that finds any of the phrases as whole words: `low*` also finds `lower`, `too … to` leaves room for a few words
 * between the two, `#年` stands for a numeral and 年. In Chinese, where words have no gaps, a phrase is found anywhere.
 */
export function spotterOf(phrases: readonly string[], language: Language): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const alternatives = phrases.toSorted((one, other) => other.length - one.length).map(patternOf);
  const any = `(?:${alternatives.join('|')})`;
  return language === 'zh'
    ? new RegExp(any, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, 'giu');
}

const GAP = '[^.!?。！？\\n]{0,60}?';

const patternOf = (phrase: string): string =>
  phrase
    .split(/\s*…\s*/)
    .map((piece) => [...piece].map(signOf).join(''))
    .join(GAP);

const signs: Readonly<Record<string, string>> = {
  '*': '\\p{L}*',
  '#': '(?:[二两三四五六七八九十百千万半]|\\p{N})+',
  ' ': '\\s+',
  "'": "[’']",
};

const signOf = (sign: string): string =>
  signs[sign] ?? (/[\p{L}\p{N}]/u.test(sign) ? sign : RegExp.escape(sign));

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every place at which the pattern meets the text. */
export const spot = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }));

export const meets = (text: string, pattern: RegExp): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};
