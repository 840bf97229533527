import { type Kysely, sql } from 'kysely';
import type { Broken, Invariant } from '../run-doctor.ts';

/** Made by the first start; without it there is nothing that could be stuck. */
async function isThere(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('jobs.job') is not null as found`.execute(
    db,
  );
  return rows[0]?.found === true;
}

const asked = (query: ReturnType<typeof sql<Broken>>) => async (db: Kysely<unknown>) =>
  (await isThere(db)) ? (await query.execute(db)).rows : [];

/** What must hold of work that comes back by the clock. */
export const jobsInvariants: readonly Invariant[] = [
  {
    name: 'jobs.none-stuck',
    sentence: 'No job runs longer than it may, or waits for an hour past its time.',
    remedy: 'Is a node running, and what does its log say? Restart it: the job is done again.',
    find: asked(sql<Broken>`
      select name as subject, case state when 'active' then 'has been running since ' || started_on
        else 'has been waiting since ' || start_after end as says
      from jobs.job
      where (state = 'active' and started_on + make_interval(secs => expire_seconds) < now() - interval '10 minutes')
        or (state in ('created', 'retry') and start_after < now() - interval '1 hour') order by 1, 2`),
  },
  {
    name: 'jobs.last-try-succeeded',
    sentence: 'The last job of each kind that came to an end came to a good one.',
    remedy: 'Look for the job’s name in the log, and mend what it says; the clock tries again.',
    find: asked(sql<Broken>`
      select name as subject, 'was given up at ' || completed_on as says
      from (select distinct on (name) name, state::text as state, completed_on from jobs.job
        where completed_on is not null order by name, completed_on desc) last
      where state = 'failed' order by 1`),
  },
];
