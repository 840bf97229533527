import { sql } from 'kysely';
import { newSessionToken } from '#platform/database';
import type { Centre } from '../../../src/app/open-centre.ts';

/** Begins a session for an account, as a sign-in would; returns what the browser's cookie holds. */
export async function signInAs({ database }: Centre, email: string): Promise<string> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    select ${hash}, id, now() + interval '1 hour', 'passkey' from access.account where email = ${email}`.execute(
    database.db,
  );
  return token;
}
