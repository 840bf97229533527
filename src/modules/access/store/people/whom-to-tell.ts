import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { Db } from '../tables.ts';
import { decidersOf } from './memberships.ts';

/** Accounts that work as advisers of a side today, those who act for one included. On the centre's own login. */
export const advisersOf = <Tables>(centre: Database<Tables>, side: string): Promise<string[]> =>
  decidersOf(centre as unknown as Db, side);

/** Open accounts that speak for one of these organisations by a membership of their own. On the centre's own login. */
export async function membersOf<Tables>(
  centre: Database<Tables>,
  organisationIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.id from access.membership m join access.account a on a.id = m.account_id
    where m.state = 'confirmed' and a.closed_at is null and m.organisation_id = any (${[...organisationIds]}::uuid[])`.execute(
    centre,
  );
  return rows.map(({ id }) => id);
}

/** The open account behind an address. On the centre's own login. */
export async function accountByEmail<Tables>(
  centre: Database<Tables>,
  email: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from access.account where email = ${email} and closed_at is null`.execute(centre);
  return rows[0]?.id;
}
