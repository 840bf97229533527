import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Borne, Load } from '../measured/load-worker.ts';

/** Has a thread of its own ask an address for a while. */
export async function bear(load: Load): Promise<Borne> {
  const worker = new Worker(new URL('../measured/load-worker.ts', import.meta.url), { workerData: load });
  const [borne] = (await once(worker, 'message')) as [Borne];
  return borne;
}
