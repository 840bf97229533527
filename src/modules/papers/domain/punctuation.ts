import type { Language } from '#platform/languages';

const inTwo = (chinese: string, other: string) => (language: Language) =>
  language === 'zh' ? chinese : other;

/** Chinese has signs of its own, and no blank after them. */
export const comma = inTwo('，', ', ');
export const semicolon = (language: Language): string =>
  ({ zh: '；', en: '; ', fr: ' ; ', nl: '; ' })[language];
/** Between the words of a list. */
export const listComma = inTwo('、', ', ');
/** Between two sentences that a program puts together. */
export const fullStop = inTwo('。', '. ');
export const gap = inTwo('', ' ');
/** Between what a thing is and more about it. */
export const dash = inTwo('\u3000', ' – ');
/** Before what somebody said of it. */
export const saying = inTwo('：', ' – ');

/** A word with another one behind it in brackets. */
export const withBrackets = (text: string, more: string, language: Language): string =>
  language === 'zh' ? `${text}（${more}）` : `${text} (${more})`;
