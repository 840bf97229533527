import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { providerNotEnough, questionOver, wayInUnknown } from '../../domain/refusals.ts';
import { deleteIdentity, insertIdentity } from '../../store/proofs/identities.ts';
import { demandAnotherWayIn } from '../account/demand-another-way-in.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import { askProvider } from './ask-provider.ts';
import { hearProvider } from './hear-provider.ts';

/** Begins to link an identity with the account that asks, whose owner has just proved who they are. */
export async function askToLink(deps: AccessDeps, provider: string) {
  await demandFresh(deps);
  return askProvider(deps, { provider, accountId: demandAccount(deps) });
}

export async function linkIdentity(
  deps: AccessDeps,
  brought: { query: string; state: string | undefined },
): Promise<void> {
  const accountId = demandAccount(deps);
  const { question, issuer, subject, isEmailVerified } = await hearProvider(deps, brought);
  if (question.accountId !== accountId) throw questionOver();
  if (!isEmailVerified) throw providerNotEnough('email-unverified');
  await inTransaction(deps.centre, async (db) => {
    const identityId = await insertIdentity(db, { accountId, issuer, subject });
    if (!identityId) throw providerNotEnough('linked-elsewhere');
    await record(db, 'access.identity-linked', { accountId, identityId });
  });
}

export async function unlinkIdentity(deps: AccessDeps, identityId: string): Promise<void> {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  await inTransaction(deps.centre, async (db) => {
    await demandAnotherWayIn({ ...deps, centre: db }, accountId);
    if (!(await deleteIdentity(db, accountId, identityId))) throw wayInUnknown(identityId);
    await record(db, 'access.identity-unlinked', { accountId, identityId });
  });
}
