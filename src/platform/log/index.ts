import pino from 'pino';

/** Structured log on standard error. Never put texts people wrote, names or addresses into it. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const createLog = (level: string): pino.Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
