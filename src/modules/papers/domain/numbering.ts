import type { Language } from '#platform/languages';

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese characters: 十二, 二十, 三十一. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${before}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** How an agreement counts its clauses. */
export const clauseTitle: Readonly<Record<Language, (number: number, title: string) => string>> = {
  zh: (number, title) => `第${chineseNumber(number)}条\u3000${title}`,
  en: (number, title) => `${number}. ${title}`,
  fr: (number, title) => `Article ${number}. ${title}`,
  nl: (number, title) => `Artikel ${number}. ${title}`,
};

/** How it counts the points of a clause, from 0. */
export const pointMark: Readonly<Record<Language, (place: number) => string>> = {
  zh: (place) => `（${chineseNumber(place + 1)}）`,
  en: (place) => `(${letter(place)})`,
  fr: (place) => `${letter(place)})`,
  nl: (place) => `${letter(place)})`,
};

/** How it names its parties, from 0: 甲方 and 乙方, Party A and Party B. */
export const partyMark: Readonly<Record<Language, (place: number) => string>> = {
  zh: (place) => '甲乙丙丁戊己庚辛壬癸'[place] ?? String(place + 1),
  en: (place) => letter(place).toUpperCase(),
  fr: (place) => letter(place).toUpperCase(),
  nl: (place) => letter(place).toUpperCase(),
};

const letter = (place: number) => String.fromCodePoint(97 + place);
