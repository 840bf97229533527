import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';
import { en } from './report.en.ts';
import { fr } from './report.fr.ts';
import { nl } from './report.nl.ts';
import { zh } from './report.zh.ts';

type Key = keyof typeof en;
const catalogue = { zh, en, fr, nl };

export interface SaysReport {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  knows(key: string): key is Key;
}

/** Says a sentence of the yearly report; what stands in a value is never read as a sentence. */
export const sayReport = (language: Language): SaysReport =>
  Object.assign(
    (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
      String(new IntlMessageFormat(catalogue[language][key], locale[language]).format(values)),
    { knows: (key: string): key is Key => key in en },
  );
