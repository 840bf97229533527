import { type Kysely, sql } from 'kysely';

/** How the outbox stands. */
export interface OutboxNow {
  readonly waiting: number;
  readonly givenUp: number;
  /** How long the oldest letter has been due; 0 where none is. Letters that wait for a morning are not due. */
  readonly oldestDueSeconds: number;
}

export async function outboxNow<Tables>(db: Kysely<Tables>): Promise<OutboxNow> {
  const { rows } = await sql<OutboxNow>`
    select count(*) filter (where state = 'waiting') as waiting,
      count(*) filter (where state = 'given-up') as "givenUp",
      coalesce(extract(epoch from
        now() - min(next_try_at) filter (where state = 'waiting' and next_try_at <= now())), 0)::float8 as "oldestDueSeconds"
    from messages.letter`.execute(db);
  return rows[0]!;
}
