import type { Language } from '#platform/languages';
import { en } from './refusals.en.ts';
import { fr } from './refusals.fr.ts';
import { nl } from './refusals.nl.ts';
import { zh } from './refusals.zh.ts';

/** What keeps a row of a file out of the register, in the four languages. */
export const refusalTexts: Readonly<Record<Language, Record<keyof typeof en, string>>> = {
  zh,
  en,
  fr,
  nl,
};
