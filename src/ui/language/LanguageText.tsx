import type { ReactNode } from 'react';
import { isLanguage, type Language, languageTag } from '#platform/languages';

interface Props {
  /** The language of the text; a page language, or any BCP 47 tag that a source gives. */
  language?: Language | (string & {}) | undefined;
  as?: 'span' | 'p' | 'div' | 'h3' | 'bdi';
  className?: string;
  children: ReactNode;
}

/** Text that may be in another language than what stands around it: says so to fonts, hyphenation and screen readers. */
export function LanguageText({ language, as: Element = 'span', className, children }: Props) {
  const tag = language && (isLanguage(language) ? languageTag[language] : language);
  return (
    <Element className={className} lang={tag || undefined}>
      {children}
    </Element>
  );
}

/** The `lang` attribute for an element of its own: spread it, `<h1 {...langOf('nl')}>`. */
export const langOf = (language: Language | 'unknown' | undefined) =>
  language && language !== 'unknown' ? { lang: languageTag[language] } : {};
