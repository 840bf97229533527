import { z } from 'zod';
import { direction, facets, kind, opportunityFilters, opportunityRow } from '#contracts/opportunities';
import { endpoint, listOf, pageOf, paging, pastedText } from '#platform/contract';
import { language } from '#platform/languages';

/** A stretch of a text that was shown; `start` and `end` are UTF-16 positions. */
const span = z.object({ start: z.number().int(), end: z.number().int() });

/** Where in a listing a matched word stands. */
export const passageField = z.enum(['title', 'summary', 'description', 'advantages', 'keywords']);

/** One pair of words that made a match, as they stand in the two texts. */
export const matchedPair = z.object({
  /** 1 is the pair that counts most; the number marks the words in both texts. */
  number: z.number().int(),
  source: z.string(),
  target: z.string(),
  /** Part of the whole score that this pair made, 0 to 1. */
  share: z.number(),
  /** Why the two are taken for the same: thesaurus, cedict, trained, number, spelling, … */
  via: z.array(z.string()),
  sourceSpans: z.array(span),
  targetSpans: z.array(span.extend({ field: passageField })),
});
export type MatchedPair = z.infer<typeof matchedPair>;

/** A structured point for or against, said in words by the page from code and facts. */
export const structuredPoint = z.object({
  is: z.enum(['for', 'against']),
  code: z.enum([
    'other-side',
    'same-side',
    'answers-direction',
    'same-direction',
    'same-kind',
    'compatible-kind',
    'different-kind',
    'shared-field',
    'no-shared-field',
    'stage-fits',
    'stage-below',
    'stage-not-stated',
    'partner-type-fits',
    'partner-type-differs',
    'cooperation-fits',
    'word-not-found',
  ]),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type StructuredPoint = z.infer<typeof structuredPoint>;

/** Words, not percentages: how good a match is. */
export const strength = z.enum(['strong', 'fair', 'weak']);

export const match = z.object({
  opportunity: opportunityRow,
  strength,
  score: z.number(),
  pairs: z.array(matchedPair),
  points: z.array(structuredPoint),
  /** The version in which the words were found; pairs point into it. */
  matched: z.object({ language, title: z.string(), summary: z.string(), passage: z.string(), passageField }),
});
export type Match = z.infer<typeof match>;

/** How the centre read a text that somebody pasted. */
export const reading = z.object({
  language: language.or(z.literal('unknown')),
  confidence: z.number(),
  direction: direction.optional(),
  kind: kind.optional(),
  side: z.string().optional(),
  fields: z.array(z.string()),
  trl: z.number().int().optional(),
  characters: z.number().int(),
  /** Only the beginning was read. */
  isCut: z.boolean(),
});
export type Reading = z.infer<typeof reading>;

/** Longer texts are cut, and the page says so. */
export const LONGEST_TEXT = 8_000;

export const findCounterparts = endpoint({
  method: 'POST',
  path: '/api/counterparts',
  access: 'public',
  summary:
    'The best counterparts for a text in any of the four languages, with the words and points that made them.',
  input: z.object({
    text: pastedText(200_000),
    /** Absent: detected. */
    language: language.optional(),
    /** What the text is; absent: read from the text. Counterparts have the other direction. */
    direction: direction.optional(),
    /** The side the text comes from; absent: presumed from language. Counterparts come from the other side. */
    side: z.string().max(20).optional(),
    bothSides: z.boolean().default(false),
    kind: z.array(kind).max(5).default([]),
    field: z.array(z.string().max(40)).max(30).default([]),
    reader: language.default('en'),
    limit: z.number().int().min(1).max(50).default(10),
  }),
  output: z.object({
    reading,
    matches: z.array(match),
    searched: z.number().int(),
    milliseconds: z.number(),
    /** Set when nothing matched: words that no listing has. */
    unmatchedWords: z.array(z.string()),
  }),
});

export const searchOpportunities = endpoint({
  method: 'GET',
  path: '/api/opportunity-search',
  summary: 'Search listings in all languages with a question in any of them.',
  access: 'public',
  input: z.object({
    q: z
      .string()
      .trim()
      .min(1, 'Say what you are looking for; the whole list is at /api/opportunities')
      .max(2000),
    ...opportunityFilters,
    reader: language.default('en'),
    ...paging,
  }),
  output: pageOf(match.omit({ points: true })).extend({
    facets,
    language: language.or(z.literal('unknown')),
    milliseconds: z.number(),
    unmatchedWords: z.array(z.string()),
  }),
});

export const counterpartsOfOpportunity = endpoint({
  method: 'GET',
  path: '/api/opportunities/:reference/counterparts',
  summary: 'The best counterparts of a published listing.',
  access: 'public',
  input: z.object({
    reference: z.string().max(80),
    reader: language.default('en'),
    limit: z.coerce.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ matches: z.array(match), searched: z.number().int(), milliseconds: z.number() }),
});

export const concernsOfOrganisation = endpoint({
  method: 'GET',
  path: '/api/organisations/:id/concerns',
  access: 'public',
  summary:
    'What concerns an organisation: listings of the other side near its name, fields and public descriptions.',
  input: z.object({
    id: z.string().max(60),
    reader: language.default('en'),
    kind: listOf(kind),
    limit: z.coerce.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ matches: z.array(match), searched: z.number().int(), milliseconds: z.number() }),
});

export const lookAlikesOfOpportunity = endpoint({
  method: 'POST',
  path: '/api/opportunities/:reference/look-alikes',
  summary:
    'Open listings that say nearly what a listing being written says, so that nothing is published twice.',
  access: 'signed-in',
  input: z.object({
    reference: z.string().max(80),
    text: z.string().min(1).max(200_000),
    language,
    direction,
    reader: language.default('en'),
    limit: z.number().int().min(1).max(10).default(3),
  }),
  output: z.object({ matches: z.array(match), searched: z.number().int(), milliseconds: z.number() }),
});
