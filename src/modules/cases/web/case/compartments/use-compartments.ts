import type { Cooperation } from '#contracts/cases';
import type { Language } from '#platform/languages';
import { useCorridor, useTexts } from '#ui';
import { caseTexts } from '../texts/case.ts';

/** A compartment as the reader knows it: how it looks, what it is called, who reads it. */
export interface Shown {
  readonly code: string;
  readonly look: 'shared' | 'a' | 'b' | 'own';
  readonly side: string | undefined;
  readonly name: string;
  readonly nameLanguage: Language | undefined;
  readonly says: string;
  /** Words of the button that writes into it. */
  readonly write: string;
}

/** Shared first, then the own side, then the own organisation. */
export function useCompartments({ compartments }: Pick<Cooperation, 'compartments'>): Shown[] {
  const t = useTexts(caseTexts);
  const corridor = useCorridor();
  const shared: Shown = {
    code: 'shared',
    look: 'shared',
    side: undefined,
    name: t('shared'),
    nameLanguage: undefined,
    says: t('sharedSay'),
    write: t('writeShared'),
  };
  const ofSide = (side: string): Shown => ({
    code: side,
    look: corridor.trackOf(side) === 1 ? 'b' : 'a',
    side,
    name: t('sideOnly', { side: corridor.sideName(side) }),
    nameLanguage: undefined,
    says: t('sideSay', { side: corridor.sideName(side) }),
    write: t('writeSide', { side: corridor.sideName(side) }),
  });
  const ofOwn = ({ code, organisation }: Cooperation['compartments'][number]): Shown => {
    const name = organisation?.name ?? t('ownOrganisation');
    return {
      code,
      look: 'own',
      side: code.split('/')[0],
      name: t('ownOnly', { name }),
      nameLanguage: organisation?.language,
      says: t('ownSay', { name }),
      write: t('writeOwn', { name }),
    };
  };
  const shownOf = (one: Cooperation['compartments'][number]) => {
    if (one.code === 'shared') return shared;
    return one.code.includes('/') ? ofOwn(one) : ofSide(one.code);
  };
  const width = (code: string) => (code === 'shared' ? 0 : code.includes('/') ? 2 : 1);
  return compartments.toSorted((a, b) => width(a.code) - width(b.code)).map(shownOf);
}
