import { z } from 'zod';
import { day, id, record, text } from './words.ts';

const ids = z.array(id).default([]);
const answer = z
  .union(
    [z.boolean(), z.number(), z.string(), z.array(z.string())],
    'write true, false, a number, a word or a list of words',
  )
  .nullable();

/** Facts by name; checked against the vocabulary afterwards. */
export const attributes = z.record(z.string(), answer, 'write the facts as “name: value”, one a line');

/** A case that a person writes for the command line. Expectations of a worked case may stay in it. */
export const caseFile = record({
  id: text.optional(),
  title: text.optional(),
  story: text.optional(),
  attributes,
  /** The law of this day; today when it is not said. */
  'as-of': day.optional(),
  'begins-on': day.optional(),
  /** What a fact that is not written means: no, none and zero, or not known. */
  unlisted: z.enum(['absent', 'unknown'], 'use one of: absent, unknown').default('absent'),
  expected_required: ids,
  expected_undetermined: ids,
  expected_not: ids,
  expected_blocked: ids,
  why: text.optional(),
  sequence_hint: ids,
  earliest_milestones_typical_days: z.record(z.string(), z.number()).default({}),
});

/** Cases that prove a pack; the checks run all of them. */
export const casesFile = record({
  cases: z.array(
    record({
      name: text,
      on: day,
      facts: attributes,
      unlisted: z.enum(['absent', 'unknown'], 'use one of: absent, unknown').default('absent'),
      /** Whether nothing else is required or open. */
      complete: z.boolean().default(false),
      required: ids,
      undetermined: ids,
      'not-required': ids,
      blocked: ids,
      milestones: z.record(z.string(), z.number()).default({}),
      why: text.optional(),
    }),
  ),
});
export type WrittenCase = z.output<typeof casesFile>['cases'][number];
