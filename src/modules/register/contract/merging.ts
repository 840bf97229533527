import { z } from 'zod';
import { endpoint, mostCounted } from '#platform/contract';
import { recordContent, reference, texts } from './content.ts';
import { propertyNames } from './words.ts';

const why = z.string().trim().min(1).max(2_000);
const revision = z.number().int().min(1).max(mostCounted);
const seen = z.object({ reference, revision });

export const readRevision = endpoint({
  method: 'GET',
  path: '/api/register/records/:reference/revisions/:number',
  summary: 'What a record said in one of its revisions; of a withdrawn record for those who can restore it.',
  access: 'public',
  input: z.object({ reference, number: z.coerce.number().int().min(1).max(1_000_000) }),
  output: z.object({
    number: z.number().int(),
    /** The revision that stands now. */
    current: z.number().int(),
    why: z.string(),
    madeAt: z.iso.datetime(),
    /** Absent: it was withdrawn then. */
    content: recordContent.optional(),
  }),
});

export const proposeRecordMerge = endpoint({
  method: 'POST',
  path: '/api/register/merges',
  summary:
    'Proposes that two records are one: `kept` takes everything of `gone`, whose address then leads there; somebody else decides.',
  access: 'register.propose',
  input: z.object({
    kept: seen,
    gone: seen,
    choices: z
      .array(
        z.object({
          at: z.enum([...propertyNames, 'type']),
          of: z.enum(['kept', 'gone']),
          reason: texts.optional(),
        }),
      )
      .max(40)
      .default([])
      .describe('Which statement stands where both say something different'),
    why,
  }),
  output: z.object({ id: z.uuid() }),
});
