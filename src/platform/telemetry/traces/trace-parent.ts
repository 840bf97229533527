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

const FORM = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/;
const LONGEST_STATE = 512;

/** Reads `traceparent` and `tracestate` (W3C Trace Context); undefined where a new trace must begin. */
export function readTraceParent(parent: unknown, state?: unknown): TraceContext | undefined {
  const [, version, traceId = '', spanId = '', flags = '', rest] =
    FORM.exec(typeof parent === 'string' ? parent.trim() : '') ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  const isKept = typeof state === 'string' && state.length <= LONGEST_STATE && /^[\x20-\x7e]+$/.test(state);
  return {
    traceId,
    spanId,
    isSampled: (Number.parseInt(flags, 16) & 1) === 1,
    ...(isKept && { state }),
  };
}

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
