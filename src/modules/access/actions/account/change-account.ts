import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { changeMyAccount } from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/** Name and language; side, roles and address are not one's own to change. */
export async function changeAccount(
  deps: AccessDeps,
  change: { name: string; language: Language },
): Promise<void> {
  const accountId = demandAccount(deps);
  await changeMyAccount(deps.db, change);
  await record(deps.db, 'access.account-changed', { accountId });
}
