import { useCorridor, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';

/** What readers call a compartment. */
export function useCompartmentNames(): (code: string) => string {
  const t = useTexts(roomTexts);
  const corridor = useCorridor();
  return (code) => {
    if (code === 'shared') return t('shared');
    return code.includes('/') ? t('ownOnly') : t('sideOnly', { side: corridor.sideName(code) });
  };
}
