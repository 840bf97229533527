import type { ReactNode } from 'react';
import { isLanguage, type Language, languageTag } from '#platform/languages';
import { useLanguage } from './language-context.ts';

interface Props {
  /** The language of the text; a page language, or any BCP 47 tag that a source gives. */
  language?: Language | (string & {}) | undefined;
  as?: 'span' | 'p' | 'div' | 'h3' | 'bdi';
  className?: string;
  children: ReactNode;
}

/** Text that may be in another language than the page: it says so to browsers, fonts and screen readers. */
export function LanguageText({ language, as: Element = 'span', className, children }: Props) {
  const reader = useLanguage();
  const tag = language && (isLanguage(language) ? languageTag[language] : language);
  return (
    <Element className={className} {...(tag && language !== reader && { lang: tag })}>
      {children}
    </Element>
  );
}

/** The `lang` attribute for an element of its own: spread it, `<h1 {...langOf('nl')}>`. */
export const langOf = (language: Language | 'unknown' | undefined) =>
  language && language !== 'unknown' ? { lang: languageTag[language] } : {};
