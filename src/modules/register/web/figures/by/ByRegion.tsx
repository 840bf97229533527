import { useTexts } from '#ui';
import { type Figures, UNSTATED } from '../../../contract.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

/** All of them: there are fewer regions than places. */
export function ByRegion({ figures: { regions, withoutRegion } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const rows = [
    ...regions.map(({ value, number, names, country }) => ({
      key: value,
      name: (
        <>
          <TextFor of={names} /> {country !== value && <span className="note">{country}</span>}
        </>
      ),
      number,
      by: { region: value },
    })),
    {
      key: UNSTATED,
      name: t('noRegion'),
      number: withoutRegion,
      by: { region: UNSTATED },
      isUnstated: true,
    },
  ];
  return <Counted of="regions" title={t('byRegion')} what={t('region')} rows={rows} say={t('regionSay')} />;
}
