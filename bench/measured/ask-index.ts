import { CompactIndex } from '../../src/modules/matching/domain/index/compact-index.ts';
import type { StructuredUnit } from '../../src/modules/matching/domain/ranking/reference-index.ts';
import { readSections } from '../../src/modules/matching/store/sections-file.ts';
import { given, tell } from '../frame/child.ts';
import { timed, type Times } from '../frame/figures.ts';
import { CHINESE, Collection, LATIN } from '../synthetic/collection.ts';

export interface AskOrder {
  readonly documents: number;
  readonly script: 'latin' | 'chinese';
  readonly snapshot: string;
  readonly questions: number;
  /** Questions whose answer is compared with that of the exact score of every document. */
  readonly compared: number;
}

export interface Answered {
  /** From the opening of the file to the first answer. */
  readonly startSeconds: number;
  readonly times: readonly (readonly [what: string, times: Times])[];
  /** Share of the ten best by exact score of all documents that are found. */
  readonly agreement: number;
}

const { documents, script, snapshot, questions, compared } = given<AskOrder>();
const collection = new Collection(script === 'latin' ? LATIN : CHINESE);

const starting = performance.now();
const file = await readSections(snapshot);
const index = CompactIndex.fromSnapshot(file?.sections.get('index') ?? new Uint8Array());
index.search(collection.question([200, 300, 400]), { limit: 10 });
const startSeconds = (performance.now() - starting) / 1000;

const places = Array.from({ length: questions }, (_, i) => (i * 7919 + 13) % documents);
const same = (size: number) => places.map((place) => collection.question(collection.asked(place, size)));
const other = (size: number, others: 'alike' | 'drawn') =>
  places.map((place) =>
    collection.translated(collection.asked(place, size), { alternatives: 8, others, seed: place }),
  );

const search = (units: StructuredUnit[]): void => void index.search(units, { limit: 10 });
const aTenth = (units: StructuredUnit[]): void =>
  void index.search(units, { limit: 10, accept: (key) => key % 10 === 0 });
const asked: [string, () => StructuredUnit[][], (units: StructuredUnit[]) => void][] = [
  ['one language, 3 terms', () => same(3), search],
  ['one language, 6 terms', () => same(6), search],
  ['one language, 12 terms', () => same(12), search],
  ['**one language, 40 terms**', () => same(40), search],
  ['other language, 6 units × 8, alike', () => other(6, 'alike'), search],
  ['**other language, 12 units × 8, alike**', () => other(12, 'alike'), search],
  ['**other language, 12 units × 8, drawn**', () => other(12, 'drawn'), search],
  ['the same, one document in ten let through', () => other(12, 'drawn'), aTenth],
  ['other language, 20 units × 8, drawn', () => other(20, 'drawn'), search],
  ['other language, 60 units × 8, drawn', () => other(60, 'drawn'), search],
];
const times = asked.map(([what, make, act]) => [what, timed(make(), act)] as const);

const keys = Array.from({ length: documents }, (_, key) => key);
let [found, wanted] = [0, 0];
for (const units of other(12, 'drawn').slice(0, compared)) {
  const scores = index.score(units, keys);
  const best = keys
    .filter((key) => scores[key]! > 0)
    .sort((one, two) => scores[two]! - scores[one]! || one - two)
    .slice(0, 10);
  const got = new Set(index.search(units, { limit: 10 }).map(({ key }) => key));
  found += best.filter((key) => got.has(key)).length;
  wanted += best.length;
}
tell({ startSeconds, times, agreement: found / wanted } satisfies Answered);
