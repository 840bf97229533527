import { organisationPoints } from '../../contract.ts';
import { inputFrom } from '#platform/contract';
import { Folded, Section, useAddress, useCorridor, useEndpoint, useTexts } from '#ui';
import { usePlaceNames } from '../places/use-place-names.ts';
import { texts } from '../texts.ts';
import { PlaceTable } from './PlaceTable.tsx';
import { townsOf } from './places.ts';
import { SideMap } from './SideMap.tsx';

/** What the map draws: the towns found under the reader's names, and every place there is behind them. */
function usePlaces() {
  const nameOf = usePlaceNames();
  const { query } = useAddress();
  const { place: _chosen, ...asked } = inputFrom(organisationPoints, query);
  const found = useEndpoint(organisationPoints, asked, { keepsFormer: true }).answer;
  const all = useEndpoint(organisationPoints, {}, { isLasting: true }).answer;
  const points = found?.points ?? [];
  return {
    towns: townsOf(points, nameOf),
    everywhere: all?.points ?? points,
    withoutPlace: found?.withoutPlace ?? 0,
    isKnown: found !== undefined,
  };
}

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
          {corridor.sides.map((side, track) => (
            <SideMap
              key={side}
              side={side}
              track={track}
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
