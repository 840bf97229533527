import type { ProcedureRow } from '../../contract.ts';

export type FacetName = 'side' | 'subject' | 'nature';

type Chosen = Readonly<Record<FacetName, readonly string[]>> & { readonly q: string };

export const valueOf = (row: ProcedureRow, facet: FacetName): string =>
  facet === 'side' ? row.side : row[facet].id;

const NAMES: readonly FacetName[] = ['side', 'subject', 'nature'];

/** The rows that have every word of the question, in any of the four languages, and one of the values of every facet. */
export function narrowed(rows: readonly ProcedureRow[], chosen: Chosen): ProcedureRow[] {
  const words = chosen.q.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      NAMES.every((facet) => chosen[facet].length === 0 || chosen[facet].includes(valueOf(row, facet))) &&
      hasWords(row, words),
  );
}

function hasWords(row: ProcedureRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const texts = [row.name, row.authority.name, row.subject.name, row.nature.name].flatMap((one) =>
    Object.values(one),
  );
  const text = plain([row.id, ...texts].join('\n'));
  return words.every((word) => text.includes(plain(word)));
}

/** Accents do not count: `securite` finds `sécurité`. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** How many rows each value of a facet would have, under the other facets. */
export function facetsOf(
  rows: readonly ProcedureRow[],
  chosen: Chosen,
  facet: FacetName,
): { value: string; count: number }[] {
  const others = narrowed(rows, { ...chosen, [facet]: [] });
  const counted = Map.groupBy(others, (row) => valueOf(row, facet));
  return [...counted]
    .map(([value, { length }]) => ({ value, count: length }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
