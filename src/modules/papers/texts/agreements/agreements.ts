import type { Language } from '#platform/languages';
import type { AgreementTexts } from './agreement-texts.ts';
import { letterOfIntentChinese } from './letter-of-intent-texts.zh.ts';
import { letterOfIntentDutch } from './letter-of-intent-texts.nl.ts';
import { letterOfIntentEnglish } from './letter-of-intent-texts.en.ts';
import { letterOfIntentFrench } from './letter-of-intent-texts.fr.ts';
import { nonDisclosureChinese } from './non-disclosure-texts.zh.ts';
import { nonDisclosureDutch } from './non-disclosure-texts.nl.ts';
import { nonDisclosureEnglish } from './non-disclosure-texts.en.ts';
import { nonDisclosureFrench } from './non-disclosure-texts.fr.ts';

export type AgreementTemplate = 'non-disclosure' | 'letter-of-intent';

/** Templates that the parties complete and their lawyers read; see decision 21 for what they are not. */
export const agreements: Readonly<Record<AgreementTemplate, Readonly<Record<Language, AgreementTexts>>>> = {
  'non-disclosure': {
    zh: nonDisclosureChinese,
    en: nonDisclosureEnglish,
    fr: nonDisclosureFrench,
    nl: nonDisclosureDutch,
  },
  'letter-of-intent': {
    zh: letterOfIntentChinese,
    en: letterOfIntentEnglish,
    fr: letterOfIntentFrench,
    nl: letterOfIntentDutch,
  },
};
