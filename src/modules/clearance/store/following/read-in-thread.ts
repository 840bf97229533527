import { Worker } from 'node:worker_threads';
import type { PackFault } from '#platform/packs';
import type { Catalogue } from '../../domain/rules/catalogue.ts';

export interface ReadingAsked {
  readonly packs: string;
  /** Where a copy of the last good packs is kept. */
  readonly copy: string;
  /** Where parsed files are kept for the next reading. */
  readonly cache?: string | undefined;
  /** Whether the copy is wanted when the packs are broken. */
  readonly isFirst: boolean;
}

export type PacksRead =
  | { readonly is: 'good'; readonly catalogue: Catalogue }
  | {
      readonly is: 'broken';
      readonly faults: readonly PackFault[];
      readonly before?: { readonly catalogue: Catalogue; readonly readAt: string };
    };

/** Reads the packs in a thread of its own: 18,000 lines take most of a second, and no page shall wait for them. */
export function readInThread(asked: ReadingAsked): {
  answer: Promise<PacksRead>;
  stop: () => Promise<unknown>;
} {
  const worker = new Worker(new URL('./packs-worker.ts', import.meta.url), { workerData: asked });
  const answer = new Promise<PacksRead>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Reading the clearance packs ended with code ${code}.`)));
  });
  return { answer, stop: () => worker.terminate() };
}
