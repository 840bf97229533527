import { type Served, servedWith } from '#platform/http';
import type { AccessDeps, DoorDeps } from '../actions/deps.ts';
import {
  invite,
  listInvitations,
  showInvitationLink,
  withdrawInvitation,
} from '../actions/administration/invite.ts';
import { listAccounts } from '../actions/administration/list-accounts.ts';
import { makeRecoveryLink } from '../actions/administration/make-recovery-link.ts';
import { grantRole } from '../actions/administration/grant-role.ts';
import { removeRole } from '../actions/administration/remove-role.ts';
import { claimMembership } from '../actions/people/claim-membership.ts';
import { decideMembership, endMembership } from '../actions/people/decide-membership.ts';
import { delegate, endDelegation, listDelegations } from '../actions/people/delegate.ts';
import { listClaims, listMembers } from '../actions/people/list-members.ts';
import { closeAccount } from '../actions/personal/close-account.ts';
import { giveConsent, withdrawConsent } from '../actions/personal/give-consent.ts';
import { exportOwnRecords } from '../actions/personal/export-own-records.ts';
import { openOwnPage } from '../actions/personal/open-own-page.ts';
import { readConsents } from '../actions/personal/read-consents.ts';
import { keptOfPeople } from '../domain/personal/kept.ts';
import * as contract from '../contract.ts';

const done = (doing: Promise<unknown>) => doing.then(() => ({}));

/** What people do with one another: memberships, delegations, invitations, roles. */
export function peopleRoutes(deps: DoorDeps): Served[] {
  const served = servedWith<Omit<AccessDeps, 'caller'>>(deps);
  return [
    served(contract.claimMembership, async (wish, own) => ({ state: await claimMembership(own, wish) })),
    served(contract.decideMembership, ({ id, decision }, own) => done(decideMembership(own, id, decision))),
    served(contract.endMembership, ({ id }, own) => done(endMembership(own, id))),
    served(contract.listMembers, ({ id }, own) => listMembers(own, id)),
    served(contract.listClaims, (asked, own) => listClaims(own, asked)),
    served(contract.listDelegations, (_input, own) => listDelegations(own)),
    served(contract.delegate, async (wish, own) => ({ id: await delegate(own, wish) })),
    served(contract.endDelegation, ({ id }, own) => done(endDelegation(own, id))),
    served(contract.listAccounts, (asked, own) => listAccounts(own, asked)),
    served(contract.grantRole, ({ id, role }, own) => done(grantRole(own, id, role))),
    served(contract.removeRole, ({ id, role }, own) => done(removeRole(own, id, role))),
    served(contract.makeRecoveryLink, async ({ id }, own) => ({ href: await makeRecoveryLink(own, id) })),
    served(contract.closeAccount, ({ id }, own) => done(closeAccount(own, id))),
    served(contract.listInvitations, async (_input, own) => ({ rows: await listInvitations(own) })),
    served(contract.invite, async (wish, own) => ({ id: await invite(own, wish) })),
    served(contract.showInvitationLink, async ({ id }, own) => ({ href: await showInvitationLink(own, id) })),
    served(contract.withdrawInvitation, ({ id }, own) => done(withdrawInvitation(own, id))),
    ...personalRoutes(deps),
  ];
}

function personalRoutes(deps: DoorDeps): Served[] {
  const served = servedWith<Omit<AccessDeps, 'caller'>>(deps);
  return [
    served(contract.personalData, () => ({
      rows: keptOfPeople.map(({ articles, ...row }) => ({ ...row, articles: [...articles] })),
    })),
    served(contract.exportPersonalData, (_input, own) => exportOwnRecords(own)),
    served(contract.openOwnPage, async (_input, own) => ({ id: await openOwnPage(own) })),
    served(contract.listConsents, (_input, own) => readConsents(own)),
    served(contract.giveConsent, ({ subject, language }, own) => done(giveConsent(own, subject, language))),
    served(contract.withdrawConsent, ({ subject }, own) => done(withdrawConsent(own, subject))),
  ];
}
