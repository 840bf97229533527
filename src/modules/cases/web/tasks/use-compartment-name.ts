import { useCorridor, useTexts } from '#ui';
import { taskTexts } from './texts/tasks.ts';

/** Who sees what stands in a compartment, in words. */
export function useCompartmentName(): (code: string) => string {
  const t = useTexts(taskTexts);
  const corridor = useCorridor();
  return (code) => {
    const [side = '', organisation] = code.split('/');
    if (code === 'shared') return t('shared');
    return organisation === undefined ? t('sideOnly', { side: corridor.sideName(side) }) : t('ownOnly');
  };
}
