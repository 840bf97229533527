import { sql } from 'kysely';
import type { Centre } from '../centre/centre.ts';
import { oneOf } from '../load/scene.ts';

/** What is struck: SIGKILL every time, never a word before. */
export const strikes = ['node', 'all nodes', 'postgres', 'backend', 'everything'] as const;
export type Strike = (typeof strikes)[number];

type Struck = (centre: Centre, random: () => number) => Promise<unknown>;

const blows: Readonly<Record<Strike, Struck>> = {
  node: (centre, random) => oneOf(random, centre.alive).kill(),
  'all nodes': (centre) => Promise.all(centre.alive.map((node) => node.kill())),
  postgres: async (centre) => killProcess(centre.postmaster()),
  /** One of the processes that answer: PostgreSQL then ends all of them and recovers by itself. */
  backend: async (centre) => {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() order by state = 'active' desc limit 1`.execute(
      centre.owner,
    );
    killProcess(rows[0]?.pid);
  },
  everything: async (centre) => {
    killProcess(centre.postmaster());
    await Promise.all(centre.alive.map((node) => node.kill()));
  },
};

function killProcess(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

export const strikeOn = (centre: Centre, strike: Strike, random: () => number): Promise<unknown> =>
  blows[strike](centre, random).catch(() => {
    // The database was on its way out already when it was asked for a process to kill.
  });
