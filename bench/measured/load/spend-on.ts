import fs from 'node:fs';
import { quantile } from '../../frame/figures.ts';
import type { Step } from './arrivals-worker.ts';
import { childrenOf } from './memory.ts';

/** Where the processor time of one act goes, in milliseconds, when nobody else asks anything. */
export interface Spent {
  readonly name: string;
  /** On the wall, p50. */
  readonly wall: number;
  /** The thread that answers HTTP. */
  readonly main: number;
  readonly matching: number;
  readonly drawing: number;
  /** Collecting garbage, compiling, files. */
  readonly other: number;
  readonly database: number;
}

/** Of a clock that ticks a hundred times a second. */
const TICK_MS = 10;

function ticks(file: string): number {
  try {
    const fields = fs.readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

interface Threads {
  readonly main: number;
  readonly workers: readonly number[];
  readonly others: readonly number[];
}

/** Ticks of the main thread, of the workers in the order in which they were started, and of the threads of V8 and libuv. */
function ticksOf(pid: number): Threads {
  const all = fs.readdirSync(`/proc/${pid}/task`).map((id) => {
    const folder = `/proc/${pid}/task/${id}`;
    return {
      id: Number(id),
      name: fs.readFileSync(`${folder}/comm`, 'utf8').trim(),
      ticks: ticks(`${folder}/stat`),
    };
  });
  const isWorker = ({ name }: { name: string }) => name === 'WorkerThread';
  return {
    main: all.find(({ id }) => id === pid)!.ticks,
    workers: all.filter(isWorker).map((one) => one.ticks),
    others: all.filter((one) => one.id !== pid && !isWorker(one)).map((one) => one.ticks),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

interface Watched {
  readonly address: string;
  readonly node: number;
  readonly postmaster: number;
}

async function ask(address: string, { method = 'GET', path, cookie, json }: Step): Promise<void> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      'accept-encoding': 'identity',
      'sec-fetch-site': 'same-origin',
      ...(cookie && { cookie }),
      ...(json && { 'content-type': 'application/json' }),
    },
    ...(json && { body: JSON.stringify(json) }),
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

/** V8 compiles what is asked again and again, and a node that has been open for a day has done so. */
const WARM = 60;
const COUNTED = 40;

/** Acts one after another, and what the threads of the node and the processes of the database have used of the processor meanwhile. */
export async function spendOn(
  name: string,
  acts: readonly (readonly Step[])[],
  watched: Watched,
): Promise<Spent> {
  const act = async (number: number): Promise<void> => {
    for (const step of acts[number % acts.length]!) await ask(watched.address, step);
  };
  const database = () => sum(childrenOf(watched.postmaster).map((pid) => ticks(`/proc/${pid}/stat`)));
  for (let i = 0; i < WARM; i++) await act(i);
  const before = { threads: ticksOf(watched.node), database: database() };
  const times: number[] = [];
  for (let i = WARM; i < WARM + COUNTED; i++) {
    const began = performance.now();
    await act(i);
    times.push(performance.now() - began);
  }
  const after = { threads: ticksOf(watched.node), database: database() };
  const each = (ticksUsed: number) => (ticksUsed * TICK_MS) / COUNTED;
  const worker = (place: number) =>
    each((after.threads.workers[place] ?? 0) - (before.threads.workers[place] ?? 0));
  return {
    name,
    wall: quantile(times, 0.5),
    main: each(after.threads.main - before.threads.main),
    // The node starts the engine of matching first; the thread that draws pages is the last of those that live on.
    matching: worker(0),
    drawing: sum(after.threads.workers.map((_, place) => worker(place))) - worker(0),
    other: each(sum(after.threads.others) - sum(before.threads.others)),
    database: each(after.database - before.database),
  };
}
