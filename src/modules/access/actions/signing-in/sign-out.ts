import { inTransaction, sessionHash } from '#platform/database';
import { record } from '#platform/journal';
import { endSessionOf } from '../../store/sessions.ts';
import type { Browser, DoorDeps } from '../deps.ts';

/** Ends the session of this browser; one that is over already is no reason to complain. */
export async function signOut({ centre }: DoorDeps, browser: Browser): Promise<void> {
  const { sessionToken } = browser;
  browser.endSession();
  if (!sessionToken) return;
  await inTransaction(centre, async (db) => {
    const accountId = await endSessionOf(db, sessionHash(sessionToken));
    if (accountId) await record(db, 'access.signed-out', { accountId });
  });
}
