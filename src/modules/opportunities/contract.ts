import { z } from 'zod';
import { organisationType } from '#contracts/parties';
import { day, endpoint, listOf, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';

export const directions = ['offer', 'request'] as const;
export const kinds = ['technology', 'investment', 'industry', 'market-access', 'joint-research'] as const;
export const direction = z.enum(directions);
export const kind = z.enum(kinds);
export type Direction = z.infer<typeof direction>;
export type Kind = z.infer<typeof kind>;

export const states = [
  'draft',
  'internal-review',
  'external-review',
  'published',
  'paused',
  'expiring',
  'expired',
  'withdrawn',
  'fulfilled',
] as const;
export const state = z.enum(states);
export type State = z.infer<typeof state>;

export const rights = [
  'patent-granted',
  'patent-applied',
  'secret-know-how',
  'copyright',
  'plant-variety',
  'design',
  'trade-mark',
  'open',
  'none',
  'not-stated',
] as const;

export const cooperations = [
  'licence',
  'assignment',
  'joint-development',
  'pilot',
  'supply',
  'manufacturing',
  'distribution',
  'joint-venture',
  'acquisition',
  'equity',
  'loan',
  'service',
  'research-project',
  'exchange',
  'soft-landing',
  'certification',
] as const;
export const cooperation = z.enum(cooperations);

/** One language version of a listing. */
export const text = z.object({
  language,
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  advantages: z.string().optional(),
  isOriginal: z.boolean(),
  /** Translated from an earlier version of the original. */
  isStale: z.boolean(),
  isMachineMade: z.boolean(),
  changedOn: day,
  /** Of a stale translation: the stretches of the original's description that it does not know yet. */
  newerInOriginal: z.array(z.object({ start: z.number().int(), end: z.number().int() })).optional(),
});

export const note = z.partialRecord(language, z.string());

export const investment = z.object({
  least: money.shape.amount.optional(),
  most: money.shape.amount.optional(),
  currency: money.shape.currency,
  instrument: z.enum(['equity', 'convertible', 'loan', 'grant', 'fund', 'any']),
});
export type Investment = z.infer<typeof investment>;

/** What may be read of the owner: kind and place always, the name only when the owner said so. */
export const publicOwner = z.object({
  type: organisationType.optional(),
  country: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  isInvented: z.boolean(),
});

export const opportunityRow = z.object({
  reference: z.string(),
  direction,
  kind,
  side: z.string().optional(),
  state,
  title: z.string(),
  summary: z.string(),
  /** The language of `title` and `summary`: the reader's when there is a version, else the original. */
  language,
  original: language,
  languages: z.array(language),
  fields: z.array(z.string()),
  trl: z.number().int().min(1).max(9).optional(),
  cooperation: z.array(cooperation),
  validUntil: day.optional(),
  publishedOn: day.optional(),
  owner: publicOwner,
});
export type OpportunityRow = z.infer<typeof opportunityRow>;

export const opportunity = opportunityRow.extend({
  stateSince: day,
  texts: z.array(text),
  keywords: z.partialRecord(language, z.array(z.string())),
  stage: z.object({
    trl: z.number().int().optional(),
    trlUntil: z.number().int().optional(),
    note: note.optional(),
  }),
  rights: z.object({ status: z.enum(rights), note: note.optional() }),
  partner: z.object({
    types: z.array(organisationType),
    role: z.string().optional(),
    size: z.string().optional(),
    area: z.string().optional(),
    note: note.optional(),
  }),
  investment: investment.optional(),
  productClass: z.string().optional(),
  source: z
    .object({ title: z.string(), href: z.string().optional(), licence: z.string().optional() })
    .optional(),
});
export type Opportunity = z.infer<typeof opportunity>;

export const facet = z.object({ value: z.string(), count: z.number().int() });
export const facets = z.object({
  direction: z.array(facet),
  kind: z.array(facet),
  side: z.array(facet),
  field: z.array(facet),
  stage: z.array(facet),
  language: z.array(facet),
});

/** Stages grouped as readers ask for them: research 1–3, development 4–6, demonstration 7–8, market 9, or not stated. */
export const stageGroups = ['research', 'development', 'demonstration', 'market', 'not-stated'] as const;
export const stageGroup = z.enum(stageGroups);

/** A code of the corridor pack: a side or a field. */
const code = z
  .string()
  .max(40)
  .regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'a code of small letters, digits and hyphens');

export const opportunityFilters = {
  direction: listOf(direction),
  kind: listOf(kind),
  side: listOf(code),
  field: listOf(code),
  stage: listOf(stageGroup),
  language: listOf(language),
};

export const listOpportunities = endpoint({
  method: 'GET',
  path: '/api/opportunities',
  summary: 'Published offers and requests, newest first, with facets.',
  access: 'public',
  input: z.object({ ...opportunityFilters, reader: language.default('en'), ...paging }),
  output: pageOf(opportunityRow).extend({ facets }),
});

export const getOpportunity = endpoint({
  method: 'GET',
  path: '/api/opportunities/:reference',
  summary: 'One published offer or request in all its languages.',
  access: 'public',
  input: z.object({ reference: z.string().max(80), reader: language.default('en') }),
  output: opportunity,
});
