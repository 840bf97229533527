import pino from 'pino';
import { traceNow } from '#platform/telemetry';

/** Structured log on standard error. Never put texts people wrote, names or addresses into it. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

export interface LogDestination {
  write(line: string): unknown;
}

/** Lines written while a trace is followed carry its ids, under the names that OpenTelemetry gives them in logs. */
function idsOfTrace(): object {
  const trace = traceNow();
  return trace
    ? { trace_id: trace.traceId, span_id: trace.spanId, trace_flags: trace.isSampled ? '01' : '00' }
    : {};
}

export const createLog = (level: string, destination?: LogDestination): pino.Logger =>
  pino(
    {
      level,
      mixin: idsOfTrace,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: withoutContents, req: () => undefined },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );

interface DatabaseError extends Error {
  severity?: string;
  code?: string;
  constraint?: string;
  table?: string;
  routine?: string;
}

/** Messages of the database quote what people wrote, so of those only code and place are kept. */
function withoutContents(error: DatabaseError) {
  const { name, message, stack = '', code, constraint, table, routine } = error;
  const lines = stack.split('\n').filter((line) => line.startsWith('    at '));
  if (error.severity === undefined) return { name, message, code, stack: lines.join('\n') };
  return { name, code, constraint, table, routine, stack: lines.join('\n') };
}
