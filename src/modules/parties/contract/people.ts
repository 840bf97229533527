import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { writtenName } from './entries.ts';
import { code } from './words.ts';

/** The parts of a person's entry that people write; where somebody works is for sources and lists to say. */
export const personEntry = z.object({
  names: z.array(writtenName.extend({ order: z.enum(['family-first', 'given-first']).optional() })).max(100),
  fields: z.array(code).max(100),
});
export type PersonEntry = z.infer<typeof personEntry>;
export const personChange = personEntry.partial();
export type PersonChange = z.infer<typeof personChange>;

const version = z.number().int().min(1).max(2_000_000_000);

export const openPerson = endpoint({
  method: 'GET',
  path: '/api/people/:id/entry',
  summary:
    'What the centre keeps of a person in the parts that people write: for that person and those who handle cases.',
  access: 'signed-in',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    id: z.string(),
    version,
    entry: personEntry,
    may: z.object({ change: z.boolean() }),
  }),
});

export const changePerson = endpoint({
  method: 'PUT',
  path: '/api/people/:id/entry',
  summary: 'Change what the centre itself says of a person; what sources said stays beside it.',
  access: 'parties.change',
  input: z.object({ id: z.uuid(), version, change: personChange }),
  output: z.object({ version }),
});
