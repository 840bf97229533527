import { Worker } from 'node:worker_threads';
import type { Lexicon } from '../contract.ts';
import { openLexicon } from '../domain/lexicon.ts';
import type { Bundle } from '../domain/tables/bundle.ts';
import { isCompiled, readCompiled } from '../store/compiled-file.ts';
import { digestOfInputs, type AddedWords } from '../store/inputs.ts';
import { openStemmers } from '../store/stemmers.ts';
import type { CompileOrder } from './compile-worker.ts';

/** The words of the packs alone, as they were last compiled. */
export interface ReadAhead {
  readonly digest: string;
  readonly bundle: Bundle | undefined;
}

export interface LexiconPlaces {
  /** The folder `packs/lexicon`. */
  readonly packs: string;
  /** Where compiled files lie; made when missing. */
  readonly cache: string;
  /** Words beside the packs: imported into the database, or given as files for one run. */
  readonly added?: readonly AddedWords[];
  /** What was read before it was known which words are added. */
  readonly ahead?: Promise<ReadAhead>;
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

/** Compiles the words as they are now where no file of them lies: half a minute, once. Whoever loads them then only reads. */
export async function compileLexicon(places: LexiconPlaces): Promise<void> {
  const digest = await lexiconDigest(places);
  if (!isCompiled(places.cache, digest)) await compileInto(places, digest);
}

async function compileInto({ packs, cache, added = [], progress }: LexiconPlaces, digest: string) {
  const entries = (await Promise.all(added.map((words) => words.read()))).flat();
  await compileAside({ packs, cache, digest, added: entries }, progress ?? (() => {}));
}

/** Reads the words of the packs while the database that may add to them is still being opened; never rejects. */
export async function readAhead({
  packs,
  cache,
}: Pick<LexiconPlaces, 'packs' | 'cache'>): Promise<ReadAhead> {
  const digest = await digestOfInputs(packs, []).catch(() => '');
  return { digest, bundle: await readCompiled(cache, digest) };
}

/** The bundle for the words as they are now: read in a quarter of a second, or compiled first when anything changed. */
export async function compiledBundle(places: LexiconPlaces): Promise<Bundle> {
  const { cache } = places;
  const digest = await lexiconDigest(places);
  const ahead = await places.ahead;
  const ready = (ahead?.digest === digest && ahead.bundle) || (await readCompiled(cache, digest));
  if (ready) return ready;
  await compileInto(places, digest);
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
