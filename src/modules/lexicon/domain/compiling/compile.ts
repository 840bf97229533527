import { languages, type Language } from '#platform/languages';
import type { ScriptPairs } from '../chinese/script.ts';
import type { Rows } from '../tables/rows.ts';
import type { Stemmers } from '../text/stemming.ts';
import { mix, weighted, withPivot, type Statistics } from './distributions.ts';
import type { Entry } from './entries.ts';
import { entryPieces } from './entry-pieces.ts';
import { Evidence, PAIRS, SOURCE_BITS, TermNumbers, type Pair } from './evidence.ts';
import { trainModelOne, type TokenPair } from './model-one.ts';
import { normaliser } from './normaliser.ts';
import type { TrainedTable } from './trained-table.ts';
import { bothDirections, rowNormalised, symmetric } from './statistics.ts';

export interface CompilerInput {
  readonly entries: readonly Entry[];
  readonly trained: readonly TrainedTable[];
  readonly script: ScriptPairs;
  readonly stemmers: Stemmers;
  readonly progress?: (step: string) => void;
}

export type Direction = `${Language}>${Language}`;

/** Weighted translations in all directions, over terms numbered per language in sorted order. */
export interface CompiledTables {
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  readonly tables: ReadonlyMap<Direction, Rows>;
}

/** What a row of the product keeps; more would not fit the file, less would lose synonyms. */
export const KEPT = { keep: 12, least: 0.06 };

const ENTRY_LEAST = 0.06;
const ENTRY_COUNT_SHARE = 0.5;
const ENTRY_ITERATIONS = 6;

type Numbers = Readonly<Record<Language, TermNumbers>>;

function gatherEvidence(input: CompilerInput, numbers: Numbers): ReadonlyMap<Pair, Evidence> {
  const normalise = normaliser(input.script, input.stemmers);
  const evidence = new Map<Pair, Evidence>(PAIRS.map(([a, b]) => [`${a}-${b}`, new Evidence()]));
  for (const entry of input.entries) {
    const word = normalise(entry.word, entry.from);
    const translation = normalise(entry.translation, entry.to);
    if (!word || !translation) continue;
    const isOrdered = languages.indexOf(entry.from) < languages.indexOf(entry.to);
    const pair: Pair = isOrdered ? `${entry.from}-${entry.to}` : `${entry.to}-${entry.from}`;
    const [from, to] = [numbers[entry.from].of(word), numbers[entry.to].of(translation)];
    const [left, right] = isOrdered ? [from, to] : [to, from];
    evidence.get(pair)?.add(left, right, { weight: entry.weight, mark: SOURCE_BITS[entry.source] });
  }
  return evidence;
}

/** The pieces of every headword, made once per word however many entries it stands in. */
function piecesMaker(input: CompilerInput, numbers: Numbers): (word: string, language: Language) => readonly number[] {
  const known = { zh: new Map(), en: new Map(), fr: new Map(), nl: new Map() } as Record<Language, Map<string, number[]>>;
  const pieces = {
    script: input.script,
    stemmers: input.stemmers,
    has: (term: string, language: Language) => numbers[language].find(term) !== undefined,
  };
  return (word, language) => {
    const made = known[language].get(word) ?? entryPieces(word, language, pieces).map((term) => numbers[language].of(term));
    known[language].set(word, made);
    return made;
  };
}

