import { Folded, Section, useAddress, useCorridor, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { PlaceTable } from './PlaceTable.tsx';
import { SideMap } from './SideMap.tsx';
import { usePlaces } from './use-places.ts';

/** Where the organisations of a search are: a panel for each side, and the same as a table. */
export function PlacesMap() {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const chosen = useAddress().values('place');
  const { towns, everywhere, withoutPlace, isKnown } = usePlaces();
  const counts = [
    isKnown && t('mapSay', { places: towns.length }),
    withoutPlace > 0 && t('mapWithout', { count: withoutPlace }),
  ];
  return (
    <Section title={t('map')} meta={<span className="num">{counts.filter(Boolean).join(' · ')}</span>}>
      <Folded label={t('mapShow')} className="places">
        <div className="places-sides">
          {corridor.sides.map((side) => (
            <SideMap
              key={side}
              side={side}
              all={everywhere.filter((point) => point.side === side)}
              found={towns.filter((town) => town.side === side)}
              chosen={chosen}
            />
          ))}
        </div>
        <p className="note">{t('mapFaint')}</p>
        <PlaceTable towns={towns} chosen={chosen} />
      </Folded>
    </Section>
  );
}
