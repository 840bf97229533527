import fc from 'fast-check';
import { faultsOf } from './answers/judge.ts';
import { type Answered, send, type Somebody } from './answers/send.ts';
import { type Asked, curlOf } from './requests/asked.ts';
import type { Operation } from './requests/operation.ts';
import { requestAt } from './requests/request.ts';
import type { Known } from './requests/sound-value.ts';

export interface Wish {
  readonly base: string;
  readonly operations: readonly Operation[];
  readonly people: readonly Somebody[];
  readonly known: Known;
  readonly seed: number;
  /** In all; each operation gets an equal share. */
  readonly requests: number;
  /** No operation is begun after this time. */
  readonly until?: number;
  /** Operations that are asked at the same time. */
  readonly lanes?: number;
  /** Called before each operation. */
  before?(operation: Operation): Promise<void>;
}

/** Something that is wrong, in the smallest request that shows it. */
export interface Finding {
  readonly operation: string;
  readonly faults: readonly string[];
  readonly curl: string;
  /** What makes the same request again: `--seed … --only … --path …`. */
  readonly path: string;
}

export interface Fuzzed {
  readonly sent: number;
  readonly operations: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
  /** The slowest answer of each operation, the slowest first. */
  readonly slowest: readonly (readonly [operation: string, milliseconds: number])[];
}

class Tally {
  sent = 0;
  readonly statuses = new Map<number, number>();
  readonly slowest = new Map<string, number>();

  count({ id }: Operation, { status, milliseconds }: Answered): void {
    this.sent++;
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    this.slowest.set(id, Math.max(milliseconds, this.slowest.get(id) ?? 0));
  }
}

/** How an operation fares: nothing, or the smallest request at which something is wrong. */
async function fuzzOne(wish: Wish, operation: Operation, tally: Tally): Promise<Finding | undefined> {
  const { base, people, known, requests, operations, seed } = wish;
  const byName = new Map(people.map((somebody) => [somebody.name, somebody]));
  const hear = async (asked: Asked): Promise<string[]> => {
    try {
      const answer = await send(base, asked, byName.get(asked.who));
      tally.count(operation, answer);
      return faultsOf(operation, asked, answer);
    } catch (error) {
      return [`no answer: ${(error as Error).message}`];
    }
  };
  let faults: string[] = [];
  const property = fc.asyncProperty(
    requestAt(operation, { known, people: [...byName.keys()] }),
    async (asked) => {
      const found = await hear(asked);
      if (found.length > 0) faults = found;
      return found.length === 0;
    },
  );
  const numRuns = Math.max(1, Math.ceil(requests / operations.length));
  const told = await fc.check(property, { seed, numRuns });
  if (!told.failed || !told.counterexample) return undefined;
  const [asked] = told.counterexample;
  return {
    operation: `${operation.method} ${operation.path}`,
    faults,
    curl: curlOf(asked, base),
    path: told.counterexamplePath ?? '',
  };
}

/** Asks every operation for its share of requests and hears what is wrong with the answers. */
export async function fuzz(wish: Wish): Promise<Fuzzed> {
  const tally = new Tally();
  const findings: Finding[] = [];
  const waiting = [...wish.operations];
  const lane = async () => {
    for (let operation = waiting.shift(); operation; operation = waiting.shift()) {
      if (Date.now() > (wish.until ?? Infinity)) return;
      await wish.before?.(operation);
      const finding = await fuzzOne(wish, operation, tally);
      if (finding) findings.push(finding);
    }
  };
  await Promise.all(Array.from({ length: wish.lanes ?? 4 }, lane));
  return {
    sent: tally.sent,
    operations: tally.slowest.size,
    statuses: tally.statuses,
    findings,
    slowest: [...tally.slowest].toSorted(([, one], [, other]) => other - one),
  };
}
