import { z } from 'zod';
import { endpoint, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { code, organisationStatus, organisationType } from './words.ts';

/** Kinds of names that people write themselves; the others come from sources. */
export const writtenNameKinds = ['official', 'short', 'former', 'translated'] as const;

/** Generous bounds of the wire; what an entry may hold is judged in the domain, with every fault at once. */
const line = z.string().max(2000);

export const writtenName = z.object({
  text: line,
  kind: z.enum(writtenNameKinds),
  language: language.optional(),
});
export type WrittenName = z.infer<typeof writtenName>;

const writtenPlace = z.object({ city: line.optional(), region: line.optional() });

/** The parts of an organisation's entry that people write. */
export const organisationEntry = z.object({
  names: z.array(writtenName).max(100),
  type: organisationType,
  /** Empty: none. */
  website: line,
  /** The country stays: it decides the side. */
  place: writtenPlace,
  fields: z.array(code).max(100),
  status: organisationStatus,
});
export type OrganisationEntry = z.infer<typeof organisationEntry>;
export const entryParts = ['names', 'type', 'website', 'place', 'fields', 'status'] as const;
export type EntryPart = (typeof entryParts)[number];

/** Only the parts that change; the others stay. `withdrawn` is for sources to say. */
export const organisationChange = organisationEntry
  .extend({ status: z.enum(['active', 'inactive']) })
  .partial();
export type OrganisationChange = z.infer<typeof organisationChange>;

/** Which end the family name of a person stands at. */
export const nameOrder = z.enum(['family-first', 'given-first']);

/** What somebody would have an entry say; of a person names and fields alone. */
const proposedChange = organisationChange.extend({
  names: z
    .array(writtenName.extend({ order: nameOrder.optional() }))
    .max(100)
    .optional(),
});
export type ProposedChange = z.infer<typeof proposedChange>;

const id = z.string().max(60);
const version = z.number().int().min(1).max(2_000_000_000);

export const openEntry = endpoint({
  method: 'GET',
  path: '/api/organisations/:id/entry',
  summary: 'What the entry of an organisation says now, and what the caller may do with it.',
  access: 'public',
  input: z.object({ id }),
  output: z.object({
    id: z.string(),
    /** Named again when a change is saved, so that nothing is overwritten unseen. */
    version,
    entry: organisationEntry,
    may: z.object({ change: z.boolean(), propose: z.boolean() }),
  }),
});

export const changeOrganisation = endpoint({
  method: 'PUT',
  path: '/api/organisations/:id/entry',
  summary: 'Change what the centre itself says of an organisation; what sources said stays beside it.',
  access: 'parties.change',
  input: z.object({ id, version, change: organisationChange }),
  output: z.object({ version }),
});

export const proposeChange = endpoint({
  method: 'POST',
  path: '/api/organisations/:id/change-proposals',
  summary: 'Propose a change of an entry to those who may make it.',
  access: 'parties.propose',
  input: z.object({ id, change: organisationChange, reason: z.string().max(5000) }),
  output: z.object({ id: z.string() }),
});

export const proposalStates = ['open', 'accepted', 'refused'] as const;

export const changeProposal = z.object({
  id: z.string(),
  about: z.object({ kind: z.enum(['organisation', 'person']), id: z.string(), name: z.string() }),
  change: proposedChange,
  reason: z.string(),
  state: z.enum(proposalStates),
  proposedAt: z.iso.datetime(),
  isOwn: z.boolean(),
  /** What the decider says to the proposer. */
  remark: z.string().optional(),
  decidedAt: z.iso.datetime().optional(),
  mayDecide: z.boolean(),
});
export type ChangeProposal = z.infer<typeof changeProposal>;

export const listChangeProposals = endpoint({
  method: 'GET',
  path: '/api/change-proposals',
  summary:
    'Proposals that the caller made or may decide on, the newest first; those to decide the oldest first.',
  access: 'signed-in',
  input: z.object({
    organisation: id.optional().describe('Only those about this organisation'),
    person: z.uuid().optional().describe('Only those about this person'),
    state: z.enum(proposalStates).optional(),
    part: z
      .enum(['to-decide', 'own'])
      .optional()
      .describe('Only open ones that the caller may decide on, or only those that the caller made'),
    ...paging,
  }),
  output: pageOf(changeProposal),
});

export const decideChangeProposal = endpoint({
  method: 'POST',
  path: '/api/change-proposals/:id/decision',
  summary: 'Accept a proposal, which makes its change at once, or refuse it with a remark.',
  access: 'parties.decide',
  input: z.object({
    id: z.uuid(),
    decision: z.enum(['accepted', 'refused']),
    /** The version of the entry beside which the proposal was read; needed to accept. */
    version: version.optional(),
    remark: z.string().max(5000).optional(),
  }),
  output: z.object({ state: z.enum(proposalStates) }),
});
