import { PointMap, type Spot, useAddress, useTexts } from '#ui';
import { texts } from '../texts.ts';
import type { Town } from './towns-of.ts';

interface Props {
  side: string;
  /** Every town of the side: the frame, and what stands faintly behind. */
  all: readonly Spot[];
  found: readonly Town[];
  chosen: readonly string[];
}

/** One side as points; a point narrows the search to its town, and a chosen one gives it up again. */
export function SideMap({ side, all, found, chosen }: Props) {
  const t = useTexts(texts);
  const { path, query, change } = useAddress();
  return (
    <PointMap
      side={side}
      all={all}
      none={t('mapNone')}
      scale={(km) => t('kilometres', { km })}
      found={found.map(({ name, count, spellings, ...spot }) => {
        const isChosen = spellings.some((spelling) => chosen.includes(spelling));
        return {
          ...spot,
          name,
          count,
          isChosen,
          says: t('mapPoint', { place: name, count }),
          to: path,
          query: { ...query, place: spellings },
          onChoose: () => change({ place: isChosen ? undefined : spellings }),
        };
      })}
    />
  );
}
