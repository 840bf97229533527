import { z } from 'zod';
import {
  day,
  endpoint,
  listOf,
  mostCounted,
  pageOf,
  paging,
  streamedFile,
  tableFormat,
} from '#platform/contract';
import { language } from '#platform/languages';
import { recordContent, reference, registerSource, texts } from './contract/content.ts';
import { recordKind, relation } from './contract/words.ts';

export { listUntoldAgreements, proposeAgreementRecord, type UntoldAgreement } from './contract/agreements.ts';
export { type ChainReason, chainReasons, readChain, type Undertaking } from './contract/chain.ts';
export { type Claim, recordContent, type RecordContent, type RegisterValue } from './contract/content.ts';
export { makeYearlyReport } from './contract/report.ts';
export { proposeRecordMerge, readRevision } from './contract/merging.ts';
export { type CompletenessTable, exportCompleteness, exportLineage } from './contract/tables.ts';
export { type CommitmentState, type Progress, readSession, type SessionPage } from './contract/sessions.ts';
export {
  identifierSchemes,
  type IdentifierScheme,
  properties,
  type Property,
  type RecordKind,
  recordKinds,
  recordTypes,
  type Relation,
  relations,
  standings,
} from './contract/words.ts';
export {
  exportFigures,
  type Figures,
  type FigureTable,
  figureTables,
  type PartyRole,
  partyRoles,
  readFigures,
  UNSTATED,
} from './contract/figures.ts';

const why = z.string().trim().min(1).max(2_000);

/** A line of a list. */
export const recordLine = z.object({
  reference,
  kind: recordKind,
  type: z.string().optional(),
  titles: texts,
  /** As its source says it, in EDTF. */
  date: z.string().optional(),
  fields: z.array(z.string()),
  sides: z.array(z.string()),
  isDisputed: z.boolean(),
  isInvented: z.boolean(),
});
export type RecordLine = z.infer<typeof recordLine>;

const counted = z.array(z.object({ value: z.string(), number: z.number().int() }));

const asked = {
  q: z.string().trim().max(200).optional().describe('Words in any of the four languages'),
  kind: listOf(recordKind),
  field: listOf(z.string().max(60)).describe('Codes of fields; unstated: those of none'),
  party: listOf(z.string().max(200)).describe('Keys of parties, as the figures give them'),
  role: listOf(z.string().max(30)).describe('In which part a side is named, such as lead-be'),
  place: listOf(z.string().max(200)).describe('Keys of places, as the figures give them; unstated: nowhere'),
  region: listOf(z.string().max(10)).describe(
    'Codes of regions (NUTS 1, ISO 3166-2) or of countries; unstated: known of none',
  ),
  giving: listOf(z.string().max(10)).describe('A side that gives, both, or unstated'),
  money: listOf(z.string().max(40)).describe('Money of a currency, side and sector, such as EUR-be-public'),
  from: z.coerce.number().int().min(1949).max(2100).optional().describe('First year in which it began'),
  until: z.coerce.number().int().min(1949).max(2100).optional().describe('Last year in which it began'),
  undated: z.enum(['yes']).optional().describe('Only what no source gives a date of'),
  disputed: z.enum(['yes']).optional().describe('Only what sources disagree on'),
  invented: z
    .enum(['no', 'only'])
    .optional()
    .describe('Without the examples of a demonstration, or only these'),
  cordis: z.enum(['no']).optional().describe('Without projects that are known only from CORDIS'),
};

export const listRecords = endpoint({
  method: 'GET',
  path: '/api/register/records',
  summary: 'Records of the register, the latest first, with how many there are of each kind and field.',
  access: 'public',
  input: z.object({ ...asked, ...paging }),
  output: pageOf(recordLine).extend({ kinds: counted, fields: counted }),
});

export const exportRecords = endpoint({
  method: 'GET',
  path: '/api/register/table',
  summary: 'The records that were found, the latest first, as a table for spreadsheets.',
  access: 'public',
  input: z.object({ ...asked, reader: language.default('en'), format: tableFormat.default('csv') }),
  output: streamedFile,
});

const linked = z.object({ relation, record: recordLine });

export const recordPage = z.object({
  line: recordLine,
  content: recordContent,
  revision: z.number().int(),
  changedAt: z.iso.datetime(),
  /** What it came from and what came from it. */
  before: z.array(linked),
  after: z.array(linked),
  /** Belongs to it, with no descent. */
  related: z.array(linked),
  /** The day of which the reader asked: `statuses` of the content say what stood on it. */
  asOf: day.optional(),
  mayPropose: z.boolean(),
  /** The reference that was asked for, where it was merged into this one. */
  mergedFrom: reference.optional(),
});
export type RecordPage = z.infer<typeof recordPage>;

