import { partyNames } from '#modules/parties';
import { linkPurposes } from '../../domain/invitation/link.ts';
import { findAccount } from '../../store/accounts.ts';
import type { DoorDeps } from '../deps.ts';
import { lookAtLink } from './hold-link.ts';

/** What a link opens, told to whoever holds it. */
export async function describeLink(deps: DoorDeps, token: string) {
  const { centre } = deps;
  const link = await lookAtLink(centre, { token, purposes: linkPurposes, now: deps.now() });
  const { purpose, email, name, side, roles, organisationId, madeBy } = link;
  const named = organisationId && (await partyNames(centre as never, [organisationId])).get(organisationId);
  const inviter = madeBy && purpose === 'invitation' ? await findAccount(centre, madeBy) : undefined;
  return {
    purpose,
    roles: [...roles],
    endsAt: new Date(link.endsAt).toISOString(),
    ...(email && { email }),
    ...(name && { name }),
    ...(side && { side }),
    ...(named && { organisation: { id: named.id, name: named.name, names: named.names } }),
    ...(inviter?.name && { invitedBy: inviter.name }),
  };
}
