import type { Language } from '#platform/languages';
import { en as agreementEn } from '../web/agreement/texts/agreement.en.ts';
import { fr as agreementFr } from '../web/agreement/texts/agreement.fr.ts';
import { nl as agreementNl } from '../web/agreement/texts/agreement.nl.ts';
import { zh as agreementZh } from '../web/agreement/texts/agreement.zh.ts';
import { en as wordsEn } from '../web/case/words/words.en.ts';
import { fr as wordsFr } from '../web/case/words/words.fr.ts';
import { nl as wordsNl } from '../web/case/words/words.nl.ts';
import { zh as wordsZh } from '../web/case/words/words.zh.ts';
import { en } from '../web/names/names.en.ts';
import { fr } from '../web/names/names.fr.ts';
import { nl } from '../web/names/names.nl.ts';
import { zh } from '../web/names/names.zh.ts';

type Words = Readonly<Record<string, string>>;

const names: Readonly<Record<Language, Words>> = {
  zh: { ...wordsZh, ...zh },
  en: { ...wordsEn, ...en },
  fr: { ...wordsFr, ...fr },
  nl: { ...wordsNl, ...nl },
};
const agreements: Readonly<Record<Language, Words>> = {
  zh: agreementZh,
  en: agreementEn,
  fr: agreementFr,
  nl: agreementNl,
};

/** The words that pages have for a code of a case (`state_opened`, `did_bind`), for whoever writes about one on the server. */
export const caseWord = (language: Language, key: string): string => names[language][key] ?? key;

/** The same of its agreements (`kind_licence`, `state_validated`, `renewal_none`). */
export const agreementWord = (language: Language, key: string): string => agreements[language][key] ?? key;
