import type { Language } from '#platform/languages';
import type { PaperWords } from './word-forms.ts';
import { chineseWords } from './words.zh.ts';
import { dutchWords } from './words.nl.ts';
import { englishWords } from './words.en.ts';
import { frenchWords } from './words.fr.ts';

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  zh: chineseWords,
  en: englishWords,
  fr: frenchWords,
  nl: dutchWords,
};
