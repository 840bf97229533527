import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { TraceContext } from './trace-parent.ts';

export type Attributes = Readonly<Record<string, string | number | boolean>>;
export type SpanKind = 'internal' | 'server' | 'client';

/** A step that has ended. */
export interface EndedSpan extends TraceContext {
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: SpanKind;
  /** Milliseconds since 1970, with fractions. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Attributes;
  readonly hasFailed: boolean;
}

/** A step under way. */
export interface Span extends TraceContext {
  readonly parentSpanId?: string;
  readonly kind: SpanKind;
  readonly startedAt: number;
  /** Between the clock of the wall and the one that never jumps; one for the whole trace, so that its steps do not overlap. */
  readonly offset: number;
}

interface Ending {
  readonly name: string;
  readonly attributes?: Attributes;
  readonly hasFailed?: boolean;
}

interface Past extends Ending {
  readonly kind: SpanKind;
  readonly milliseconds: number;
}

/** Follows the steps of a request through the process. */
export interface Tracer {
  /** Begins a step of what is under way, of a trace that came from elsewhere, or of a new one. */
  begin(kind: SpanKind, from?: TraceContext): Span;
  /** Everything that `work` does belongs to the span. */
  within<Result>(span: Span, work: () => Result): Result;
  end(span: Span, ending: Ending): void;
  /** A step that is over already; nothing outside a trace. */
  past(past: Past): void;
  /** The step that runs now. */
  now(): TraceContext | undefined;
}

const running = new AsyncLocalStorage<Span>();

/** The step that runs now, for the log; undefined where nothing is traced. */
export const traceNow = (): TraceContext | undefined => running.getStore();

const newId = (bytes: number): string => {
  const id = randomBytes(bytes);
  // All zeros means none.
  id[0] ||= 1;
  return id.toString('hex');
};

interface Recording {
  /** The share of new traces that is recorded, 0 to 1; a trace from elsewhere says so itself. */
  readonly share: number;
  take(span: EndedSpan): void;
}

/** By the trace's own number, so that every node decides alike. */
const isChosen = (traceId: string, share: number): boolean =>
  Number.parseInt(traceId.slice(-8), 16) / 2 ** 32 < share;

/** Begins and ends spans; hands over those of recorded traces. */
export class SpanTracer implements Tracer {
  readonly #recording: Recording;

  constructor(recording: Recording) {
    this.#recording = recording;
  }

  begin(kind: SpanKind, from: TraceContext | undefined = running.getStore()): Span {
    const offset = running.getStore()?.offset ?? Date.now() - performance.now();
    const traceId = from?.traceId ?? newId(16);
    return {
      traceId,
      spanId: newId(8),
      ...(from && { parentSpanId: from.spanId }),
      ...(from?.state !== undefined && { state: from.state }),
      isSampled: from ? from.isSampled : isChosen(traceId, this.#recording.share),
      kind,
      startedAt: offset + performance.now(),
      offset,
    };
  }

  within<Result>(span: Span, work: () => Result): Result {
    return running.run(span, work);
  }

  end(span: Span, { name, attributes = {}, hasFailed = false }: Ending): void {
    if (!span.isSampled) return;
    const { offset, ...rest } = span;
    this.#recording.take({ ...rest, name, attributes, hasFailed, endedAt: offset + performance.now() });
  }

  past({ kind, milliseconds, ...ending }: Past): void {
    const parent = running.getStore();
    if (!parent?.isSampled) return;
    const span = this.begin(kind);
    this.end({ ...span, startedAt: span.startedAt - milliseconds }, ending);
  }

  now(): TraceContext | undefined {
    return running.getStore();
  }
}
