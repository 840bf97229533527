import { z } from 'zod';

export { lettersOf } from './letters.ts';

/** The four languages of the first corridor, in the order in which the switch shows them. */
export const languages = ['zh', 'en', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);

/** A text in one or more of the languages. */
export type Multilingual<T = string> = Partial<Record<Language, T>>;

/** How each language names itself: the switch never names a language in another one. */
export const ownName: Record<Language, string> = {
  zh: '中文',
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
};

/** BCP 47 tags for `lang` attributes and `Intl`; Chinese is always tagged as simplified script. */
export const languageTag: Record<Language, string> = { zh: 'zh-Hans', en: 'en', fr: 'fr', nl: 'nl' };

/** Locales for dates and numbers: British dates, Belgian French and Dutch, mainland Chinese. */
export const locale: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' };

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

/**
 * Picks the first wanted language that the reader's `Accept-Language` header names; English when none fits.
 * Quality values are honoured; a malformed header counts as absent.
 */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = Number(
        parameters
          .find((p) => p.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { tag: tag.split('-')[0], quality: Number.isFinite(quality) ? quality : 0, position };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.position - b.position);
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? 'en';
}

/** The text for a reader: own language first, then the given order, then whatever there is. */
export function textFor<T>(texts: Multilingual<T>, reader: Language, order: readonly Language[] = languages) {
  const found = [reader, ...order].find((candidate) => texts[candidate] !== undefined);
  return found && { language: found, text: texts[found] as T };
}
