import { registerPerson } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { accountUnknown } from '../../domain/refusals.ts';
import { lockAccount, setPerson } from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/**
 * Opens a page of oneself in the register of people, once; returns its id. Nobody sees it but oneself, advisers of the own
 * side and administrators, until one agrees that everybody may.
 */
export function openOwnPage(deps: AccessDeps): Promise<string> {
  const accountId = demandAccount(deps);
  return inTransaction(deps.centre, async (db) => {
    // Held: a second click finds the page of the first.
    const account = await lockAccount(db, accountId);
    if (!account) throw accountUnknown(accountId);
    if (account.personId) return account.personId;
    const country = deps.corridor.sides.find(({ code }) => code === account.side)?.country;
    const { id } = await registerPerson(
      { ...deps, db: db as never },
      {
        source: 'centre:account',
        key: accountId,
        title: 'Green Channel',
        names: [{ text: account.name, kind: 'official' }],
        ...(country && { country }),
        isInvented: account.isDemonstration,
      },
    );
    await setPerson(db, accountId, id);
    await record(db, 'access.own-page-opened', { accountId, personId: id });
    return id;
  });
}
