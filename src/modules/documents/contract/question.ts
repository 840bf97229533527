import { z } from 'zod';
import { endpoint, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { compartment, id } from './document.ts';

export const question = z.object({
  id,
  /** The question that it answers; absent: it is one itself. */
  answers: id.optional(),
  compartment,
  text: z.string(),
  language,
  by: z.string(),
  person: z.object({ id: z.string(), name: z.string() }).optional(),
  isMine: z.boolean(),
  writtenAt: z.iso.datetime({ offset: true }),
});
export type Question = z.infer<typeof question>;

const inRoom = { id, documentId: id };

export const listQuestions = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId/questions',
  summary: 'Questions about a document and the answers to them, the oldest first.',
  access: 'signed-in',
  input: z.object({ ...inRoom, ...paging }),
  output: pageOf(question),
});

export const askAboutDocument = endpoint({
  method: 'POST',
  path: '/api/cases/:id/documents/:documentId/questions',
  summary: 'Asks about a document, or answers a question about it.',
  access: 'documents.ask',
  input: z.object({
    ...inRoom,
    text: z.string().trim().min(1).max(4_000),
    language,
    /** A narrower compartment than the document's; an answer stands where its question does. */
    compartment: compartment.optional(),
    answers: id.optional(),
  }),
  output: question,
});
