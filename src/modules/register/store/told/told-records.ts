import { changedRecord, changedRecords, recordsBegin, recordsStandUntil } from './changed-records.ts';
import { neighbourRecords } from './neighbour-records.ts';

export type { ChangedRecord } from './changed-records.ts';

/** Records as other systems are told of them. */
export const toldRecords = {
  changed: changedRecords,
  one: changedRecord,
  begin: recordsBegin,
  standUntil: recordsStandUntil,
  around: neighbourRecords,
};
