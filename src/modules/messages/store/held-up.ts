import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** Why letters that are due do not leave: how many were tried in vain and what the mail server did last; undefined: they leave. */
export async function heldUpLetters(db: Db): Promise<string | undefined> {
  const { number, fault } = await db
    .selectFrom('messages.letter')
    .where('state', '=', 'waiting')
    .where('fault', 'is not', null)
    .select([
      sql<number>`count(*)`.as('number'),
      sql<string | null>`(array_agg(fault order by next_try_at desc))[1]`.as('fault'),
    ])
    .executeTakeFirstOrThrow();
  if (number === 0) return undefined;
  return `${number} ${number === 1 ? 'letter waits' : 'letters wait'} for the mail server: ${fault}`;
}
