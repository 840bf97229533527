import { z } from 'zod';
import { day, endpoint, fileOf, mostCounted, pageOf, paging, streamedFile } from '#platform/contract';
import { language } from '#platform/languages';
import { folder, label } from './label.ts';

export const id = z.uuid();
const instant = z.iso.datetime({ offset: true });
const person = z.object({ id: z.string(), name: z.string() });

/** `shared`, a side (`cn`), or one organisation of a side (`cn/<id>`). */
export const compartment = z
  .string()
  .max(60)
  .regex(/^(shared|[a-z-]{2,10}(\/[0-9a-f-]{36})?)$/);

/** What keeps a reader from opening a document; each is explained with what to do next. */
export const hindrances = ['terms-not-accepted', 'expired', 'view-only', 'deleted'] as const;
export const hindrance = z.enum(hindrances);
export type Hindrance = z.infer<typeof hindrance>;

export const documentActs = [
  'open',
  'view',
  'add-version',
  'rename',
  'share',
  'limit',
  'delete',
  'ask',
  'answer',
] as const;
export type DocumentAct = (typeof documentActs)[number];

export const version = z.object({
  number: z.number().int(),
  /** As the file was called where it came from. */
  name: z.string(),
  bytes: z.number().int(),
  /** As its content shows it. */
  mediaType: z.string(),
  /** A browser or a desktop could run it: only handed out for keeping. */
  isActive: z.boolean(),
  /** Its pages can be shown as pictures with the reader's name: a PDF that is not too large. */
  hasPages: z.boolean(),
  /** Of the content, in hexadecimal digits. */
  sha256: z.string(),
  /** Its name says another type than its content has. */
  nameDiffers: z.boolean(),
  /** cn/adviser, be/client. */
  by: z.string(),
  person: person.optional(),
  addedAt: instant,
});
export type Version = z.infer<typeof version>;

export const documentRow = z.object({
  id,
  compartment,
  /** Folders within the compartment, `a/b`; empty: none. */
  folder: z.string(),
  title: z.string(),
  language,
  by: z.string(),
  person: person.optional(),
  isMine: z.boolean(),
  broughtAt: instant,
  sharedAt: instant.optional(),
  sharedFrom: compartment.optional(),
  /** Last day (UTC) on which the other side may open it. */
  openUntil: day.optional(),
  isViewOnly: z.boolean(),
  deletedAt: instant.optional(),
  /** The last one. */
  version,
  versionCount: z.number().int(),
  /** Questions that the reader may see. */
  questionCount: z.number().int(),
  hindrance: hindrance.optional(),
  may: z.array(z.enum(documentActs)),
  mayShareInto: z.array(compartment),
});
export type DocumentRow = z.infer<typeof documentRow>;

const inRoom = { id, documentId: id };
const atVersion = { ...inRoom, number: z.coerce.number().int().min(1).max(mostCounted) };

export const listDocuments = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents',
  summary: 'Documents in the compartments of a case that the caller may enter, by folder and title.',
  access: 'signed-in',
  input: z.object({
    id,
    compartment: compartment.optional(),
    /** With the traces of what was deleted. */
    deleted: z.stringbool().default(false),
    ...paging,
  }),
  output: pageOf(documentRow).extend({
    /** Those that the reader may enter, the shared one first. */
    compartments: z.array(compartment),
    /** It takes nothing new until the case is reopened. */
    isClosed: z.boolean(),
  }),
});

export const getDocument = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId',
  summary: 'One document with all its versions, the last one first.',
  access: 'signed-in',
  input: z.object(inRoom),
  output: documentRow.extend({ versions: z.array(version) }),
});

export const downloadVersion = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId/versions/:number/content',
  summary:
    'The file of a version, whole or in part (Range), to be kept. That it was given to the caller is recorded.',
  access: 'documents.open',
  writes: true,
  input: z.object(atVersion),
  output: streamedFile,
});

export const downloadArchive = endpoint({
  method: 'GET',
  path: '/api/cases/:id/document-archive',
  summary:
    'All documents of a compartment that the caller may open, as a ZIP with an index; each is recorded as given.',
  access: 'documents.see',
  writes: true,
  input: z.object({ id, compartment }),
  output: streamedFile,
});

export const countPages = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId/versions/:number/pages',
  summary: 'How many pages a version has that can be shown as pictures.',
  access: 'documents.view',
  writes: true,
  input: z.object(atVersion),
  output: z.object({ pages: z.number().int() }),
});

export const showPage = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId/versions/:number/pages/:page',
  summary:
    'A page as a picture with the name of the reader across it, also of what is for viewing only. That it was seen is recorded.',
  access: 'documents.view',
  writes: true,
  input: z.object({
    ...atVersion,
    page: z.coerce.number().int().min(1).max(mostCounted),
    /** In pixels; very large pages are drawn smaller. */
    width: z.coerce.number().int().min(200).max(2400).default(1200),
  }),
  output: fileOf('image/webp'),
});

export const listReadings = endpoint({
  method: 'GET',
  path: '/api/cases/:id/documents/:documentId/readings',
  summary: 'Who was given which version of a document, and when, the last one first.',
  access: 'signed-in',
  input: z.object({ ...inRoom, ...paging }),
  output: pageOf(
    z.object({
      id,
      version: z.number().int(),
      by: z.string(),
      person: person.optional(),
      way: z.enum(['original', 'preview', 'archive']),
      at: instant,
      /** Of pages that were shown: the number that stands on each of them. */
      mark: z.string().optional(),
      /** Of pages that were shown: when the last one was. */
      until: instant.optional(),
    }),
  ),
});

export const renameDocument = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/documents/:documentId',
  summary: 'Gives a document another title, language or folder; its compartment stays.',
  access: 'documents.rename',
  input: z.object({ ...inRoom, title: label(200), language, folder }),
  output: z.object({}),
});

export const shareDocument = endpoint({
  method: 'POST',
  path: '/api/cases/:id/documents/:documentId/sharing',
  summary: 'Moves a document with all its versions into a wider compartment; there is no way back.',
  access: 'documents.share',
  input: z.object({ ...inRoom, into: compartment }),
  output: z.object({ compartment }),
});

export const limitDocument = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/documents/:documentId/limits',
  summary: 'Until which day the other side may open a document, and whether it gets the original.',
  access: 'documents.limit',
  input: z.object({ ...inRoom, openUntil: day.optional(), isViewOnly: z.boolean() }),
  output: z.object({}),
});

export const deleteDocument = endpoint({
  method: 'DELETE',
  path: '/api/cases/:id/documents/:documentId',
  summary: 'Deletes the contents of a document for good; that it was there stays on record.',
  access: 'documents.delete',
  input: z.object(inRoom),
  output: z.object({}),
});
