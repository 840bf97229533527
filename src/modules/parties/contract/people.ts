import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { nameOrder, writtenName } from './entries.ts';
import { code } from './words.ts';

/** The parts of a person's entry that people write; where somebody works is for sources and lists to say. */
export const personEntry = z.object({
  names: z.array(writtenName.extend({ order: nameOrder.optional() })).max(100),
  fields: z.array(code).max(100),
});
export type PersonEntry = z.infer<typeof personEntry>;
export const personChange = personEntry.partial();
export type PersonChange = z.infer<typeof personChange>;

const id = z.uuid();
const version = z.number().int().min(1).max(2_000_000_000);

const personRow = z.object({
  id: z.string(),
  /** A side of the corridor; absent for a third country. */
  side: z.string().optional(),
  name: z.string(),
  names: z.partialRecord(language, z.string()),
  fields: z.array(z.string()),
  affiliations: z.array(z.string()),
  isInvented: z.boolean(),
});
export type PersonRow = z.infer<typeof personRow>;

export const listPeople = endpoint({
  method: 'GET',
  path: '/api/people',
  summary: 'People whom the caller may see, by name in any script and order, or by ORCID.',
  access: 'signed-in',
  input: z.object({ q: z.string().max(200).default('') }),
  output: z.object({ rows: z.array(personRow), total: z.number().int() }),
});

export const person = personRow.omit({ affiliations: true }).extend({
  allNames: z.array(
    z.object({
      text: z.string(),
      kind: z.string(),
      language: z.string().optional(),
      order: nameOrder.optional(),
    }),
  ),
  affiliations: z.array(
    z.object({
      organisation: z.object({ id: z.string().optional(), name: z.string() }),
      role: z.string().optional(),
      from: z.string().optional(),
      until: z.string().optional(),
    }),
  ),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string(), href: z.string().optional() })),
  /** By whom it was told; for that person and those who handle cases. */
  sources: z.array(z.object({ title: z.string(), href: z.string().optional() })),
  /** Everybody sees the page, because the person agreed to it. */
  isShownToAll: z.boolean(),
  isMyself: z.boolean(),
});
export type Person = z.infer<typeof person>;

export const getPerson = endpoint({
  method: 'GET',
  path: '/api/people/:id',
  summary:
    'A person: for that person, advisers of the side and administrators, and for all if the person agreed.',
  access: 'public',
  input: z.object({ id }),
  output: person,
});

export const openPerson = endpoint({
  method: 'GET',
  path: '/api/people/:id/entry',
  summary:
    'What the entry of a person says in the parts that people write, and what the caller may do with it.',
  access: 'public',
  input: z.object({ id }),
  output: z.object({
    id: z.string(),
    version,
    entry: personEntry,
    may: z.object({ change: z.boolean(), propose: z.boolean() }),
  }),
});

export const changePerson = endpoint({
  method: 'PUT',
  path: '/api/people/:id/entry',
  summary: 'Change what the centre itself says of a person; what sources said stays beside it.',
  access: 'parties.change',
  input: z.object({ id, version, change: personChange }),
  output: z.object({ version }),
});

export const proposePersonChange = endpoint({
  method: 'POST',
  path: '/api/people/:id/change-proposals',
  summary: 'Propose a change of a person’s entry to that person and to those who handle it.',
  access: 'parties.propose',
  input: z.object({ id, change: personChange, reason: z.string().max(5000) }),
  output: z.object({ id: z.string() }),
});
