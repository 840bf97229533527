import type { Language } from '#platform/languages';
import type { Phrases } from './phrase-forms.ts';
import { englishPhrases } from './english-phrases.ts';
import { frenchPhrases } from './french-phrases.ts';
import { dutchPhrases } from './dutch-phrases.ts';
import { chinesePhrases } from './chinese-phrases.ts';

/** The sentences that hold the packs' words together, for readers of each language. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  zh: chinesePhrases,
  en: englishPhrases,
  fr: frenchPhrases,
  nl: dutchPhrases,
};
