import { sql } from 'kysely';
import type { Account } from './accounts.ts';
import { endSessionsOfAccount } from './sessions.ts';
import type { Db } from './tables.ts';

const OWN = [
  'access.passkey',
  'access.password',
  'access.one_time_code',
  'access.recovery_code',
  'access.identity',
  'access.question',
] as const;

/** Removes everything personal and everything that opens the account; ids and days stay. */
export async function eraseAccount(db: Db, { id, email }: Account): Promise<void> {
  await endSessionsOfAccount(db, id);
  for (const table of OWN) await db.deleteFrom(table).where('account_id', '=', id).execute();
  await db.updateTable('access.session').where('account_id', '=', id).set({ device: null }).execute();
  await db
    .updateTable('access.membership')
    .where('account_id', '=', id)
    .set({
      state: sql`case when state in ('claimed', 'confirmed') then 'ended' else state end`,
      function_title: null,
    })
    .execute();
  await db
    .updateTable('access.delegation')
    .where((where) => where.or([where('from_account_id', '=', id), where('to_account_id', '=', id)]))
    .set({ ended_at: sql<Date>`coalesce(ended_at, now())`, reason: null })
    .execute();
  await db
    .updateTable('access.consent')
    .where('account_id', '=', id)
    .set({ withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())` })
    .execute();
  await db
    .updateTable('access.link')
    .where((where) => where.or([where('account_id', '=', id), where('email', '=', email)]))
    .set({ withdrawn_at: sql<Date>`coalesce(withdrawn_at, now())`, email: null, name: null })
    .execute();
  await db
    .updateTable('access.account')
    .where('id', '=', id)
    .set({
      email: null,
      name: null,
      person_id: null,
      email_verified_at: null,
      closed_at: sql<Date>`now()`,
      erased_at: sql<Date>`now()`,
    })
    .execute();
}
