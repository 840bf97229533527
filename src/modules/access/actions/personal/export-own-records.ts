import { readPersonalRecords } from '#modules/parties';
import { record } from '#platform/journal';
import { accountUnknown } from '../../domain/refusals.ts';
import { keptOfPeople } from '../../domain/personal/kept.ts';
import { findAccount, rolesOf } from '../../store/accounts.ts';
import { listConsents } from '../../store/consents.ts';
import { listMyIdentities } from '../../store/proofs/identities.ts';
import { listMyPasskeys } from '../../store/proofs/passkeys.ts';
import { myWaysIn } from '../../store/proofs/ways-in.ts';
import { listMyDelegations } from '../../store/people/delegations.ts';
import { listMemberships } from '../../store/people/memberships.ts';
import { listSessions } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/** Everything that stands under one's own account, as a file that people and programs can read. */
export async function exportOwnRecords(deps: AccessDeps) {
  const { db } = deps;
  const accountId = demandAccount(deps);
  const account = await findAccount(db, accountId);
  if (!account) throw accountUnknown(accountId);
  const content = {
    exportedAt: deps.now().toISOString(),
    account,
    roles: (await rolesOf(db, [accountId])).get(accountId) ?? [],
    memberships: await listMemberships(db, { accountId }),
    delegations: await listMyDelegations(db, accountId),
    ...(await readPersonalRecords(db, { account: accountId, person: account.personId })),
    consents: await listConsents(db, accountId),
    passkeys: await listMyPasskeys(db, accountId),
    otherWaysIn: await myWaysIn(db),
    identities: await listMyIdentities(db, accountId),
    sessions: await listSessions(db, accountId),
    keptAndWhy: keptOfPeople,
  };
  await record(db, 'access.personal-data-exported', { accountId });
  return {
    name: `green-channel-${content.exportedAt.slice(0, 10)}.json`,
    content: `${JSON.stringify(content, undefined, 2)}\n`,
  };
}
