import { useCorridor, useTexts } from '#ui';
import { type Figures, UNSTATED } from '../../../contract.ts';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

export function ByField({ figures: { fields, withoutField } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const corridor = useCorridor();
  const rows = [
    ...fields.map(({ value, number }) => ({
      key: value,
      name: corridor.fieldName(value),
      number,
      by: { field: value },
    })),
    {
      key: UNSTATED,
      name: t('noField'),
      number: withoutField,
      by: { field: UNSTATED },
      isUnstated: true,
    },
  ];
  return <Counted of="fields" title={t('byField')} what={t('field')} rows={rows} say={t('fieldSay')} />;
}
