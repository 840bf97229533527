import type { Opportunity } from '#contracts/opportunities';

export const textParts = ['title', 'summary', 'description', 'advantages'] as const;

/** The whole listing, where everything stands that belongs to none of its fields. */
export const WHOLE = '';

export const factPlaces = [
  'stage',
  'rights',
  'partner',
  'cooperation',
  'investment',
  'productClass',
  'fields',
  'keywords',
  'validUntil',
] as const;

/** The fields of a listing that stand on the page, as the paths of remarks and comments name them. */
export const placesOf = ({ texts }: Pick<Opportunity, 'texts'>): string[] => [
  ...texts.flatMap(({ language }) => [
    `texts.${language}`,
    ...textParts.map((part) => `texts.${language}.${part}`),
  ]),
  ...factPlaces,
];

/** The place that a path belongs to: itself, or the nearest one around it (`partner.note.zh` to `partner`). */
export function placeOf(path: string, places: ReadonlySet<string>): string {
  if (path === WHOLE || places.has(path)) return path;
  return placeOf(path.slice(0, Math.max(0, path.lastIndexOf('.'))), places);
}

/** Puts remarks or comments to their places, in the order given. */
export function byPlace<Said extends { path: string }>(
  said: readonly Said[],
  places: readonly string[],
): ReadonlyMap<string, Said[]> {
  const known = new Set(places);
  return Map.groupBy(said, ({ path }) => placeOf(path, known));
}
