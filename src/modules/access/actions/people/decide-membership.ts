import { partyNames } from '#modules/parties';
import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { membershipDecided, membershipUnknown } from '../../domain/refusals.ts';
import {
  decideMembership as decide,
  endMembership as end,
  findMembership,
  type Membership,
} from '../../store/people/memberships.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount } from '../signing-in/demand-fresh.ts';

/** The membership with what the policy table asks of it; unknown when the asking account may not see it. */
async function seen({ db }: AccessDeps, id: string) {
  const membership = await findMembership(db, id);
  if (!membership) throw membershipUnknown(id);
  const { organisationId, accountId } = membership;
  const side = (await partyNames(db as never, [organisationId])).get(organisationId)?.side;
  return { membership, thing: { account: { id: accountId }, organisation: { id: organisationId, side } } };
}

const factsOf = ({ id, accountId, organisationId }: Membership) => ({
  membershipId: id,
  accountId,
  organisationId,
});

export async function decideMembership(
  deps: AccessDeps,
  id: string,
  state: 'confirmed' | 'refused',
): Promise<void> {
  const { membership, thing } = await seen(deps, id);
  permit('decide-membership', deps.caller, thing);
  if (!(await decide(deps.db, id, { state, by: demandAccount(deps) }))) throw membershipDecided();
  const by = deps.caller.account;
  await record(deps.db, `access.membership-${state}`, { ...factsOf(membership), by, how: 'adviser' });
}

export async function endMembership(deps: AccessDeps, id: string): Promise<void> {
  const { membership, thing } = await seen(deps, id);
  permit('end-membership', deps.caller, thing);
  if (!(await end(deps.db, id))) throw membershipDecided();
  await record(deps.db, 'access.membership-ended', { ...factsOf(membership), by: deps.caller.account });
}
