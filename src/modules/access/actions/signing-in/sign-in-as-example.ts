import { demonstrationOnly } from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { beginSession } from './begin-session.ts';

/** Demonstration accounts need no proof, and so open only where nobody but this machine can come in. */
export async function signInAsExample(deps: DoorDeps, browser: Browser, accountId: string): Promise<void> {
  if (!deps.isLoopback) throw demonstrationOnly();
  const account = await findAccount(deps.centre, accountId);
  if (!account?.isDemonstration || account.isClosed) throw demonstrationOnly();
  await beginSession(deps.centre, browser, { accountId, method: 'demonstration' });
}
