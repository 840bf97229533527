import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../domain/compiling/entries.ts';
import { writeCompiled } from '../store/compiled-file.ts';
import { compileLexicon } from './compile-lexicon.ts';

export interface CompileOrder {
  readonly packs: string;
  readonly cache: string;
  readonly digest: string;
  readonly added: readonly Entry[];
}

const { packs, cache, digest, added } = workerData as CompileOrder;
const bundle = await compileLexicon({
  packs,
  added,
  progress: (step) => parentPort?.postMessage(step),
});
await writeCompiled(cache, digest, bundle);
