import path from 'node:path';
import { z } from 'zod';

/** The variables about watching the centre. Those that OpenTelemetry has named itself bear its names. */
export const watchingSchema = {
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{20,200}$/, 'must be 20 to 200 letters, digits and signs without a blank')
    .optional(),
  BACKUP_MARK: z.string().min(1, 'must name a file').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^?#@\s]+$/, 'must be the address of a collector, such as http://127.0.0.1:4318')
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(
      /^[\w-]+=[\x21-\x2b\x2d-\x7e]+(\s*,\s*[\w-]+=[\x21-\x2b\x2d-\x7e]+)*$/,
      'must be NAME=VALUE, several with commas between them',
    )
    .optional(),
  OTEL_SERVICE_NAME: z.string().min(1, 'must not be empty').max(100).default('green-channel'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number, 0 to 1')
    .min(0, 'must be 0 to 1')
    .max(1, 'must be 0 to 1')
    .default(1),
};

export interface WatchingSettings {
  /** What a reader of the metrics brings; absent: only this machine reads them. */
  readonly metricsToken: string | undefined;
  /** A file that is written or touched when a backup is complete: its time is that of the last one. */
  readonly backupMark: string;
  /** Who takes traces; absent: nothing is traced. */
  readonly collector:
    { readonly endpoint: string; readonly headers: Readonly<Record<string, string>> } | undefined;
  readonly service: string;
  /** The share of new traces that is recorded. */
  readonly share: number;
}

type Read = z.output<z.ZodObject<typeof watchingSchema>>;

export function watchingSettings(read: Read, dataFolder: string): WatchingSettings {
  const endpoint = read.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, '');
  const headers = (read.OTEL_EXPORTER_OTLP_HEADERS ?? '')
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))] as const);
  return {
    metricsToken: read.METRICS_TOKEN,
    backupMark: path.resolve(read.BACKUP_MARK ?? path.join(dataFolder, 'last-backup.json')),
    collector: endpoint === undefined ? undefined : { endpoint, headers: Object.fromEntries(headers) },
    service: read.OTEL_SERVICE_NAME,
    share: read.OTEL_TRACES_SAMPLER_ARG,
  };
}

/** Values are percent-encoded, as in baggage; a sign that is no code stays what it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
