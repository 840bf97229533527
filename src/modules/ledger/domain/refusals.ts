import { Refusal } from '#platform/refusal';
import type { RecordFault } from './judge-record.ts';

export const entryUnknown = (id: string) => new Refusal('not-found', 'ledger.entry-unknown', { id });
export const promiseUnknown = (id: string) => new Refusal('not-found', 'ledger.promise-unknown', { id });

export const recordFaulty = (faults: readonly RecordFault[]) =>
  new Refusal('invalid', 'ledger.record-faulty', { faults });

/** Somebody else was quicker. */
export const withdrawnAlready = (id: string) => new Refusal('conflict', 'ledger.withdrawn-already', { id });
