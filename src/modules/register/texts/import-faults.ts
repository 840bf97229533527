import type { Language } from '#platform/languages';
import { en } from './import-faults.en.ts';
import { fr } from './import-faults.fr.ts';
import { nl } from './import-faults.nl.ts';
import { zh } from './import-faults.zh.ts';

/** What keeps a row of a file out of the register, in the four languages. */
export const importFaultTexts: Readonly<Record<Language, Record<keyof typeof en, string>>> = {
  zh,
  en,
  fr,
  nl,
};
