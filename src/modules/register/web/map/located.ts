import type { z } from 'zod';
import type { organisationPoints } from '#contracts/parties';
import type { Spot } from '#ui';
import type { Figures } from '../../contract.ts';

type Place = Figures['places'][number];
export type TownPoint = z.output<(typeof organisationPoints)['output']>['points'][number];

export interface Located extends Place {
  /** Absent where no source and no organisation says where it lies. */
  readonly spot?: Spot;
  /** Organisations of the centre in the same town, by the spellings of their sources. */
  readonly organisations: number;
  readonly spellings: readonly string[];
}

/** Places of records with where they lie: as their source says, else where the organisations of the same town are. */
export function locatedPlaces(places: readonly Place[], towns: readonly TownPoint[]): Located[] {
  const byName = Map.groupBy(towns, ({ place }) => place.toLowerCase());
  return places.map((place) => {
    const names = new Set(Object.values(place.names).map((name) => name?.toLowerCase()));
    const there = [...names].flatMap((name) => (name === undefined ? [] : (byName.get(name) ?? [])));
    const [largest] = there.toSorted((one, other) => other.count - one.count);
    const { latitude = largest?.latitude, longitude = largest?.longitude } = place;
    return {
      ...place,
      ...(latitude !== undefined && longitude !== undefined && { spot: { latitude, longitude } }),
      organisations: there.reduce((sum, { count }) => sum + count, 0),
      spellings: [...new Set(there.map((town) => town.place))],
    };
  });
}
