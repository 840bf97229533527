import { z } from 'zod';
import { organisationType } from '#contracts/parties';
import { day } from '#platform/contract';
import { language } from '#platform/languages';
import { money } from '#platform/money';
import { cooperation, direction, kind, rights } from './words.ts';

/** Beyond this nothing is taken; what a listing should have at most says the quality gate. */
const LONGEST = { line: 2_000, note: 4_000, text: 40_000 };
const line = z.string().max(LONGEST.line);
const note = z.partialRecord(language, z.string().max(LONGEST.note));

/** One language version as it is written. */
export const writtenText = z.object({
  language,
  title: line,
  summary: z.string().max(LONGEST.note),
  description: z.string().max(LONGEST.text),
  advantages: z.string().max(LONGEST.text).optional(),
  isOriginal: z.boolean(),
  isMachineMade: z.boolean().default(false),
});

/** What somebody writes down; its side is that of its owner. An amount may still be half typed. */
export const writtenListing = z.object({
  direction,
  kind,
  /** The organisation that offers or seeks. */
  ownerId: z.uuid(),
  /** Whether the public may read who that is. */
  isOwnerNamed: z.boolean(),
  fields: z.array(z.string().max(40)).max(12),
  keywords: z.partialRecord(language, z.array(line).max(100)),
  texts: z.array(writtenText).min(1).max(4),
  stage: z.object({
    trl: z.number().int().optional(),
    trlUntil: z.number().int().optional(),
    note: note.optional(),
  }),
  rights: z.object({ status: z.enum(rights), note: note.optional() }),
  partner: z.object({
    types: z.array(organisationType).max(10),
    role: line.optional(),
    size: line.optional(),
    area: line.optional(),
    note: note.optional(),
  }),
  cooperation: z.array(cooperation).max(16),
  investment: z
    .object({
      least: z.string().max(40).optional(),
      most: z.string().max(40).optional(),
      currency: money.shape.currency,
      instrument: z.enum(['equity', 'convertible', 'loan', 'grant', 'fund', 'any']),
    })
    .optional(),
  productClass: line.optional(),
  validUntil: day.optional(),
});
export type WrittenListing = z.infer<typeof writtenListing>;

export const severities = ['must', 'should'] as const;

/** Something that a reader will miss or stumble over, why, and where. */
export const remark = z.object({
  code: z.string(),
  /** `must` keeps a listing from being handed in; `should` is advice. */
  severity: z.enum(severities),
  /** Both in the language of who asked. */
  why: z.string(),
  mend: z.string(),
  /** `texts.zh.title`, `fields`, `partner.note.zh`. */
  path: z.string(),
  language: language.optional(),
  /** The stretch of the text at `path`, in UTF-16 positions. */
  span: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
});
export type Remark = z.infer<typeof remark>;

/** Fields that the form explains with a good and a bad example. */
export const guidedFields = [
  'title',
  'summary',
  'description',
  'advantages',
  'keywords',
  'stage',
  'partner',
] as const;
export type GuidedField = (typeof guidedFields)[number];
