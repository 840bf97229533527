import { languages, type Language } from '#platform/languages';
import type { Rows } from '../tables/rows.ts';
import type { Numbers } from './gather.ts';

export type Direction = `${Language}>${Language}`;

/** Weighted translations in all directions, over terms numbered per language in sorted order. */
export interface SortedTables {
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  readonly tables: ReadonlyMap<Direction, Rows>;
}

/** Renumbers all terms in sorted order and drops those that take part in no pair. */
export function sortedTables(tables: ReadonlyMap<Direction, Rows>, numbers: Numbers): SortedTables {
  const places = {} as Record<Language, Int32Array>;
  const terms = {} as Record<Language, string[]>;
  for (const language of languages) {
    const all = numbers[language].terms();
    const order = all.map((_, id) => id).sort((x, y) => (all[x]! < all[y]! ? -1 : 1));
    places[language] = new Int32Array(all.length);
    order.forEach((id, place) => (places[language][id] = place));
    terms[language] = order.map((id) => all[id] ?? '');
  }
  const sorted = new Map<Direction, Rows>();
  for (const [direction, rows] of tables) {
    const [from, to] = direction.split('>') as [Language, Language];
    sorted.set(direction, renumbered(rows, places[from], places[to]));
  }
  return { terms, tables: sorted };
}

function renumbered(rows: Rows, from: Int32Array, to: Int32Array): Rows {
  const order = new Int32Array(from.length);
  from.forEach((place, id) => (order[place] = id));
  const offsets = new Uint32Array(from.length + 1);
  const targets = new Uint32Array(rows.targets.length);
  const values = new Float32Array(rows.targets.length);
  const marks = new Uint8Array(rows.targets.length);
  let at = 0;
  order.forEach((id, place) => {
    for (let cell = rows.offsets[id] ?? 0; cell < (rows.offsets[id + 1] ?? 0); cell++) {
      targets[at] = to[rows.targets[cell] ?? 0] ?? 0;
      values[at] = rows.values[cell] ?? 0;
      marks[at++] = rows.marks[cell] ?? 0;
    }
    offsets[place + 1] = at;
  });
  return { offsets, targets, values, marks };
}
