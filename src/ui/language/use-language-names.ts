import type { Language } from '#platform/languages';
import { texts } from '../texts.ts';
import { useTexts } from './use-texts.ts';

/** Names of the languages in the reader's language, alone and as labels on texts. */
export function useLanguageNames() {
  const t = useTexts(texts);
  return {
    name: (language: Language | 'unknown') => t(`language_${language}`),
    originalIn: (language: Language) => t('originalIn', { language }),
    translationIn: (language: Language) => t('translationIn', { language }),
  };
}
