import type { Direction, Kind } from '#contracts/opportunities';
import { useTexts } from '#ui';
import { texts } from './names.ts';

/** Names of kinds, types of organisation and forms of cooperation for the reader; an unknown code stands for itself. */
export function useNames() {
  const t = useTexts(texts);
  const of = (code: string) => (t.knows(code) ? t(code) : code);
  return {
    of,
    /** `Offer · technology`. */
    label: (direction: Direction, kind: Kind) => t('label', { direction, kind: of(kind) }),
  };
}
