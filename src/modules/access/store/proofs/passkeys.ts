import { sql } from 'kysely';
import type { Db } from '../tables.ts';

export interface MadePasskey {
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly isSynced: boolean;
}

export interface KnownPasskey {
  readonly id: string;
  readonly accountId: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** Only passkeys of accounts that are open. */
export async function findPasskey(db: Db, credentialId: Buffer): Promise<KnownPasskey | undefined> {
  const row = await db
    .selectFrom('access.passkey as p')
    .innerJoin('access.account as a', 'a.id', 'p.account_id')
    .where('p.credential_id', '=', credentialId)
    .where('a.closed_at', 'is', null)
    .select(['p.id', 'p.account_id', 'p.credential_id', 'p.public_key', 'p.counter'])
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      accountId: row.account_id,
      credentialId: row.credential_id,
      publicKey: row.public_key,
      counter: row.counter,
    }
  );
}

export async function listCredentialIds(db: Db, accountId: string): Promise<Buffer[]> {
  const rows = await db
    .selectFrom('access.passkey')
    .where('account_id', '=', accountId)
    .select('credential_id')
    .execute();
  return rows.map(({ credential_id }) => credential_id);
}

/** Undefined when somebody has this passkey already. */
export async function addPasskey(
  db: Db,
  { accountId, name, made }: { accountId: string; name: string; made: MadePasskey },
): Promise<string | undefined> {
  const row = await db
    .insertInto('access.passkey')
    .values({
      account_id: accountId,
      name,
      credential_id: made.credentialId,
      public_key: made.publicKey,
      counter: made.counter,
      transports: [...made.transports],
      is_synced: made.isSynced,
    })
    .onConflict((on) => on.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Moves the counter on; false when another answer with the same or a later count came in between. */
export async function countPasskey(
  db: Db,
  passkey: KnownPasskey,
  { counter, isSynced }: { counter: number; isSynced: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.passkey')
    .where('id', '=', passkey.id)
    .where('counter', '=', passkey.counter)
    .set({ counter, is_synced: isSynced, used_at: sql<Date>`now()` })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function removePasskey(db: Db, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('access.passkey')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** As the account that asks. */
export async function renameMyPasskey(db: Db, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.passkey')
    .where('id', '=', id)
    .set({ name })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface PasskeyLine {
  readonly id: string;
  readonly name: string;
  readonly isSynced: boolean;
  readonly madeAt: Date;
  readonly usedAt: Date | undefined;
}

/** Of the account that asks, without what they prove with. */
export async function listMyPasskeys(db: Db, accountId: string): Promise<PasskeyLine[]> {
  const rows = await db
    .selectFrom('access.passkey')
    .where('account_id', '=', accountId)
    .orderBy('made_at')
    .select(['id', 'name', 'is_synced', 'made_at', 'used_at'])
    .execute();
  return rows.map(({ id, name, is_synced, made_at, used_at }) => ({
    id,
    name,
    isSynced: is_synced,
    madeAt: made_at,
    usedAt: used_at ?? undefined,
  }));
}
