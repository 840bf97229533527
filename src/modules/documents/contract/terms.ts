import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { id } from './document.ts';

const instant = z.iso.datetime({ offset: true });
const text = z.string().trim().min(1).max(20_000);
const texts = z
  .object({ zh: text.optional(), en: text.optional(), fr: text.optional(), nl: text.optional() })
  .refine((given) => Object.values(given).some((one) => one !== undefined), { error: 'In no language.' });

export const terms = z.object({
  /** Whose documents they protect. */
  side: z.string(),
  /** A new text has a new number and is accepted anew. */
  number: z.number().int(),
  texts: z.object({
    zh: z.string().optional(),
    en: z.string().optional(),
    fr: z.string().optional(),
    nl: z.string().optional(),
  }),
  setAt: instant,
  /** The reader is of the other side and has not accepted them yet. */
  mustAccept: z.boolean(),
  acceptances: z.array(
    z.object({
      by: z.string(),
      person: z.object({ id: z.string(), name: z.string() }).optional(),
      isMine: z.boolean(),
      language,
      at: instant,
    }),
  ),
});
export type Terms = z.infer<typeof terms>;

export const listTerms = endpoint({
  method: 'GET',
  path: '/api/cases/:id/document-terms',
  summary: 'Terms in force in the room of a case, by side, and who accepted them when.',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({
    rows: z.array(terms),
    /** The side whose terms the reader may set. */
    maySetFor: z.string().optional(),
  }),
});

export const setTerms = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/document-terms',
  summary:
    'What the other side must accept before it opens what the own side shares; accepted anew by everybody.',
  access: 'documents.set-terms',
  input: z.object({ id, texts }),
  output: z.object({ number: z.number().int() }),
});

export const endTerms = endpoint({
  method: 'DELETE',
  path: '/api/cases/:id/document-terms',
  summary: 'Ends the terms of the own side.',
  access: 'documents.set-terms',
  input: z.object({ id }),
  output: z.object({}),
});

export const acceptTerms = endpoint({
  method: 'POST',
  path: '/api/cases/:id/document-terms/acceptance',
  summary: 'Accepts the terms of a side, in the language they were read in; for good.',
  access: 'documents.accept-terms',
  input: z.object({ id, side: z.string().max(10), number: z.number().int().min(1), language }),
  output: z.object({}),
});
