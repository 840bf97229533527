import { z } from 'zod';
import { endpoint, listOf, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { opportunity, opportunityRow } from './listing.ts';
import { direction, kind } from './words.ts';

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
