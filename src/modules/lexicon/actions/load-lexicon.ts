import { Worker } from 'node:worker_threads';
import type { Lexicon } from '../contract.ts';
import { openLexicon } from '../domain/lexicon.ts';
import type { Bundle } from '../domain/tables/bundle.ts';
import { readCompiled } from '../store/compiled-file.ts';
import { digestOfInputs, type AddedWords } from '../store/inputs.ts';
import { openStemmers } from '../store/stemmers.ts';
import type { CompileOrder } from './compile-worker.ts';

export interface LexiconPlaces {
  /** The folder `packs/lexicon`. */
  readonly packs: string;
  /** Where compiled files lie; made when missing. */
  readonly cache: string;
  /** Words beside the packs: imported into the database, or given as files for one run. */
  readonly added?: readonly AddedWords[];
  /** One line per step while a lexicon is compiled; silent when a compiled one is found. */
  readonly progress?: (step: string) => void;
}

/** Compiles off the event loop; the worker leaves the file behind. */
function compileAside(order: CompileOrder, progress: (step: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: order });
    worker.on('message', progress);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The lexicon compiler stopped with code ${code}.`)),
    );
  });
}

/** The bundle for the words as they are now: read in a quarter of a second, or compiled first when anything changed. */
export async function compiledBundle({ packs, cache, added = [], progress }: LexiconPlaces): Promise<Bundle> {
  const digest = await digestOfInputs(packs, added);
  const ready = await readCompiled(cache, digest);
  if (ready) return ready;
  const entries = (await Promise.all(added.map((words) => words.read()))).flat();
  await compileAside({ packs, cache, digest, added: entries }, progress ?? (() => {}));
  const made = await readCompiled(cache, digest);
  if (!made) throw new Error(`The lexicon was compiled into ${cache} but cannot be read back.`);
  return made;
}

/** The lexicon that everything else asks. Load it once; it holds about 150 MB. */
export async function loadLexicon(places: LexiconPlaces): Promise<Lexicon> {
  return openLexicon(await compiledBundle(places), openStemmers());
}

/** Changes whenever the words or their analysis do: what was indexed under another one has to be read anew. */
export const lexiconDigest = ({ packs, added = [] }: LexiconPlaces): Promise<string> =>
  digestOfInputs(packs, added);
