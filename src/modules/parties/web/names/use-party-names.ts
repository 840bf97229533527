import { locale } from '#platform/languages';
import { useLanguage, useTexts } from '#ui';
import { texts } from '../texts.ts';

type Family = 'type' | 'status' | 'kind' | 'script' | 'scheme' | 'relation';

/** The reader's words for every code of a party; a code that has none stands for itself. */
export function usePartyNames() {
  const t = useTexts(texts);
  const language = useLanguage();
  const of = (family: Family, code: string) => {
    const key = `${family}_${code}`;
    return t.knows(key) ? t(key) : code;
  };
  return {
    of,
    /** What a name is; of people Chinese says it in other words. */
    nameKind: (about: 'organisation' | 'person', code: string) => {
      const key = `personKind_${code}`;
      return about === 'person' && t.knows(key) ? t(key) : of('kind', code);
    },
    /** With a capital, as a value that stands alone. */
    begun: (family: Family, code: string) => {
      const text = of(family, code);
      return text.charAt(0).toLocaleUpperCase(locale[language]) + text.slice(1);
    },
  };
}