export const getRecord = endpoint({
  method: 'GET',
  path: '/api/register/records/:reference',
  summary: 'A record with every statement of every source, and its neighbours in the lineage.',
  access: 'public',
  input: z.object({ reference, asOf: day.optional() }),
  output: recordPage,
});

export const revisionLine = z.object({
  number: z.number().int(),
  why: z.string(),
  madeAt: z.iso.datetime(),
  madeSide: z.string().optional(),
  isWithdrawal: z.boolean(),
  /** What differs from the one before: added and removed statements, by property. */
  changes: z.array(z.object({ at: z.string(), added: z.number().int(), removed: z.number().int() })),
});

export const recordHistory = endpoint({
  method: 'GET',
  path: '/api/register/records/:reference/history',
  summary: 'Every revision of a record: when, why, by which side, and what changed.',
  access: 'public',
  input: z.object({ reference }),
  output: z.object({ rows: z.array(revisionLine) }),
});

export const lineageNode = recordLine.extend({
  /** Steps from the record that was asked for: negative is where it came from. */
  depth: z.number().int(),
});

export const readLineage = endpoint({
  method: 'GET',
  path: '/api/register/records/:reference/lineage',
  summary: 'All that a record came from and all that came from it.',
  access: 'public',
  input: z.object({ reference, most: z.coerce.number().int().min(1).max(10_000).default(500) }),
  output: z.object({
    nodes: z.array(lineageNode),
    edges: z.array(z.object({ from: reference, to: reference, relation })),
    /** Offers and requests of the centre that one of the nodes names. */
    opportunities: z.array(z.object({ of: reference, opportunity: z.string(), relation })),
    isCut: z.boolean(),
  }),
});

/** A total that somebody stated, beside what the register has of it. */
export const completeness = z.object({
  counts: z.array(z.object({ kind: recordKind, number: z.number().int() })),
  stated: z.array(
    z.object({
      reference,
      of: recordKind.optional(),
      titles: texts,
      count: z.number(),
      how: z.enum(['exactly', 'about', 'at-least', 'at-most', 'some']),
      /** Records of that kind, where there is one. Projects that only CORDIS knows are not those of governments. */
      documented: z.number().int().optional(),
      /** Of which the source speaks. */
      fields: z.array(z.string()),
      source: registerSource,
    }),
  ),
  /** By the year in which they began. */
  byYear: z.array(z.object({ year: z.number().int(), kind: recordKind, number: z.number().int() })),
  /** Those of no date, by kind. */
  undated: z.array(z.object({ kind: recordKind, number: z.number().int() })),
});

export const readCompleteness = endpoint({
  method: 'GET',
  path: '/api/register/completeness',
  summary: 'How much of what is said to exist is documented here, by kind and year.',
  access: 'public',
  input: z.object({}),
  output: completeness,
});

const change = { content: recordContent, why };

export const proposeRecord = endpoint({
  method: 'POST',
  path: '/api/register/proposals',
  summary: 'Proposes a new record; somebody else decides.',
  access: 'register.propose',
  input: z.object(change),
  output: z.object({ id: z.uuid() }),
});

export const proposeRevision = endpoint({
  method: 'POST',
  path: '/api/register/records/:reference/proposals',
  summary: 'Proposes what a record should say, or with no content to withdraw it; somebody else decides.',
  access: 'register.propose',
  input: z.object({
    reference,
    revision: z.number().int().min(1).max(mostCounted),
    content: recordContent.optional(),
    why,
  }),
  output: z.object({ id: z.uuid() }),
});

export const proposalLine = z.object({
  id: z.uuid(),
  reference: reference.optional(),
  content: recordContent.optional(),
  current: recordContent.optional(),
  /** The record that goes, because it speaks of the same. */
  merges: z.object({ reference, content: recordContent }).optional(),
  why,
  proposedAt: z.iso.datetime(),
  proposedSide: z.string().optional(),
  /** Nobody decides on what they propose themselves. */
  mayDecide: z.boolean(),
});
export type ProposalLine = z.infer<typeof proposalLine>;

export const listRecordProposals = endpoint({
  method: 'GET',
  path: '/api/register/proposals',
  summary: 'Changes of the register that wait for a second pair of eyes.',
  access: 'register.propose',
  input: z.object({ ...paging }),
  output: pageOf(proposalLine),
});

export const decideRecordProposal = endpoint({
  method: 'POST',
  path: '/api/register/proposals/:id/decision',
  summary: 'Accepts or refuses what somebody else proposed.',
  access: 'register.decide',
  input: z.object({ id: z.uuid(), decision: z.enum(['accepted', 'refused']), remark: why.optional() }),
  output: z.object({ reference: reference.optional() }),
});
