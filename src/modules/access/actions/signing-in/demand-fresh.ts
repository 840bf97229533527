import { confirmationNeeded, notSignedIn } from '../../domain/refusals.ts';
import { isFresh } from '../../domain/signing-in/session.ts';
import { mySession, type OwnSession } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';

/**
 * What is grave is done only by somebody who proved within the last minutes who they are: a browser left open, or a session
 * that was stolen, is not enough.
 */
export async function demandFresh({ db, now }: AccessDeps): Promise<OwnSession> {
  const session = await mySession(db);
  if (!session) throw notSignedIn();
  if (!isFresh(session.confirmedAt.getTime(), now().getTime())) throw confirmationNeeded();
  return session;
}

/** The account that asks, for acts that need one. */
export function demandAccount({ caller }: AccessDeps): string {
  if (!caller.account) throw notSignedIn();
  return caller.account;
}
