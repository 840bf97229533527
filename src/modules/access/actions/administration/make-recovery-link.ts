import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown } from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import { insertLink, withdrawOpenLinks } from '../../store/links.ts';
import type { AccessDeps } from '../deps.ts';
import { issueLink } from '../links/issue-link.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

/**
 * A link for somebody who lost every way in, to be handed over by whoever knows them. The owner hears of it by mail, and the
 * journal says who made it.
 */
export async function makeRecoveryLink(deps: AccessDeps, accountId: string): Promise<string> {
  permit('renew-way-in', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account || account.isClosed) throw accountUnknown(accountId);
  const by = demandAccount(deps);
  return inTransaction(deps.centre, async (db) => {
    await withdrawOpenLinks(db, 'recovery', accountId);
    const { language, email } = account;
    const purpose = 'recovery';
    const id = await insertLink(db, { purpose, email, language, accountId, madeBy: by });
    await record(db, 'access.recovery-link-made', { accountId, linkId: id, by });
    return issueLink(db, { id, purpose, language }, { site: deps.site, wasMailed: false });
  });
}
