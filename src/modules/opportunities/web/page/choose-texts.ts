import type { Opportunity } from '#contracts/opportunities';
import type { Language } from '#platform/languages';

export type ShownText = Opportunity['texts'][number];

/** What of a listing stands on its page: the original, and beside it one translation if there is any. */
export interface ShownTexts {
  readonly original: ShownText;
  readonly translations: readonly ShownText[];
  readonly beside: ShownText | undefined;
  /** Nothing is there in the reader's own language. */
  readonly isOwnMissing: boolean;
}

/** Beside the original stands what the reader asked for, else the own language, else the first there is; a reader of the original needs none. */
export function chooseTexts(
  texts: readonly ShownText[],
  reader: Language,
  wanted: Language | undefined,
): ShownTexts {
  const original = texts.find(({ isOriginal }) => isOriginal) ?? texts[0]!;
  const translations = texts.filter((text) => text !== original);
  const asked = translations.find(({ language }) => language === wanted);
  const own = translations.find(({ language }) => language === reader);
  const beside = asked ?? (original.language === reader ? undefined : (own ?? translations[0]));
  return { original, translations, beside, isOwnMissing: texts.every(({ language }) => language !== reader) };
}
