import { type Kysely, sql } from 'kysely';
import type { Position } from './journal.ts';

/** Which database this is: what was derived from another one, or from a copy restored elsewhere, does not belong to it. */
export async function databaseIdentity<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ identity: string }>`
    select system_identifier::text || '/' || (select oid from pg_database where datname = current_database()) as identity
    from pg_control_system()`.execute(db);
  return rows[0]?.identity ?? '';
}

/** Whether a place in the journal comes after another. */
export function isAfter([transaction, number]: Position, other: Position): boolean {
  const [one, two] = [BigInt(transaction), BigInt(other[0])];
  return one === two ? number > other[1] : one > two;
}
