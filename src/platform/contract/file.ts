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
