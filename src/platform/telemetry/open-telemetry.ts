import { randomUUID } from 'node:crypto';
import { Metrics } from './metrics/metrics.ts';
import { type Collector, SpanExporter } from './traces/span-exporter.ts';
import { SpanTracer, type Tracer } from './traces/tracer.ts';

/** How a centre is watched from outside. */
export interface Telemetry {
  readonly metrics: Metrics;
  /** Absent where no collector is named: then nothing follows any step. */
  readonly tracer: Tracer | undefined;
  /** Delivers the spans that wait. */
  stop(): Promise<void>;
}

export interface Tracing {
  /** Absent: nothing is traced. */
  readonly collector: Collector | undefined;
  readonly service: string;
  readonly share: number;
}

interface Surroundings {
  readonly version: string;
  failed(reason: string): void;
}

/** Metrics are always kept, for whoever asks; traces only where a collector takes them. */
export function openTelemetry(
  { collector, service, share }: Tracing,
  { version, failed }: Surroundings,
): Telemetry {
  const metrics = new Metrics();
  if (!collector) return { metrics, tracer: undefined, stop: async () => {} };
  const sender = { service, version, instance: randomUUID() };
  const exporter = new SpanExporter({ collector, sender, failed });
  metrics.watch({
    part: 'spans',
    read: () => [
      {
        name: 'green_channel_spans_total',
        help: 'Spans for the collector, by what became of them.',
        type: 'counter',
        values: [
          [exporter.counts.exported, { outcome: 'taken' }],
          [exporter.counts.dropped, { outcome: 'dropped' }],
        ],
      },
    ],
  });
  const tracer = new SpanTracer({ share, take: (span) => exporter.take(span) });
  return { metrics, tracer, stop: () => exporter.stop() };
}
