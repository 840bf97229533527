import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/**
 * The output of an endpoint that answers a file instead of JSON, such as `fileOf('application/pdf')`. The name is what
 * a browser keeps it under; it may hold any script.
 */
export const fileOf = (mediaType: string) =>
  z
    .object({
      name: z.string(),
      content: z.union([z.string(), z.custom<Uint8Array>((given) => given instanceof Uint8Array)]),
    })
    .meta({ mediaType });

/** The type of the file that an endpoint answers; nothing when it answers JSON. */
export const mediaTypeOf = ({ output }: Pick<Endpoint, 'output'>): string | undefined =>
  output.meta()?.['mediaType'] as string | undefined;

/**
 * The output of an endpoint that hands out a stored file as it is read, whole or the part that was asked for. It is sent when the
 * request's transaction has ended, and to be kept: nothing of it is ever shown inside the centre's own pages.
 */
export const streamedFile = z
  .object({
    name: z.string(),
    mediaType: z.string(),
    /** A browser or a desktop could run it: its type is not told. */
    isActive: z.boolean().default(false),
    /** Of the whole file; absent where nobody knows before the end. */
    bytes: z.number().int().optional(),
    /** Changes with the content, so that a part can be asked for later. */
    tag: z.string().optional(),
    /** Bytes `from` to `to`, the latter not included; absent: the whole. */
    range: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
    stream: z.custom<AsyncIterable<Uint8Array>>(
      (given) => typeof given === 'object' && given !== null && Symbol.asyncIterator in given,
    ),
  })
  .meta({ mediaType: 'application/octet-stream', isStreamed: true });
export type StreamedFile = z.output<typeof streamedFile>;

export const isStreamed = ({ output }: Pick<Endpoint, 'output'>): boolean =>
  output.meta()?.['isStreamed'] === true;

/**
 * The output of an endpoint that speaks to programs in a format of theirs: a feed, a catalogue, a redirection. Sent as it is made,
 * with its own status and headers, and not to be kept as a file.
 */
export const answerOf = (mediaType: string) =>
  z
    .object({
      status: z.number().int().default(200),
      headers: z.record(z.string(), z.string()).default({}),
      body: z
        .union([
          z.string(),
          z.custom<AsyncIterable<string>>(
            (given) => typeof given === 'object' && given !== null && Symbol.asyncIterator in given,
          ),
        ])
        .default(''),
    })
    .meta({ mediaType, isPlain: true });
export type PlainAnswer = z.input<ReturnType<typeof answerOf>>;

export const isPlain = ({ output }: Pick<Endpoint, 'output'>): boolean => output.meta()?.['isPlain'] === true;

/** What a table can be had as. */
export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];
export const tableFormat = z.enum(tableFormats);
