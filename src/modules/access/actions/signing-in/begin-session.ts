import { inTransaction, newSessionToken, sessionHash } from '#platform/database';
import { record } from '#platform/journal';
import type { Method } from '../../domain/signing-in/session.ts';
import { endSessionOf, insertSession } from '../../store/sessions.ts';
import type { Db } from '../../store/tables.ts';
import type { Browser } from '../deps.ts';

/**
 * A new token at every sign-in, and whatever the browser held before ends: a token planted in it beforehand opens nothing.
 */
export async function beginSession(
  centre: Db,
  browser: Browser,
  { accountId, method }: { accountId: string; method: Method },
): Promise<void> {
  const { token, hash } = newSessionToken();
  const endsAt = await inTransaction(centre, async (db) => {
    if (browser.sessionToken) await endSessionOf(db, sessionHash(browser.sessionToken));
    const ends = await insertSession(db, { accountId, tokenHash: hash, method, device: browser.device });
    await record(db, 'access.signed-in', { accountId, method });
    return ends;
  });
  browser.beginSession(token, endsAt);
}
