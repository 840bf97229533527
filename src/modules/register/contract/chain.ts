import { z } from 'zod';
import { endpoint, pageOf, paging } from '#platform/contract';
import { money } from '#platform/money';
import { partialDate, reference, texts } from './content.ts';
import { recordKind } from './words.ts';

/** A record of an undertaking, named so that a statement leads to where it stands. */
const step = z.object({
  reference,
  kind: recordKind,
  type: z.string().optional(),
  titles: texts,
  date: z.string().optional(),
});

/** What stands in the way of the market, or what nobody has said yet. */
export const chainReasons = [
  'level-unstated',
  'money-unstated',
  'sector-unstated',
  'partners-unidentified',
  'results-undocumented',
  'public-money-only',
  'one-side-pays',
  'no-company',
  'below-market',
] as const;
export type ChainReason = (typeof chainReasons)[number];

export const undertaking = z.object({
  root: step.extend({ fields: z.array(z.string()), sides: z.array(z.string()), isInvented: z.boolean() }),
  /** What came of it, nearest first. */
  steps: z.array(step),
  /** The last one last. */
  levels: z.array(
    z.object({
      level: z.number().int(),
      on: partialDate,
      evidence: texts.optional(),
      of: reference,
      source: z.object({ title: z.string(), href: z.string().optional() }),
    }),
  ),
  money: z.array(
    z.object({
      of: reference,
      money,
      side: z.string().optional(),
      sector: z.enum(['public', 'private']).optional(),
    }),
  ),
  /** A product, a licence or a company is documented. */
  isOnMarket: z.boolean(),
  /** A level is stated, it is not on the market, and something is known to be missing. */
  isGap: z.boolean(),
  /** Each with whether it is known to be missing, or only not known. */
  reasons: z.array(z.object({ code: z.enum(chainReasons), is: z.enum(['missing', 'unknown']) })),
});
export type Undertaking = z.infer<typeof undertaking>;

export const readChain = endpoint({
  method: 'GET',
  path: '/api/register/chain',
  summary:
    'Projects and joint laboratories on their way from idea to market, the latest first, with what is missing.',
  access: 'public',
  input: z.object({ ...paging, limit: z.coerce.number().int().min(1).max(50).default(10) }),
  output: pageOf(undertaking),
});
