import { z } from 'zod';
import { organisationType } from '#contracts/parties';
import { day } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { cooperation, direction, kind, rights, state } from './words.ts';

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
