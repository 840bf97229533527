import { partyNames } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { findInvitationFaults, judgeLink } from '../../domain/invitation/link.ts';
import { permit } from '../../domain/permissions/permissions.ts';
import {
  accountExists,
  invitationFaulty,
  invitationUnknown,
  linkNotOpen,
  organisationUnknown,
} from '../../domain/refusals.ts';
import type { GivenRole } from '../../domain/roles.ts';
import { isEmail, normaliseEmail } from '../../domain/signing-in/email.ts';
import { findOpenAccountByEmail } from '../../store/accounts.ts';
import {
  findLink,
  insertLink,
  listInvitations as standing,
  type StoredLink,
  withdrawLink,
} from '../../store/links.ts';
import { knownPeople } from '../../store/people/delegations.ts';
import type { AccessDeps } from '../deps.ts';
import { issueLink } from '../links/issue-link.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

interface Wish {
  readonly email: string;
  readonly name?: string | undefined;
  readonly side?: string | undefined;
  readonly language: Language;
  readonly roles: readonly GivenRole[];
  readonly organisationId?: string | undefined;
}

/** Invites a person; the mail goes out by itself, and a link to hand over otherwise can be had once more. */
export async function invite(deps: AccessDeps, wish: Wish): Promise<string> {
  const { organisationId, side, roles } = wish;
  permit('invite', deps.caller, { side, roles });
  await demandFresh(deps);
  const email = normaliseEmail(wish.email);
  const organisation = organisationId
    ? (await partyNames(deps.db as never, [organisationId])).get(organisationId)
    : undefined;
  if (organisationId && organisation?.kind !== 'organisation') throw organisationUnknown(organisationId);
  const sides = deps.corridor.sides.map(({ code }) => code);
  const faults = findInvitationFaults({ side, roles, organisationSide: organisation?.side }, sides);
  if (!isEmail(email)) faults.unshift('email-missing');
  if (faults.length > 0) throw invitationFaulty(faults);
  if (await findOpenAccountByEmail(deps.centre, email)) throw accountExists();
  const madeBy = demandAccount(deps);
  const linkId = await insertLink(deps.db, {
    ...wish,
    email,
    purpose: 'invitation',
    madeBy,
    organisationId: organisation?.id,
  });
  await record(deps.db, 'access.person-invited', { linkId, by: madeBy, roles: [...roles] });
  return linkId;
}

/** The invitation that the asking account sees, and may act on. */
async function ownInvitation(deps: AccessDeps, id: string): Promise<StoredLink> {
  const link = await findLink(deps.db, id);
  if (!link) throw invitationUnknown(id);
  permit('withdraw-invitation', deps.caller, { side: link.side, roles: link.roles, maker: link.madeBy });
  const judged = judgeLink(link, deps.now().getTime());
  if (judged !== 'open') throw linkNotOpen(judged);
  return link;
}

export async function withdrawInvitation(deps: AccessDeps, id: string): Promise<void> {
  await ownInvitation(deps, id);
  if (!(await withdrawLink(deps.db, id))) throw linkNotOpen('withdrawn');
  await record(deps.db, 'access.invitation-withdrawn', { linkId: id, by: deps.caller.account });
}

/** A link to hand over in person, where no mail goes out. */
export async function showInvitationLink(deps: AccessDeps, id: string): Promise<string> {
  await demandFresh(deps);
  const link = await ownInvitation(deps, id);
  return inTransaction(deps.centre, async (db) => {
    await record(db, 'access.invitation-link-shown', { linkId: id, by: deps.caller.account });
    return issueLink(db, link, { site: deps.site, wasMailed: false });
  });
}

export async function listInvitations(deps: AccessDeps) {
  permit('see-invitations', deps.caller);
  const links = await standing(deps.db, 200);
  const organisations = await partyNames(
    deps.db as never,
    links.flatMap(({ organisationId }) => organisationId ?? []),
  );
  const people = await knownPeople(
    deps.db,
    links.flatMap(({ madeBy }) => madeBy ?? []),
  );
  return links.map((link) => {
    const organisation = link.organisationId && organisations.get(link.organisationId);
    const inviter = link.madeBy && people.get(link.madeBy);
    return {
      id: link.id,
      email: link.email ?? '',
      roles: [...link.roles],
      madeOn: new Date(link.madeAt).toISOString().slice(0, 10),
      endsAt: new Date(link.endsAt).toISOString(),
      state: judgeLink(link, deps.now().getTime()),
      ...(link.name && { name: link.name }),
      ...(link.side && { side: link.side }),
      ...(organisation && {
        organisation: { id: organisation.id, name: organisation.name, names: organisation.names },
      }),
      ...(inviter && { invitedBy: inviter.name }),
    };
  });
}
