import type { Direction, Kind } from '#contracts/opportunities';
import { type Texts, useTexts } from '#ui';
import { en } from './names.en.ts';
import { fr } from './names.fr.ts';
import { nl } from './names.nl.ts';
import { zh } from './names.zh.ts';

type Key = keyof typeof en;
const texts: Texts<Key> = { zh, en, fr, nl };

/** Names of kinds, types of organisation and forms of cooperation for the reader; an unknown code stands for itself. */
export function useNames() {
  const t = useTexts(texts);
  const of = (code: string) => (code in en ? t(code as Key) : code);
  return {
    of,
    /** `Offer · technology`. */
    label: (direction: Direction, kind: Kind) => t('label', { direction, kind: of(kind) }),
  };
}
