import { record } from '#platform/journal';
import { notSignedIn, sessionUnknown } from '../../domain/refusals.ts';
import { endOtherSessions as endOthers, endOwnSession, mySession } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

export async function endSession(deps: AccessDeps, sessionId: string): Promise<void> {
  const accountId = demandAccount(deps);
  await record(deps.db, 'access.session-ended', { accountId, sessionId });
  if (!(await endOwnSession(deps.db, sessionId))) throw sessionUnknown(sessionId);
}

export async function endOtherSessions(deps: AccessDeps): Promise<number> {
  const accountId = demandAccount(deps);
  const session = await mySession(deps.db);
  if (!session) throw notSignedIn();
  const ended = await endOthers(deps.db, { accountId, but: session.id });
  await record(deps.db, 'access.other-sessions-ended', { accountId, ended });
  return ended;
}
