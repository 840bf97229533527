import { listOpportunities, type SavedQuestion } from '#contracts/opportunities';
import { inputFrom, type Query } from '#platform/contract';

/** The filters of a question, in the order in which they are read. */
export const filterNames = ['direction', 'side', 'kind', 'stage', 'field', 'language'] as const;

const listIn = (given: string | readonly string[] | undefined): string[] => [given ?? []].flat();

/** What the page of offers and requests is asked at an address; where in its pages one stood does not count. */
export function questionIn(query: Query): SavedQuestion {
  const asked = inputFrom(listOpportunities, query);
  const filters = Object.fromEntries(filterNames.map((name) => [name, listIn(asked[name])]));
  return { q: listIn(query['q'])[0]?.trim() ?? '', ...filters } as unknown as SavedQuestion;
}

/** The other way round: the query of an address, without what is not asked. */
export const queryOf = ({ q, ...filters }: SavedQuestion): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries({ q, ...filters }).filter(([, value]) => value.length > 0));
