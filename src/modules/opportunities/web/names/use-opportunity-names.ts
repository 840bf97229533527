import type { Direction, Kind } from '#contracts/opportunities';
import { locale } from '#platform/languages';
import { useLanguage, useTexts } from '#ui';
import { names } from './names.ts';

type Family = 'kind' | 'type' | 'cooperation' | 'rights' | 'instrument' | 'trl' | 'stage' | 'state';

/** The reader's words for every code of a listing; a code that has none stands for itself. */
export function useOpportunityNames() {
  const t = useTexts(names);
  const language = useLanguage();
  const of = (family: Family, code: string | number) => {
    const key = `${family}_${code}`;
    return t.knows(key) ? t(key) : String(code);
  };
  const begun = (text: string) => text.charAt(0).toLocaleUpperCase(locale[language]) + text.slice(1);
  return {
    of,
    /** With a capital, as a value that stands alone. */
    begun,
    direction: (direction: Direction) => t(direction),
    /** `Offer · technology`. */
    label: (direction: Direction, kind: Kind) => t('label', { direction, kind: of('kind', kind) }),
  };
}
