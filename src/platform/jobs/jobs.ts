import type pg from 'pg';
import type { Log } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { forgetFuture } from './forget-future.ts';

/** Work that comes back by the clock; done once in the whole centre, however many nodes run. */
export interface Recurring {
  /** `<module>.<what>`; also the queue's name. */
  readonly name: string;
  /** Five fields, in UTC. */
  readonly cron: string;
  /** Also done when a node starts, for what came due while none ran. */
  readonly atStart?: boolean;
  /** What it gives is kept with the job, for `lastOutcome`: numbers and names of ours, never what people wrote. */
  run(): Promise<unknown>;
}

export interface Jobs {
  stop(): Promise<void>;
}

const LOOKS_AT_CLOCK_MS = 60_000;

/** Starts the queue and its clock on the run-time login; the schema was made by the migrations' owner. */
export async function startJobs(
  connection: pg.PoolConfig,
  recurring: readonly Recurring[],
  log: Log,
): Promise<Jobs> {
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    ...(connection as object),
    schema: 'jobs',
    max: 3,
    migrate: false,
    createSchema: false,
  });
  boss.on('error', (error: Error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  const lookAtClock = () =>
    forgetFuture(boss).catch((error: unknown) => log.error({ err: error }, 'job queue'));
  await lookAtClock();
  const clock = setInterval(() => void lookAtClock(), LOOKS_AT_CLOCK_MS).unref();
  for (const { name, cron, run, atStart } of recurring) {
    const queue = name.replaceAll('.', '-');
    await boss.createQueue(queue, { expireInSeconds: 600, retryLimit: 3, retryBackoff: true });
    await boss.work(queue, async () => finish(name, run, log));
    await boss.schedule(queue, cron);
    // Of nodes that start together, one is enough.
    if (atStart) await boss.send(queue, {}, { singletonKey: 'at-start', singletonSeconds: 60 });
  }
  return {
    stop: () => {
      clearInterval(clock);
      return boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}

/** A refusal ends a job for good; an error lets the queue try again. */
async function finish(name: string, run: () => Promise<unknown>, log: Log): Promise<object | undefined> {
  try {
    const outcome = await run();
    return typeof outcome === 'object' && outcome !== null ? outcome : undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.warn({ job: name, code: error.code, facts: error.facts }, 'job refused');
    return undefined;
  }
}

/** Creates or updates the queue's own tables; needs the owner's login. */
export async function prepareJobs(connection: pg.PoolConfig): Promise<void> {
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    ...(connection as object),
    schema: 'jobs',
    max: 1,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => {});
  await boss.start();
  await boss.stop({ graceful: false });
}
