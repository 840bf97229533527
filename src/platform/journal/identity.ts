import { type Kysely, sql } from 'kysely';

/** Which database this is: what was derived from another one, or from a copy restored elsewhere, does not belong to it. */
export async function databaseIdentity<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ identity: string }>`
    select system_identifier::text || '/' || (select oid from pg_database where datname = current_database()) as identity
    from pg_control_system()`.execute(db);
  return rows[0]?.identity ?? '';
}