/** Entries as pairs of pieces, for each pair of languages; registers the pieces as terms on the way. */
function tokenPairs(input: CompilerInput, numbers: Numbers): ReadonlyMap<Pair, TokenPair[]> {
  const piecesOf = piecesMaker(input, numbers);
  const seen = new Set<string>();
  const all = new Map<Pair, TokenPair[]>(PAIRS.map(([a, b]) => [`${a}-${b}`, []]));
  for (const entry of input.entries) {
    const isOrdered = languages.indexOf(entry.from) < languages.indexOf(entry.to);
    const [a, b] = isOrdered ? [entry.from, entry.to] : [entry.to, entry.from];
    const [word, translation] = isOrdered ? [entry.word, entry.translation] : [entry.translation, entry.word];
    const key = `${a}${b}${word}\t${translation}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const left = piecesOf(word, a);
    const right = piecesOf(translation, b);
    if (left.length === 0 || right.length === 0 || (a !== 'zh' && left.length + right.length < 3)) continue;
    all.get(`${a}-${b}`)?.push({ left, right });
  }
  return all;
}

/** Learns from the entries themselves how their parts translate (固态电池 = solid-state battery). */
function entryStatistics(pairs: readonly TokenPair[], pair: readonly [Language, Language], numbers: Numbers) {
  const sizes = { left: numbers[pair[0]].size, right: numbers[pair[1]].size };
  const model = trainModelOne(pairs, sizes, { iterations: ENTRY_ITERATIONS });
  const rows = bothDirections(
    symmetric(model, ENTRY_LEAST).filter(
      ({ left, right }) => (model.leftCount[left] ?? 0) > 1 || (model.rightCount[right] ?? 0) > 1,
    ),
    sizes,
    ENTRY_LEAST,
  );
  return {
    forward: { rows: rows.forward, counts: model.leftCount.map((n) => (n < 2 ? 0 : n * ENTRY_COUNT_SHARE)) },
    backward: {
      rows: rows.backward,
      counts: model.rightCount.map((n) => (n < 2 ? 0 : n * ENTRY_COUNT_SHARE)),
    },
  };
}

function textStatistics(
  table: TrainedTable,
  numbers: Numbers,
): { forward: Statistics; backward: Statistics } {
  const [a, b] = table.pair;
  const pairs = table.pairs.map(({ left, right, forward, backward }) => ({
    left: numbers[a].of(left),
    right: numbers[b].of(right),
    forward,
    backward,
  }));
  const sizes = { left: numbers[a].size, right: numbers[b].size };
  const rows = bothDirections(pairs, sizes, Number.MIN_VALUE);
  const counts = (language: Language, seen: ReadonlyMap<string, number>): Float64Array => {
    const list = new Float64Array(numbers[language].size);
    for (const [term, count] of seen) list[numbers[language].of(term)] = count;
    return list;
  };
  return {
    forward: rowNormalised({ rows: rows.forward, counts: counts(a, table.counts.left) }),
    backward: rowNormalised({ rows: rows.backward, counts: counts(b, table.counts.right) }),
  };
}

function mixedPair(
  input: CompilerInput,
  pair: readonly [Language, Language],
  parts: { evidence: Evidence; pieces: readonly TokenPair[]; numbers: Numbers },
) {
  const [a, b] = pair;
  const { evidence, numbers } = parts;
  const trained = input.trained.filter((table) => table.pair[0] === a && table.pair[1] === b);
  const text = trained.map((table) => textStatistics(table, numbers));
  const own = entryStatistics(parts.pieces, pair, numbers);
  const isCautious = a !== 'en' && b !== 'en';
  const [left, right] = [numbers[a].size, numbers[b].size];
  const forward = [...text.map((t) => t.forward), own.forward];
  const backward = [...text.map((t) => t.backward), own.backward];
  return {
    forward: mix({
      evidence: evidence.rows(left, false),
      statistics: forward,
      sourceSize: left,
      targetSize: right,
      isCautious,
    }),
    backward: mix({
      evidence: evidence.rows(right, true),
      statistics: backward,
      sourceSize: right,
      targetSize: left,
      isCautious,
    }),
  };
}

/** Registers every term of the trained tables first, so that sizes no longer grow while rows are built. */
function numberTrainedTerms(input: CompilerInput, numbers: Numbers): void {
  for (const { pair, pairs, counts } of input.trained) {
    for (const { left, right } of pairs) {
      numbers[pair[0]].of(left);
      numbers[pair[1]].of(right);
    }
    for (const term of counts.left.keys()) numbers[pair[0]].of(term);
    for (const term of counts.right.keys()) numbers[pair[1]].of(term);
  }
}

/** From entries and statistics to the weighted tables of all twelve directions; takes about half a minute. */
export function compileTables(input: CompilerInput): CompiledTables {
  const numbers: Numbers = {
    zh: new TermNumbers(),
    en: new TermNumbers(),
    fr: new TermNumbers(),
    nl: new TermNumbers(),
  };
  const evidence = gatherEvidence(input, numbers);
  numberTrainedTerms(input, numbers);
  const pieces = tokenPairs(input, numbers);
  input.progress?.(`evidence for ${languages.map((l) => `${numbers[l].size} ${l}`).join(', ')} terms`);
  const mixed = new Map<Direction, Rows>();
  for (const pair of PAIRS) {
    const [a, b] = pair;
    const rows = mixedPair(input, pair, {
      evidence: evidence.get(`${a}-${b}`) ?? new Evidence(),
      pieces: pieces.get(`${a}-${b}`) ?? [],
      numbers,
    });
    mixed.set(`${a}>${b}`, rows.forward);
    mixed.set(`${b}>${a}`, rows.backward);
    input.progress?.(`translations between ${a} and ${b}`);
  }
  return sortedTables(weigh(mixed, numbers), numbers);
}

function weigh(mixed: ReadonlyMap<Direction, Rows>, numbers: Numbers): ReadonlyMap<Direction, Rows> {
  const tables = new Map<Direction, Rows>();
  for (const [direction, rows] of mixed) {
    const [from, to] = direction.split('>') as [Language, Language];
    const [toEnglish, fromEnglish] = [mixed.get(`${from}>en`), mixed.get(`en>${to}`)];
    const isDirect = from === 'en' || to === 'en' || !toEnglish || !fromEnglish;
    tables.set(
      direction,
      weighted(isDirect ? rows : withPivot(rows, toEnglish, fromEnglish), numbers[to].size, KEPT),
    );
  }
  return tables;
}

/** Renumbers all terms in sorted order and drops those that take part in no pair. */
function sortedTables(tables: ReadonlyMap<Direction, Rows>, numbers: Numbers): CompiledTables {
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
