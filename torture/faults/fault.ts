import { setTimeout } from 'node:timers/promises';
import { seeded } from '../../bench/synthetic/random.ts';
import { Centre } from '../centre/centre.ts';
import { settlePeople } from '../centre/people.ts';
import type { Environment } from '../centre/start-node.ts';
import { wrongByDoctor } from '../checks/doctor.ts';
import { openCase } from '../load/acts/cases.ts';
import { Ledger } from '../load/ledger.ts';
import { Line, NotDone } from '../load/line.ts';
import type { Scene } from '../load/scene.ts';
import { FaultsHeard } from '../rounds/faults-heard.ts';

/** What came of one kind of trouble. */
export interface Troubled {
  readonly name: string;
  /** What the centre did, in a few words each. */
  readonly seen: readonly string[];
  readonly faults: readonly string[];
}

/** A centre of one node in trouble, with people who go on working. */
export interface Stage extends Scene {
  readonly centre: Centre;
  saw(what: string): void;
  fault(says: string): void;
  /** Notes a fault where something does not come true in time; says whether it did. */
  until(what: string, isSo: () => Promise<boolean>, seconds?: number): Promise<boolean>;
}

export interface Trouble {
  readonly name: string;
  /** Whatever must be there before the centre opens. */
  arrange(): Promise<Arranged>;
}

interface Arranged {
  readonly environment?: Environment;
  /** Where the database is another centre's. */
  readonly owner?: Centre['owner'];
  /** What the doctor rightly finds afterwards. */
  readonly found?: readonly string[];
  /** Makes the trouble, looks how the centre bears it, ends it, and looks whether the centre is well again by itself. */
  bear(stage: Stage): Promise<void>;
  clear?(): unknown;
}

/** Opens a centre for one kind of trouble; afterwards everything acknowledged must be there and the doctor content. */
export async function undergo({ name, arrange }: Trouble, seed: number): Promise<Troubled> {
  const seen: string[] = [];
  const heard = new FaultsHeard(() => {});
  const fault = (says: string) => heard.hear(says);
  const { environment = {}, owner, found, bear, clear } = await arrange();
  const centre = await Centre.open({ nodes: 1, environment });
  try {
    const people = await settlePeople(owner ?? centre.owner);
    const random = seeded(seed);
    const line = new Line({ nodes: () => centre.alive, people, random, fault });
    const ledger = new Ledger();
    let marks = 0;
    const mark = (about: string) => `${about}-${seed}-${++marks}x`;
    const until: Stage['until'] = async (what, isSo, seconds = 30) => {
      for (const deadline = performance.now() + seconds * 1000; performance.now() < deadline;) {
        if (await isSo().catch(() => false)) return true;
        await setTimeout(100);
      }
      fault(`not within ${seconds} s: ${what}`);
      return false;
    };
    const stage = {
      centre,
      line,
      ledger,
      random,
      mark,
      saw: (what: string) => void seen.push(what),
      fault,
      until,
    };
    await bear(stage).catch((error: Error) => fault(`the trouble itself broke off: ${error.stack}`));
    await until('cases can be opened again', () => isDone(() => openCase(stage)), 60);
    for (const says of await ledger.readBack(line)) fault(`lost: ${says}`);
    for (const says of await wrongByDoctor(centre, found)) fault(says);
    return { name, seen, faults: heard.all() };
  } finally {
    await centre.close();
    await clear?.();
  }
}

/** Whether the centre does it; false where it says that it cannot. */
export async function isDone(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof NotDone) return false;
    throw error;
  }
}

/** What the centre says of itself. */
export async function healthOf({ centre }: Stage): Promise<{ status: number; body: Record<string, object> }> {
  const answer = await fetch(`${centre.alive[0]!.address}/health/ready`, {
    signal: AbortSignal.timeout(10_000),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, object> };
}
