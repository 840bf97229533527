import { z } from 'zod';
import { nearest } from '../../domain/judging/nearest.ts';
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

const caseShape = {
  id: text.optional(),
  title: text.optional(),
  story: text.optional(),
  attributes,
  /** The law of this day; today when it is not said. */
  'as-of': day.optional(),
  as_of: day.optional(),
  'begins-on': day.optional(),
  begins_on: day.optional(),
  /** What a fact that is not written means: no, none and zero, or not known. */
  unlisted: z.enum(['absent', 'unknown'], 'use one of: absent, unknown').default('absent'),
};

/** A case that a person writes for the command line. Other words are notes and are passed over, unless they look misspelt. */
export const caseFile = z.looseObject(caseShape).superRefine((written, context) => {
  const known = Object.keys(caseShape);
  for (const key of Object.keys(written)) {
    const meant = known.includes(key) ? undefined : nearest(key, known);
    if (meant !== undefined) context.addIssue(`“${key}” is not known here. Did you mean “${meant}”?`);
  }
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
