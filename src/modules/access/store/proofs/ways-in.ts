import { sql } from 'kysely';
import type { WaysIn } from '../../domain/signing-in/ways-in.ts';
import type { Db } from '../tables.ts';

/** As the centre: what an account can be opened by, identities only at providers that are still known. */
export async function countWaysIn(db: Db, accountId: string, issuers: readonly string[]): Promise<WaysIn> {
  const { rows } = await sql<{ passkeys: number; has_password: boolean; identities: number }>`
    select (select count(*) from access.passkey where account_id = ${accountId}) as passkeys,
      exists (select from access.password where account_id = ${accountId}) as has_password,
      (select count(*) from access.identity
        where account_id = ${accountId} and issuer = any (${[...issuers]}::text[])) as identities`.execute(
    db,
  );
  const { passkeys, has_password, identities } = rows[0]!;
  return { passkeys, hasPassword: has_password, identities };
}

export interface MyWaysIn {
  readonly passwordSince: Date | undefined;
  readonly codeSince: Date | undefined;
  readonly recoveryCodes: number;
}

/** Of the account that asks, without what opens them. */
export async function myWaysIn(db: Db): Promise<MyWaysIn> {
  const { rows } = await sql<{
    password_since: Date | null;
    code_since: Date | null;
    recovery_codes: number;
  }>`
    select password_since, code_since, recovery_codes from access.my_ways_in()`.execute(db);
  const { password_since, code_since, recovery_codes } = rows[0]!;
  return {
    passwordSince: password_since ?? undefined,
    codeSince: code_since ?? undefined,
    recoveryCodes: recovery_codes,
  };
}
