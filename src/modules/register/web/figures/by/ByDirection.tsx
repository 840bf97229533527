import { useCorridor, useTexts } from '#ui';
import { type Figures, UNSTATED } from '../../../contract.ts';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

export function ByDirection({ figures: { giving } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const corridor = useCorridor();
  const nameOf = (value: string) =>
    value === UNSTATED
      ? t('noDirection')
      : value === 'both'
        ? t('bothGive')
        : t('gives', { side: corridor.sideName(value) });
  const rows = giving.map(({ value, number }) => ({
    key: value,
    name: nameOf(value),
    number,
    by: { giving: value },
    isUnstated: value === UNSTATED,
  }));
  return (
    <Counted of="giving" title={t('byDirection')} what={t('direction')} rows={rows} say={t('directionSay')} />
  );
}
