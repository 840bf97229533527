import { parentPort, workerData } from 'node:worker_threads';
import { CompactIndex } from '../../src/modules/matching/domain/index/compact-index.ts';
import type { StructuredUnit } from '../../src/modules/matching/domain/ranking/reference-index.ts';
import { Collection, LATIN } from '../synthetic/collection.ts';
import type { PairsOrder } from './all-pairs.ts';

export interface PairsShare extends PairsOrder {
  readonly snapshot: SharedArrayBuffer;
  readonly from: number;
  readonly to: number;
}

export interface PairsDone {
  readonly searching: number;
  readonly processor: number;
  readonly whole: number;
  readonly found: number;
  readonly agreement: number;
}

const { snapshot, from, to, documents, units, alternatives, depth } = workerData as PairsShare;
const LIMIT = 10;
const BATCH = 500;
const SAMPLE = 15;
const collection = new Collection(LATIN);
const index = CompactIndex.fromSnapshot(new Uint8Array(snapshot));

/** The offers come from the same world as the requests, but are other texts. */
function question(number: number): StructuredUnit[] {
  const telling = collection.telling(documents + number, units);
  return collection.translated(telling, { alternatives, others: 'alike', seed: number });
}

const search = (asked: StructuredUnit[]): number[] =>
  index.search(asked, { limit: LIMIT, depth }).map(({ key }) => key);

const start = performance.now();
let [searching, processor, found] = [0, 0, 0];

/** Seconds of processor time of this thread alone. */
function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

for (let first = from; first < to; first += BATCH) {
  const questions = Array.from({ length: Math.min(BATCH, to - first) }, (_, i) => question(first + i));
  const [begun, used] = [performance.now(), threadSeconds()];
  for (const asked of questions) found += search(asked).length;
  searching += performance.now() - begun;
  processor += threadSeconds() - used;
}
const whole = performance.now() - start;

const keys = Array.from({ length: documents }, (_, key) => key);
let [agreed, wanted] = [0, 0];
for (let i = 0; i < SAMPLE; i++) {
  const asked = question(from + i * 97);
  const scores = index.score(asked, keys);
  const best = keys
    .filter((key) => scores[key]! > 0)
    .sort((one, two) => scores[two]! - scores[one]! || one - two);
  const got = new Set(search(asked));
  agreed += best.slice(0, LIMIT).filter((key) => got.has(key)).length;
  wanted += Math.min(LIMIT, best.length);
}
parentPort?.postMessage({
  searching: searching / 1000,
  processor,
  whole: whole / 1000,
  found,
  agreement: agreed / wanted,
} satisfies PairsDone);
