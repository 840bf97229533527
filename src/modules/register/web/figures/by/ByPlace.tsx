import { PageLink, useTexts } from '#ui';
import { type Figures, UNSTATED } from '../../../contract.ts';
import { TextFor } from '../../words/TextFor.tsx';
import { Counted } from '../Counted.tsx';
import { figureTexts } from '../texts/figures.ts';

const SHOWN = 15;

export function ByPlace({ figures: { places, withoutPlace } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const rows = [
    ...places.slice(0, SHOWN).map(({ value, number, names, country }) => ({
      key: value,
      name: (
        <>
          <TextFor of={names} /> {country && <span className="note">{country}</span>}
        </>
      ),
      number,
      by: { place: value },
    })),
    { key: UNSTATED, name: t('noPlace'), number: withoutPlace, by: { place: UNSTATED }, isUnstated: true },
  ];
  return (
    <Counted of="places" title={t('byPlace')} what={t('place')} rows={rows}>
      <p>
        <PageLink to="/register/map">{t('toMap')}</PageLink>
      </p>
    </Counted>
  );
}
