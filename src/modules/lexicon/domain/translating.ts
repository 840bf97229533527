import type { Language } from '#platform/languages';
import type { Translation } from '../contract.ts';
import type { Direction } from './compiling/sorted-tables.ts';
import { sourcesOf } from './compiling/evidence.ts';
import { transpose, type Rows } from './tables/rows.ts';
import type { Vocabulary } from './tables/vocabulary.ts';

export interface Translating {
  translate(term: string, from: Language, to: Language): Translation[];
  translateBack(term: string, from: Language, to: Language): Translation[];
  hasTranslation(term: string, from: Language, to: Language): boolean;
}

/** Makes a value once per key, when it is first asked for. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const viaOf = remembered(sourcesOf);

function translationsOf(rows: Rows | undefined, row: number, target: Vocabulary): Translation[] {
  if (!rows || row < 0) return [];
  const found: Translation[] = [];
  for (let cell = rows.offsets[row] ?? 0; cell < (rows.offsets[row + 1] ?? 0); cell++) {
    found.push({
      term: target.term(rows.targets[cell] ?? 0),
      weight: rows.values[cell] ?? 0,
      via: viaOf(rows.marks[cell] ?? 0),
    });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** Looks words up in the tables of both directions; a table seen from its other side is made when first needed. */
export function openTables(
  vocabularies: Readonly<Record<Language, Vocabulary>>,
  tables: ReadonlyMap<Direction, Rows>,
): Translating {
  const reversed = remembered((direction: Direction): Rows | undefined => {
    const [from, to] = direction.split('>') as [Language, Language];
    const rows = tables.get(`${to}>${from}`);
    return rows && transpose(rows, vocabularies[from].size);
  });
  return {
    translate: (term, from, to) =>
      translationsOf(tables.get(`${from}>${to}`), vocabularies[from].find(term), vocabularies[to]),
    translateBack: (term, from, to) =>
      translationsOf(reversed(`${from}>${to}`), vocabularies[from].find(term), vocabularies[to]),
    hasTranslation(term, from, to) {
      const id = vocabularies[from].find(term);
      if (from === to) return id >= 0;
      const offsets = tables.get(`${from}>${to}`)?.offsets;
      return id >= 0 && offsets !== undefined && (offsets[id + 1] ?? 0) > (offsets[id] ?? 0);
    },
  };
}
