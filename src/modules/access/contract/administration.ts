import { z } from 'zod';
import { day, endpoint, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import * as word from './words.ts';

const ofAccount = { id: word.id, role: word.role };
const link = z.object({
  /** Shown this once; only its hash is kept. */
  href: z.string(),
});

export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/access/accounts',
  summary: 'All accounts with their roles, the newest first.',
  access: 'access.see-accounts',
  input: z.object({ q: z.string().max(200).optional(), limit: paging.limit, after: word.id.optional() }),
  output: pageOf(
    z.object({
      id: word.id,
      name: z.string(),
      email: z.string(),
      isEmailVerified: z.boolean(),
      side: word.side.optional(),
      roles: z.array(word.role),
      createdOn: day,
      isClosed: z.boolean(),
      isDemonstration: z.boolean(),
      isMyself: z.boolean(),
    }),
  ),
});

export const grantRole = endpoint({
  method: 'PUT',
  path: '/api/access/accounts/:id/roles/:role',
  summary: 'Gives an account a role. Nobody grants themselves.',
  access: 'access.grant-role',
  input: z.object(ofAccount),
  output: word.done,
});

export const removeRole = endpoint({
  method: 'DELETE',
  path: '/api/access/accounts/:id/roles/:role',
  summary: 'Takes a role away; the last administrator stays one.',
  access: 'access.remove-role',
  input: z.object(ofAccount),
  output: word.done,
});

export const makeRecoveryLink = endpoint({
  method: 'POST',
  path: '/api/access/accounts/:id/recovery-links',
  summary: 'A link by which somebody who lost every way in gets a new one.',
  access: 'access.renew-way-in',
  input: z.object({ id: word.id }),
  output: link,
});

export const closeAccount = endpoint({
  method: 'DELETE',
  path: '/api/access/accounts/:id',
  summary: 'Closes an account and removes what is personal in it; cannot be undone.',
  access: 'access.close-account',
  input: z.object({ id: word.id }),
  output: word.done,
});

export const listInvitations = endpoint({
  method: 'GET',
  path: '/api/access/invitations',
  summary: 'Invitations that stand, as far as one sees them.',
  access: 'access.see-invitations',
  input: word.nothing,
  output: z.object({
    rows: z.array(
      z.object({
        id: word.id,
        email: z.string(),
        name: z.string().optional(),
        side: word.side.optional(),
        roles: z.array(word.role),
        organisation: word.organisation.optional(),
        invitedBy: z.string().optional(),
        madeOn: day,
        endsAt: word.moment,
        state: z.enum(['open', 'used', 'withdrawn', 'ended']),
      }),
    ),
  }),
});

export const invite = endpoint({
  method: 'POST',
  path: '/api/access/invitations',
  summary:
    'Invites a person by e-mail: administrators anybody, advisers people of their own side without roles.',
  access: 'access.invite',
  input: z.object({
    email: word.email,
    name: word.personName.optional(),
    side: word.side.optional(),
    language,
    roles: z.array(word.role).max(word.roles.length).default([]),
    organisationId: word.id.optional(),
  }),
  output: z.object({ id: word.id }),
});

export const showInvitationLink = endpoint({
  method: 'POST',
  path: '/api/access/invitations/:id/links',
  summary: 'The link of an invitation, to hand over where no mail goes out.',
  access: 'access.withdraw-invitation',
  input: z.object({ id: word.id }),
  output: link,
});

export const withdrawInvitation = endpoint({
  method: 'DELETE',
  path: '/api/access/invitations/:id',
  summary: 'Withdraws an invitation that has not been accepted.',
  access: 'access.withdraw-invitation',
  input: z.object({ id: word.id }),
  output: word.done,
});
