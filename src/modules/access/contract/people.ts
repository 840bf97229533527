import { z } from 'zod';
import { day, endpoint, paging } from '#platform/contract';
import * as word from './words.ts';

const member = z.object({
  id: word.id,
  accountId: word.id,
  name: z.string(),
  /** For those who decide. */
  email: z.string().optional(),
  functionTitle: z.string().optional(),
  state: z.enum(['claimed', 'confirmed', 'refused', 'ended']),
  claimedOn: day,
  decidedHow: z.enum(['adviser', 'verified-domain']).optional(),
  decidedBy: z.string().optional(),
});

export const claimMembership = endpoint({
  method: 'POST',
  path: '/api/access/memberships',
  summary:
    'Claims to speak for an organisation: confirmed by a verified address at its domain, or by an adviser.',
  access: 'access.claim-membership',
  input: z.object({ organisationId: word.id, functionTitle: z.string().trim().max(120).optional() }),
  output: z.object({ state: z.enum(['claimed', 'confirmed']) }),
});

export const decideMembership = endpoint({
  method: 'POST',
  path: '/api/access/memberships/:id/decision',
  summary: 'Confirms or refuses a claim, as an adviser of the organisation’s side.',
  access: 'access.decide-membership',
  input: z.object({ id: word.id, decision: z.enum(['confirmed', 'refused']) }),
  output: word.done,
});

export const endMembership = endpoint({
  method: 'DELETE',
  path: '/api/access/memberships/:id',
  summary: 'Ends a membership or takes a claim back.',
  access: 'access.end-membership',
  input: z.object({ id: word.id }),
  output: word.done,
});

export const listMembers = endpoint({
  method: 'GET',
  path: '/api/access/organisations/:id/members',
  summary: 'Who speaks for an organisation, and who claims to.',
  access: 'access.see-members',
  input: z.object({ id: word.id }),
  output: z.object({ organisation: word.organisation, mayDecide: z.boolean(), rows: z.array(member) }),
});

export const listClaims = endpoint({
  method: 'GET',
  path: '/api/access/claims',
  summary: 'Claims of membership that wait for an adviser of the own side, the oldest first.',
  access: 'access.see-claims',
  input: z.object({ limit: paging.limit, after: word.id.optional() }),
  output: z.object({
    rows: z.array(member.extend({ organisation: word.organisation })),
    next: z.string().optional(),
  }),
});

export const listDelegations = endpoint({
  method: 'GET',
  path: '/api/access/delegations',
  summary: 'Who acts for whom until when, and whom one could ask to act for oneself.',
  access: 'access.see-delegations',
  input: word.nothing,
  output: z.object({
    rows: z.array(
      z.object({
        id: word.id,
        from: z.string(),
        to: z.string(),
        fromDay: day,
        untilDay: day,
        reason: z.string().optional(),
        isMine: z.boolean(),
        mayEnd: z.boolean(),
      }),
    ),
    possible: z.array(z.object({ id: word.id, name: z.string() })),
  }),
});

export const delegate = endpoint({
  method: 'POST',
  path: '/api/access/delegations',
  summary: 'Lets a colleague act for oneself until a day.',
  access: 'access.delegate',
  input: z.object({
    to: word.id,
    fromDay: day,
    untilDay: day,
    reason: z.string().trim().max(300).optional(),
  }),
  output: z.object({ id: word.id }),
});

export const endDelegation = endpoint({
  method: 'DELETE',
  path: '/api/access/delegations/:id',
  summary: 'Ends a delegation before its day.',
  access: 'access.end-delegation',
  input: z.object({ id: word.id }),
  output: word.done,
});
