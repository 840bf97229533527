import type { Holder } from '#contracts/cases';
import { useCorridor, useTexts } from '#ui';
import { names } from './names.ts';

type Family = 'kind' | 'state' | 'part' | 'close' | 'interest' | 'decline' | 'as';

/** The reader's words for every code of a case or an interest; a code that has none stands for itself. */
export function useCaseNames() {
  const t = useTexts(names);
  const corridor = useCorridor();
  const of = (family: Family, code: string) => {
    const key = `${family}_${code}`;
    return t.knows(key) ? t(key) : code;
  };
  const holder = ({ side, part }: Holder) =>
    t('holder', { side: corridor.sideName(side), part: of('part', part) });
  return {
    of,
    /** `China · adviser`. */
    holder,
    /** As what somebody acted, written `cn/adviser` or `clock`. */
    actor: (as: string) => {
      const [side = '', part] = as.split('/');
      return part === undefined ? of('part', side) : holder({ side, part: part as Holder['part'] });
    },
  };
}
