import type { Spot } from '#ui';

/** What the server tells of a town. */
export interface TownPoint extends Spot {
  readonly place: string;
  readonly side?: string | undefined;
  readonly count: number;
}

/** A town as it is drawn and listed, under the reader's name for it. */
export interface Town extends Spot {
  readonly name: string;
  readonly side: string | undefined;
  readonly count: number;
  /** How the sources spell it: what a search has to ask for. */
  readonly spellings: readonly string[];
}

/** Towns by the reader's name, the largest first: sources that spell one differently meet here. */
export function townsOf(points: readonly TownPoint[], nameOf: (place: string) => string): Town[] {
  const towns = new Map<string, Town>();
  for (const { place, side, count, latitude, longitude } of points) {
    const name = nameOf(place);
    const key = `${side ?? ''} ${name}`;
    const known = towns.get(key);
    towns.set(key, {
      name,
      side,
      // The larger of two stands where it is.
      latitude: known?.latitude ?? latitude,
      longitude: known?.longitude ?? longitude,
      count: (known?.count ?? 0) + count,
      spellings: [...new Set([...(known?.spellings ?? []), place])].filter(Boolean),
    });
  }
  return [...towns.values()].toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
