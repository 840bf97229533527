import type { Attributes, EndedSpan, SpanKind } from './tracer.ts';

/** Who sends the spans. */
export interface Sender {
  readonly service: string;
  readonly version: string;
  /** Tells two processes of one service apart. */
  readonly instance: string;
}

/** Numbers of the protocol (opentelemetry-proto, `Span.SpanKind` and `Status.StatusCode`). */
const KINDS: Readonly<Record<SpanKind, number>> = { internal: 1, server: 2, client: 3 };
const FAILED = 2;
/** Sampled; it is known whether the span above is of another system. */
const FLAGS = 0x1_01;
/** And it is. */
const FROM_ELSEWHERE = 0x2_00;

/** A request of OTLP/HTTP in its JSON form: what the collector takes at `/v1/traces`. */
export const otlpRequest = ({ service, version, instance }: Sender, spans: readonly EndedSpan[]) => ({
  resourceSpans: [
    {
      resource: {
        attributes: attributesOf({
          'service.name': service,
          'service.version': version,
          'service.instance.id': instance,
          'telemetry.sdk.language': 'nodejs',
          'telemetry.sdk.name': 'green-channel',
          'telemetry.sdk.version': version,
        }),
        droppedAttributesCount: 0,
      },
      scopeSpans: [{ scope: { name: 'green-channel', version }, spans: spans.map(spanOf) }],
    },
  ],
});

const spanOf = ({ traceId, spanId, parentSpanId, state, ...span }: EndedSpan) => ({
  traceId,
  spanId,
  ...(parentSpanId !== undefined && { parentSpanId }),
  ...(state !== undefined && { traceState: state }),
  flags: span.kind === 'server' && parentSpanId !== undefined ? FLAGS | FROM_ELSEWHERE : FLAGS,
  name: span.name,
  kind: KINDS[span.kind],
  startTimeUnixNano: nanoseconds(span.startedAt),
  endTimeUnixNano: nanoseconds(span.endedAt),
  attributes: attributesOf(span.attributes),
  droppedAttributesCount: 0,
  events: [],
  droppedEventsCount: 0,
  links: [],
  droppedLinksCount: 0,
  status: { code: span.hasFailed ? FAILED : 0 },
});

/** Whole microseconds: a double holds no nanoseconds since 1970. 64-bit numbers are texts in this form. */
const nanoseconds = (milliseconds: number): string => `${BigInt(Math.round(milliseconds * 1000))}000`;

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: valueOf(value) }));

function valueOf(value: string | number | boolean) {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: value } : { doubleValue: value };
}
