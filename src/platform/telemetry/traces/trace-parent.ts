/** Where a request stands in the trace that it belongs to. */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** Whether spans of this trace are recorded. */
  readonly isSampled: boolean;
  /** What other systems wrote about the trace; passed on as it came. */
  readonly state?: string;
}

/** No version ff, no more than is due in version 00 (55 signs), no number of zeros alone. */
const FORM = /^(?!ff|00.{54})[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:-.*)?$/;
const LONGEST_STATE = 512;

/** Reads `traceparent` and `tracestate` (W3C Trace Context); undefined where a new trace must begin. */
export function readTraceParent(parent: unknown, state?: unknown): TraceContext | undefined {
  const [, traceId, spanId, flags] = FORM.exec(typeof parent === 'string' ? parent.trim() : '') ?? [];
  if (!traceId || !spanId || !flags) return undefined;
  return {
    traceId,
    spanId,
    isSampled: (Number.parseInt(flags, 16) & 1) === 1,
    ...(isPassable(state) && { state }),
  };
}

const isPassable = (state: unknown): state is string =>
  typeof state === 'string' && state.length <= LONGEST_STATE && /^[\x20-\x7e]+$/.test(state);

/** The headers that carry a trace on to the next system. */
export const traceHeaders = ({
  traceId,
  spanId,
  isSampled,
  state,
}: TraceContext): Record<string, string> => ({
  traceparent: `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`,
  ...(state !== undefined && { tracestate: state }),
});
