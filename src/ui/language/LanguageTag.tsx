import { type Language, languageTag } from '#platform/languages';
import { useLanguage } from './language-context.ts';
import { useLanguageNames } from './use-language-names.ts';

/** In which language a text stands, and whether it was written in it: a small label in the reader's language. */
export function LanguageTag({ language, isOriginal = false }: { language: Language; isOriginal?: boolean }) {
  const reader = useLanguage();
  const names = useLanguageNames();
  return (
    <span className="lang-tag" lang={languageTag[reader]}>
      {isOriginal ? names.originalIn(language) : names.translationIn(language)}
    </span>
  );
}
