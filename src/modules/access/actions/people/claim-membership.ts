import { partyNames, websiteHostOf } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { isOfOrganisation } from '../../domain/membership/organisation-of-address.ts';
import { permit } from '../../domain/permissions/permissions.ts';
import {
  accountUnknown,
  membershipAlive,
  membershipOfOtherSide,
  organisationUnknown,
} from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import { claimMembership as insertClaim, insertMembership } from '../../store/people/memberships.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

interface Wish {
  readonly organisationId: string;
  readonly functionTitle?: string | undefined;
}

/** Says "I speak for this organisation". A verified address at its own domain is enough; else an adviser of the side decides. */
export async function claimMembership(deps: AccessDeps, wish: Wish): Promise<'claimed' | 'confirmed'> {
  permit('claim-membership', deps.caller);
  const accountId = demandAccount(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account) throw accountUnknown(accountId);
  const organisation = (await partyNames(deps.db as never, [wish.organisationId])).get(wish.organisationId);
  if (organisation?.kind !== 'organisation') throw organisationUnknown(wish.organisationId);
  if (organisation.side !== account.side) throw membershipOfOtherSide();
  const claim = { accountId, organisationId: organisation.id, functionTitle: wish.functionTitle };
  const host = await websiteHostOf(deps.db as never, organisation.id);
  const isProven =
    account.isEmailVerified && isOfOrganisation(account.email, host, deps.lists.publicMailProviders);
  if (isProven) {
    await joinByDomain(deps, claim);
    return 'confirmed';
  }
  const membershipId = await insertClaim(deps.db, claim);
  if (!membershipId) throw membershipAlive();
  const { organisationId } = claim;
  await record(deps.db, 'access.membership-claimed', { membershipId, accountId, organisationId });
  return 'claimed';
}

/** The centre itself confirms: no account may write that it was confirmed. */
async function joinByDomain(
  { centre }: AccessDeps,
  claim: { accountId: string; organisationId: string; functionTitle: string | undefined },
) {
  await inTransaction(centre, async (db) => {
    const membershipId = await insertMembership(db, { ...claim, isDomainVerified: true });
    if (!membershipId) throw membershipAlive();
    const { accountId, organisationId } = claim;
    const facts = { membershipId, accountId, organisationId, how: 'verified-domain' };
    await record(db, 'access.membership-confirmed', facts);
  });
}
