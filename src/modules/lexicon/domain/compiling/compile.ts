import { languages, type Language } from '#platform/languages';
import type { Rows } from '../tables/rows.ts';
import { mix, weighted, withPivot, type Statistics } from './distributions.ts';
import { Evidence, PAIRS, TermNumbers } from './evidence.ts';
import { type Gathered, gatherEvidence, type Numbers, tokenPairs, type Words } from './gather.ts';
import { type TokenPair, trainModelOne } from './model-one.ts';
import { type Direction, type SortedTables, sortedTables } from './sorted-tables.ts';
import { bothDirections, rowNormalised, symmetric } from './statistics.ts';
import type { TrainedTable } from './trained-table.ts';

export interface CompilerInput extends Words {
  readonly trained: readonly TrainedTable[];
  readonly progress?: (step: string) => void;
}

/** What comes out: tables with the spellings by which readers know the terms. */
export interface CompiledTables extends SortedTables {
  readonly spellings: Gathered['spellings'];
}

/** What a row of the product keeps; more would not fit the file, less would lose synonyms. */
export const KEPT = { keep: 12, least: 0.06 };

const ENTRY_LEAST = 0.06;
const ENTRY_COUNT_SHARE = 0.5;
const ENTRY_ITERATIONS = 6;

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
  const { evidence, spellings } = gatherEvidence(input, numbers);
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
  return { ...sortedTables(weigh(mixed, numbers), numbers), spellings };
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
