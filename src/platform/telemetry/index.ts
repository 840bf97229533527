export { EXPOSITION_TYPE, type Labels } from './metrics/exposition.ts';
export { type Metrics, type Reading, type Watched } from './metrics/metrics.ts';
export { openTelemetry, type Telemetry, type Tracing } from './open-telemetry.ts';
export { readTraceParent, traceHeaders } from './traces/trace-parent.ts';
export { traceNow, type Span, type Tracer } from './traces/tracer.ts';
