import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { language } from '#platform/languages';
import { compartment, id, version } from './document.ts';
import { folder, label } from './label.ts';

export const upload = z.object({
  id,
  compartment,
  folder: z.string(),
  title: z.string(),
  name: z.string(),
  /** Of the whole file. */
  bytes: z.number().int(),
  /** Arrived and kept: sending goes on from here, also after the line or the centre broke. */
  received: z.number().int(),
  /** Parts of whole multiples of this are the cheapest to keep. */
  pieceBytes: z.number().int(),
  /** It becomes a further version of this document. */
  documentId: id.optional(),
});
export type Upload = z.infer<typeof upload>;

const inRoom = { id, uploadId: id };

export const beginUpload = endpoint({
  method: 'POST',
  path: '/api/cases/:id/uploads',
  summary: 'Announces a file: where it goes, how large it is, and (if known) its SHA-256.',
  access: 'documents.add',
  input: z.object({
    id,
    compartment,
    folder: folder.default(''),
    title: label(200),
    language,
    name: label(200),
    bytes: z.number().int().min(0),
    sha256: z
      .string()
      .regex(/^[\da-f]{64}$/i)
      .optional(),
    documentId: id.optional(),
  }),
  output: upload,
});

export const listUploads = endpoint({
  method: 'GET',
  path: '/api/cases/:id/uploads',
  summary: 'Files that the caller began to send to a case and has not finished.',
  access: 'signed-in',
  input: z.object({ id }),
  output: z.object({ rows: z.array(upload) }),
});

export const getUpload = endpoint({
  method: 'GET',
  path: '/api/cases/:id/uploads/:uploadId',
  summary: 'How much of a file has arrived.',
  access: 'signed-in',
  input: z.object(inRoom),
  output: upload,
});

export const sendBytes = endpoint({
  method: 'PUT',
  path: '/api/cases/:id/uploads/:uploadId/content',
  summary:
    'Sends bytes of a file from an offset on, in parts or at once; what arrived is kept when the line breaks.',
  access: 'documents.add',
  body: 'bytes',
  input: z.object({ ...inRoom, offset: z.coerce.number().int().min(0) }),
  output: z.object({ received: z.number().int() }),
});

export const finishUpload = endpoint({
  method: 'POST',
  path: '/api/cases/:id/uploads/:uploadId/end',
  summary: 'Checks a file that has arrived whole and puts it into the room; may be repeated.',
  access: 'documents.add',
  input: z.object(inRoom),
  output: z.object({ documentId: id, version: version.shape.number }),
});

export const cancelUpload = endpoint({
  method: 'DELETE',
  path: '/api/cases/:id/uploads/:uploadId',
  summary: 'Gives up a file that is not finished.',
  access: 'documents.add',
  input: z.object(inRoom),
  output: z.object({}),
});
