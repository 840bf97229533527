import { partyNames } from '#modules/parties';
import { record } from '#platform/journal';
import { findAccount, rolesOf } from '../../store/accounts.ts';
import type { OpenedLink } from '../../store/links.ts';
import { insertMembership } from '../../store/people/memberships.ts';
import type { DoorDeps } from '../deps.ts';

/**
 * An invitation for an organisation claims a membership. It is confirmed at once when an adviser of that side invited;
 * an administrator alone cannot say who speaks for whom.
 */
export async function joinByInvitation(
  { centre: db }: DoorDeps,
  link: OpenedLink,
  accountId: string,
): Promise<void> {
  const { organisationId, madeBy } = link;
  if (!organisationId) return;
  const inviter = madeBy ? await findAccount(db, madeBy) : undefined;
  const isAdviser = madeBy !== undefined && (await rolesOf(db, [madeBy])).get(madeBy)?.includes('adviser');
  const side = (await partyNames(db as never, [organisationId])).get(organisationId)?.side;
  const by = isAdviser && inviter?.side !== undefined && inviter.side === side ? madeBy : undefined;
  const membershipId = await insertMembership(db, {
    accountId,
    organisationId,
    ...(by && { confirmedBy: by }),
  });
  await record(db, 'access.membership-claimed', { membershipId, accountId, organisationId });
  if (by)
    await record(db, 'access.membership-confirmed', {
      membershipId,
      accountId,
      organisationId,
      how: 'adviser',
    });
}
