import { sql } from 'kysely';
import type { Language } from '#platform/languages';
import { roleChangeUnsound } from '../domain/refusals.ts';
import type { GivenRole } from '../domain/roles.ts';
import type { Db } from './tables.ts';

export interface Account {
  readonly id: string;
  /** Empty once erased. */
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly name: string;
  readonly side: string | undefined;
  /** The own page in the register of people. */
  readonly personId: string | undefined;
  readonly language: Language;
  readonly createdAt: Date;
  readonly isClosed: boolean;
  readonly isDemonstration: boolean;
}

const accounts = (db: Db) => db.selectFrom('access.account').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirstOrThrow']>>;

const accountOf = (row: Row): Account => ({
  id: row.id,
  email: row.email ?? '',
  isEmailVerified: row.email_verified_at !== null,
  name: row.name ?? '',
  side: row.side ?? undefined,
  personId: row.person_id ?? undefined,
  language: row.language,
  createdAt: row.created_at,
  isClosed: row.closed_at !== null,
  isDemonstration: row.is_demonstration,
});

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await accounts(db).where('id', '=', id).executeTakeFirst();
  return row && accountOf(row);
}

/** Holds the account until the transaction ends: two changes of its ways in come one after the other. */
export async function lockAccount(db: Db, id: string): Promise<Account | undefined> {
  const row = await accounts(db)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row && accountOf(row);
}

export async function findOpenAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
  const row = await accounts(db).where('email', '=', email).where('closed_at', 'is', null).executeTakeFirst();
  return row && accountOf(row);
}

export async function newAccountId(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(db);
  return rows[0]!.id;
}

export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly name: string;
  readonly side: string | undefined;
  readonly language: Language;
  readonly isDemonstration?: boolean;
}

/** False when an open account has this address. */
export async function insertAccount(db: Db, account: NewAccount): Promise<boolean> {
  const row = await db
    .insertInto('access.account')
    .values({
      id: account.id,
      email: account.email,
      email_verified_at: account.isEmailVerified ? sql<Date>`now()` : null,
      name: account.name,
      side: account.side ?? null,
      language: account.language,
      is_demonstration: account.isDemonstration ?? false,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function setEmail(db: Db, id: string, email: string): Promise<boolean> {
  const taken = await findOpenAccountByEmail(db, email);
  if (taken && taken.id !== id) return false;
  await db
    .updateTable('access.account')
    .where('id', '=', id)
    .set({ email, email_verified_at: sql<Date>`now()` })
    .execute();
  return true;
}

export async function setPerson(db: Db, id: string, personId: string): Promise<void> {
  await db.updateTable('access.account').where('id', '=', id).set({ person_id: personId }).execute();
}

export const changeMyAccount = (db: Db, { name, language }: { name: string; language: Language }) =>
  sql`select access.change_my_account(${name}, ${language})`.execute(db);

export async function rolesOf(db: Db, accountIds: readonly string[]): Promise<Map<string, GivenRole[]>> {
  const roles = new Map<string, GivenRole[]>();
  if (accountIds.length === 0) return roles;
  const rows = await db
    .selectFrom('access.role_grant')
    .where('account_id', 'in', [...accountIds])
    .orderBy('role')
    .select(['account_id', 'role'])
    .execute();
  for (const { account_id, role } of rows) roles.set(account_id, [...(roles.get(account_id) ?? []), role]);
  return roles;
}

export async function insertRoles(
  db: Db,
  accountId: string,
  { roles, by }: { roles: readonly GivenRole[]; by: string | undefined },
): Promise<number> {
  if (roles.length === 0) return 0;
  const rows = await db
    .insertInto('access.role_grant')
    .values(roles.map((role) => ({ account_id: accountId, role, granted_by: by ?? null })))
    .onConflict((on) => on.doNothing())
    .returning('role')
    .execute();
  return rows.length;
}

/** False when the account had no such role. The database itself keeps the last administrator, also when two go at once. */
export async function deleteRole(db: Db, accountId: string, role: GivenRole): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('access.role_grant')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .executeTakeFirst()
    .catch((error: { constraint?: string }) => {
      if (error.constraint !== 'last_administrator') throw error;
      throw roleChangeUnsound({ is: 'unsound', for: ['last-administrator'] });
    });
  return numDeletedRows === 1n;
}

/** Real people who may give roles; the demonstration's administrator opens no real centre. */
export async function countAdministrators(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('access.role_grant as g')
    .innerJoin('access.account as a', 'a.id', 'g.account_id')
    .where('g.role', '=', 'administrator')
    .where('a.closed_at', 'is', null)
    .where('a.is_demonstration', '=', false)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Addresses of the accounts that the asking one sees. */
export async function visibleEmails(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('access.account')
    .where('id', 'in', [...ids])
    .select(['id', 'email'])
    .execute();
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[id, email] as const])));
}

interface Asked {
  readonly q?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Accounts that the asking one sees, the newest first; a page ends where the next begins. */
export async function listAccounts(db: Db, { q, after, limit }: Asked) {
  const wanted = q?.trim().toLowerCase() ?? '';
  let all = db.selectFrom('access.account');
  if (wanted)
    all = all.where((where) =>
      where.or([
        where(sql<number>`position(${wanted} in lower(name))`, '>', 0),
        where(sql<number>`position(${wanted} in email)`, '>', 0),
      ]),
    );
  const { total } = await all
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await all
    .$if(after !== undefined, (some) => some.where('id', '<', after!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .selectAll()
    .execute();
  const shown = rows.slice(0, limit).map(accountOf);
  return { rows: shown, total, next: rows.length > limit ? shown.at(-1)?.id : undefined };
}
