import type { Fault, FaultCode } from './faults.ts';

/** What not even a draft may have: it could not be kept or shown. Everything else may be mended before it is submitted. */
const stopping: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'control-character',
  'no-original',
  'several-originals',
  'repeated',
  'too-long',
  'too-many',
  'out-of-range',
  'reversed',
  'unknown-field',
  'unknown-side',
  'unknown-currency',
  'not-an-amount',
  'not-a-day',
]);

/** The faults for which a draft cannot be kept. */
export const faultsOfDraft = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ code, path }) => stopping.has(code) || (code === 'missing' && path === 'texts'));
