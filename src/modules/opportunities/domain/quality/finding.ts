import type { Language } from '#platform/languages';
import type { FaultCode } from '../review/faults.ts';
import type { Severity } from './rules.ts';

/** One remark on a listing, before it is put into words. */
export interface Finding {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly path: string;
  readonly language?: Language;
  readonly span?: { readonly start: number; readonly end: number };
  readonly facts?: Readonly<Record<string, string | number>>;
}
