import { sql } from 'kysely';
import { IDLE_HOURS, type Method, SESSION_DAYS } from '../domain/signing-in/session.ts';
import type { Db } from './tables.ts';

interface Begun {
  readonly accountId: string;
  readonly tokenHash: Buffer;
  readonly method: Method;
  readonly device: string | undefined;
}

export async function insertSession(db: Db, { accountId, tokenHash, method, device }: Begun): Promise<Date> {
  const { ends_at } = await db
    .insertInto('access.session')
    .values({
      account_id: accountId,
      token_hash: tokenHash,
      method,
      device: device || null,
      ends_at: sql<Date>`now() + ${SESSION_DAYS} * interval '1 day'`,
    })
    .returning('ends_at')
    .executeTakeFirstOrThrow();
  return ends_at;
}

const open = (db: Db) => db.updateTable('access.session').where('ended_at', 'is', null);
const now = sql<Date>`now()`;

export async function endSessionOf(db: Db, tokenHash: Buffer): Promise<string | undefined> {
  const row = await open(db)
    .where('token_hash', '=', tokenHash)
    .set({ ended_at: now })
    .returning('account_id')
    .executeTakeFirst();
  return row?.account_id;
}

export const confirmSession = (db: Db, id: string) =>
  open(db).where('id', '=', id).set({ confirmed_at: now }).execute();

export const touchSession = (db: Db, id: string) =>
  open(db).where('id', '=', id).set({ seen_at: now }).execute();

export async function endSessionsOfAccount(db: Db, accountId: string): Promise<number> {
  const rows = await open(db)
    .where('account_id', '=', accountId)
    .set({ ended_at: now })
    .returning('id')
    .execute();
  return rows.length;
}

/** As the account that asks; says whether there was such a session of its own. */
export async function endOwnSession(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await open(db).where('id', '=', id).set({ ended_at: now }).executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function endOtherSessions(
  db: Db,
  { accountId, but }: { accountId: string; but: string },
): Promise<number> {
  const rows = await open(db)
    .where('account_id', '=', accountId)
    .where('id', '<>', but)
    .set({ ended_at: now })
    .returning('id')
    .execute();
  return rows.length;
}

export interface SessionLine {
  readonly id: string;
  readonly method: Method;
  readonly begunAt: Date;
  readonly seenAt: Date;
  readonly device: string | undefined;
}

/** Sessions that stand, the latest used first. */
export async function listSessions(db: Db, accountId: string): Promise<SessionLine[]> {
  const rows = await db
    .selectFrom('access.session')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .where('seen_at', '>', sql<Date>`now() - ${IDLE_HOURS} * interval '1 hour'`)
    .orderBy('seen_at', 'desc')
    .select(['id', 'method', 'begun_at', 'seen_at', 'device'])
    .execute();
  return rows.map(({ id, method, begun_at, seen_at, device }) => ({
    id,
    method,
    begunAt: begun_at,
    seenAt: seen_at,
    device: device ?? undefined,
  }));
}

export interface OwnSession {
  readonly id: string;
  readonly method: Method;
  readonly begunAt: Date;
  readonly confirmedAt: Date;
  readonly seenAt: Date;
}

/** The session that asks. */
export async function mySession(db: Db): Promise<OwnSession | undefined> {
  const { rows } = await sql<{
    id: string | null;
    method: Method;
    begun_at: Date;
    confirmed_at: Date;
    seen_at: Date;
  }>`
    select * from access.my_session()`.execute(db);
  const [row] = rows;
  return row?.id
    ? {
        id: row.id,
        method: row.method,
        begunAt: row.begun_at,
        confirmedAt: row.confirmed_at,
        seenAt: row.seen_at,
      }
    : undefined;
}

/** Demonstration accounts are for this machine alone: where others may come in, none of them stays signed in. */
export const endDemonstrationSessions = (db: Db) =>
  open(db)
    .where(
      'account_id',
      'in',
      db.selectFrom('access.account').where('is_demonstration', '=', true).select('id'),
    )
    .set({ ended_at: now })
    .execute();

/** What the page of personal data promises: a session is forgotten two weeks after its end. */
export const dropOldSessions = (db: Db) =>
  db
    .deleteFrom('access.session')
    .where(sql<Date>`least(coalesce(ended_at, ends_at), ends_at)`, '<', sql<Date>`now() - interval '14 days'`)
    .execute();
