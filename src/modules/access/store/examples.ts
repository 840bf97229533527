import { sql } from 'kysely';
import type { Db } from './tables.ts';

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly side?: string;
  readonly roles: string[];
}

/** Accounts of the demonstration centre with their roles, members as members, in the order in which they were made. */
export async function listExamples(db: Db): Promise<Example[]> {
  const { rows } = await sql<{ id: string; name: string; side: string | null; roles: string[] }>`
    select a.id, a.name, a.side, array(
        select role from access.role_grant where account_id = a.id
        union all
        select distinct 'member' from access.membership where account_id = a.id and state = 'confirmed') as roles
    from access.account a
    where a.is_demonstration and a.closed_at is null
    order by a.id`.execute(db);
  return rows.map(({ side, ...row }) => ({ ...row, ...(side !== null && { side }) }));
}
