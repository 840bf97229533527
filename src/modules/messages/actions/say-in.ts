import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';
import { letterTexts } from '../texts/letters.ts';

type Values = Readonly<Record<string, string | number>>;

/** Says a sentence of letters with its values filled in. */
export type Say = (key: keyof (typeof letterTexts)['en'], values?: Values) => string;

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    String(new IntlMessageFormat(letterTexts[language][key], locale[language]).format(values));

/** A letter as plain text: a greeting, its paragraphs as far as there are any, and who wrote it. */
export function bodyOf(say: Say, name: string, paragraphs: readonly string[]): string {
  const greeting = name ? say('greeting', { name }) : say('greetingUnknown');
  return `${[greeting, ...paragraphs, say('close')].filter((one) => one !== '').join('\n\n')}\n`;
}

/** An address on a line of its own, where every mail program makes a link of it. */
export const linkLine = (href: string): string => `  ${href}`;
