import type { Direction, Kind, stageGroups } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import type { ListingFacts } from './listing-facts.ts';

export type StageGroup = (typeof stageGroups)[number];

/** What a reader narrows a search to; an empty list narrows nothing. */
export interface Filters {
  readonly direction: readonly Direction[];
  readonly kind: readonly Kind[];
  readonly side: readonly string[];
  readonly field: readonly string[];
  readonly stage: readonly StageGroup[];
  readonly language: readonly Language[];
}

export const noFilters: Filters = { direction: [], kind: [], side: [], field: [], stage: [], language: [] };

/** The name of a side's absence in filters and facets: listings of third countries. */
export const NO_SIDE = 'none';

export function stageGroupOf(trl: number): StageGroup {
  if (trl === 0) return 'not-stated';
  if (trl <= 3) return 'research';
  if (trl <= 6) return 'development';
  return trl <= 8 ? 'demonstration' : 'market';
}

const admits = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value);

const admitsAny = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether a listing passes every filter, except those named in `but` (a facet counts what its own filter hides). */
export function passes(facts: ListingFacts, filters: Filters, but?: keyof Filters): boolean {
  const is = (key: keyof Filters, value: string): boolean => key === but || admits(filters[key], value);
  return (
    is('direction', facts.direction) &&
    is('kind', facts.kind) &&
    is('side', facts.side || NO_SIDE) &&
    is('stage', stageGroupOf(facts.trl)) &&
    (but === 'field' || admitsAny(filters.field, facts.fields)) &&
    (but === 'language' || admitsAny(filters.language, facts.languages))
  );
}

const VALUES: Readonly<Record<keyof Filters, (facts: ListingFacts) => readonly string[]>> = {
  direction: ({ direction }) => [direction],
  kind: ({ kind }) => [kind],
  side: ({ side }) => [side || NO_SIDE],
  field: ({ fields }) => fields,
  stage: ({ trl }) => [stageGroupOf(trl)],
  language: ({ languages }) => languages,
};

export type FacetCounts = Readonly<Record<keyof Filters, { value: string; count: number }[]>>;

/** Counts the values of every property among the listings found; each facet ignores its own filter. */
export function countFacets(found: readonly ListingFacts[], filters: Filters): FacetCounts {
  const countOf = (key: keyof Filters): { value: string; count: number }[] => {
    const counts = new Map<string, number>();
    for (const facts of found) {
      if (!passes(facts, filters, key)) continue;
      for (const value of VALUES[key](facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  };
  return {
    direction: countOf('direction'),
    kind: countOf('kind'),
    side: countOf('side'),
    field: countOf('field'),
    stage: countOf('stage'),
    language: countOf('language'),
  };
}
