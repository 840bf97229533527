import { parentPort, workerData } from 'node:worker_threads';

/** A harvester in a thread of its own: what it costs to unpack and drop an answer is taken from no answer. */
export interface FirstBytesAsked {
  readonly addresses: readonly string[];
  /** Of each address, after as many that are not counted as `unheard` says. */
  readonly rounds: number;
  readonly unheard: number;
}

const { addresses, rounds, unheard } = workerData as FirstBytesAsked;

/** Milliseconds until the first byte of what is said; the rest is read before anything else is asked. */
async function firstByte(address: string): Promise<number> {
  const begin = performance.now();
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  const reader = answer.body!.getReader();
  await reader.read();
  const time = performance.now() - begin;
  while (!(await reader.read()).done);
  return time;
}

const times: number[][] = [];
for (const address of addresses) {
  for (let round = 0; round < unheard; round++) await firstByte(address);
  const heard: number[] = [];
  for (let round = 0; round < rounds; round++) heard.push(await firstByte(address));
  times.push(heard);
}
parentPort?.postMessage(times);
