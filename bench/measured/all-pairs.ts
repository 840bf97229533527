import { Worker } from 'node:worker_threads';
import { CompactIndex } from '../../src/modules/matching/domain/index/compact-index.ts';
import { given, tell } from '../frame/child.ts';
import { Collection, LATIN } from '../synthetic/collection.ts';
import type { PairsShare, PairsDone } from './all-pairs-worker.ts';

export interface PairsOrder {
  readonly documents: number;
  readonly workers: number;
  readonly units: number;
  readonly alternatives: number;
  readonly depth: number;
}

export interface Paired {
  /** The slowest worker's seconds: of searching, by its processor time, and with the making of the questions. */
  readonly searching: number;
  readonly processor: number;
  readonly whole: number;
  readonly found: number;
  /** Share of the ten best by exact score of all documents that are found, of a sample. */
  readonly agreement: number;
}

const order = given<PairsOrder>();
const collection = new Collection(LATIN);
const index = new CompactIndex();
for (let number = 0; number < order.documents; number++) index.add(collection.document(number));
index.compact();

/** The index as bytes that all threads read in one place. */
function sharedSnapshot(): SharedArrayBuffer {
  const pieces = index.toSnapshot();
  const shared = new SharedArrayBuffer(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  const bytes = new Uint8Array(shared);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return shared;
}

const snapshot = sharedSnapshot();
const share = Math.ceil(order.documents / order.workers);

function work(worker: number): Promise<PairsDone> {
  const given: PairsShare = {
    ...order,
    snapshot,
    from: worker * share,
    to: Math.min(order.documents, (worker + 1) * share),
  };
  const thread = new Worker(new URL('./all-pairs-worker.ts', import.meta.url), { workerData: given });
  return new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
}

const done = await Promise.all(Array.from({ length: order.workers }, (_, worker) => work(worker)));
const most = (valueOf: (one: PairsDone) => number): number => Math.max(...done.map(valueOf));
tell({
  searching: most(({ searching }) => searching),
  processor: most(({ processor }) => processor),
  whole: most(({ whole }) => whole),
  found: done.reduce((sum, { found }) => sum + found, 0),
  agreement: done.reduce((sum, { agreement }) => sum + agreement, 0) / done.length,
} satisfies Paired);
