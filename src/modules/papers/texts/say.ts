import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, locale } from '#platform/languages';
import { en } from './paper.en.ts';
import { fr } from './paper.fr.ts';
import { nl } from './paper.nl.ts';
import { zh } from './paper.zh.ts';
import { en as sheetEn } from './sheet.en.ts';
import { fr as sheetFr } from './sheet.fr.ts';
import { nl as sheetNl } from './sheet.nl.ts';
import { zh as sheetZh } from './sheet.zh.ts';
import { en as summaryEn } from './summary.en.ts';
import { fr as summaryFr } from './summary.fr.ts';
import { nl as summaryNl } from './summary.nl.ts';
import { zh as summaryZh } from './summary.zh.ts';

type Values = Readonly<Record<string, string | number>>;
type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Says a sentence of a paper with its values filled in; what stands in a value is never read as a sentence. */
type Say<Key extends string> = (key: Key, values?: Values) => string;

const sayingOf =
  <Key extends string>(catalogue: Catalogue<Key>) =>
  (language: Language): Say<Key> =>
  (key, values = {}) =>
    String(new IntlMessageFormat(catalogue[language][key], locale[language]).format(values));

export const sayPaper = sayingOf({ zh, en, fr, nl });
export const saySummary = sayingOf({ zh: summaryZh, en: summaryEn, fr: summaryFr, nl: summaryNl });
export const saySheet = sayingOf({ zh: sheetZh, en: sheetEn, fr: sheetFr, nl: sheetNl });
