import { type RawBuilder, sql } from 'kysely';

/**
 * To be joined: the parties that a pair of columns, a scheme and a value, means. Looked up in the index for each pair: were the
 * view joined as a whole, a planner that knows no numbers yet reads all references of all parties for each party, and row-level
 * security judges every one of them.
 */
export const bearerOf = (scheme: string, value: string): RawBuilder<unknown> => sql`lateral (
  select party_id from parties.reference where scheme = ${sql.ref(scheme)} and value = ${sql.ref(value)} offset 0)`;
