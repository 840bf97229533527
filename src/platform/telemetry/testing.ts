import { Metrics } from './metrics/metrics.ts';
import type { Telemetry } from './open-telemetry.ts';
import { type EndedSpan, SpanTracer } from './traces/tracer.ts';

/** Telemetry whose spans stay here, for looking at them. */
export class EndedSpans {
  readonly all: EndedSpan[] = [];
  readonly telemetry: Telemetry = {
    metrics: new Metrics(),
    tracer: new SpanTracer({ share: 1, take: (span) => this.all.push(span) }),
    stop: async () => {},
  };

  /** The first of this name, as soon as it has ended. */
  async named(name: string): Promise<EndedSpan> {
    for (;;) {
      const found = this.all.find((span) => span.name === name);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
