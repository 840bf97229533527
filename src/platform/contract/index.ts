import { z } from 'zod';

export { addressOf, inputFrom, type Query, readQuery, writeQuery } from './address.ts';
export { dayAndId, isId } from './place.ts';
export { type Asking, type Endpoint, endpoint, isEndpoint } from './endpoint.ts';
export {
  answerOf,
  fileOf,
  isPlain,
  isStreamed,
  mediaTypeOf,
  type PlainAnswer,
  type StreamedFile,
  streamedFile,
  type TableFormat,
  tableFormat,
  tableFormats,
} from './file.ts';

/** A calendar day as ISO text, e.g. 2026-11-22. Years before 1000 and after 2999 are slips of a hand, and no calendar reckons with them. */
export const day = z.iso.date({ abort: true }).refine((text) => text > '1' && text < '3');

/** The largest number of a version, a page or whatever else is counted: as large as the database counts. */
export const mostCounted = 2_147_483_647;

/** A text as it was pasted, from wherever: what no database keeps becomes a blank, and places stay where they are. */
export const pastedText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .transform((text) => text.replaceAll('\0', ' ').toWellFormed());

/** Keyset paging: pass `after` from the previous answer's `next`; no `next` means the end. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Rows per page'),
  after: z.string().max(500).optional().describe('Where the previous page ended: its `next`'),
};

/** A page of rows with the position of the next one. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.number().int(), next: z.string().optional() });

/** A list in a query string: repeated (`?field=a&field=b`) or single. */
export const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(50),
  );

/** RFC 9457, with every fault at once. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  facts: z.record(z.string(), z.unknown()).optional(),
  faults: z
    .array(
      z.object({
        path: z.string(),
        /** `too-long`, `not-a-number`: stable, said by pages in the reader's language. */
        code: z.string(),
        facts: z.record(z.string(), z.unknown()).optional(),
        /** In English, for programmers. */
        message: z.string(),
      }),
    )
    .optional(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof problem>;
