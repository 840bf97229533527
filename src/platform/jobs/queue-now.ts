import { type Kysely, sql } from 'kysely';

/** A queue of recurring work as it stands. */
export interface QueueNow {
  /** As the work is called in the code: `messages.deliver`. */
  readonly name: string;
  /** Could be done now, and nobody does it yet. */
  readonly due: number;
  readonly active: number;
  /** Given up within the last day, after every try. */
  readonly failed: number;
  /** How long the oldest one has been due, or being done; 0 when there is none. */
  readonly oldestDueSeconds: number;
  readonly oldestActiveSeconds: number;
}

/** All queues that hold anything; read by the centre's own login. */
export async function queuesNow<Tables>(db: Kysely<Tables>): Promise<QueueNow[]> {
  const { rows } = await sql<QueueNow>`
    select regexp_replace(name, '-', '.') as name,
      count(*) filter (where is_due) as due,
      count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'failed' and completed_on > now() - interval '1 day') as failed,
      coalesce(extract(epoch from now() - min(start_after) filter (where is_due)), 0)::float8 as "oldestDueSeconds",
      coalesce(extract(epoch from now() - min(started_on) filter (where state = 'active')), 0)::float8
        as "oldestActiveSeconds"
    from (select *, state in ('created', 'retry') and start_after <= now() as is_due from jobs.job) job
    where name !~ '^__'
    group by name`.execute(db);
  return rows;
}

/** What the work of this name gave when it was last done, on whichever node, and when; kept for some days. */
export async function lastOutcome<Outcome>(
  db: Kysely<unknown>,
  name: string,
): Promise<{ outcome: Outcome; at: Date } | undefined> {
  const { rows } = await sql<{ outcome: Outcome; at: Date }>`
    select output as outcome, completed_on as at from jobs.job
    where name = ${name.replaceAll('.', '-')} and state = 'completed' and output is not null
    order by completed_on desc limit 1`.execute(db);
  return rows[0];
}
