import type { PromiseToRecord } from '#contracts/ledger';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeRecordedPromise } from '../domain/judge-record.ts';
import { recordFaulty } from '../domain/refusals.ts';
import { insertPromise } from '../store/promises.ts';
import type { AskingDeps } from './deps.ts';
import { demandRecording, known } from './record-entry.ts';

/** Records a promise. The night checks it: a request does not write what a check found. */
export async function recordPromise(deps: AskingDeps, promise: PromiseToRecord): Promise<string> {
  demandRecording(deps);
  const faults = judgeRecordedPromise(promise, known(deps));
  if (faults.length > 0) throw recordFaulty(faults);
  return inTransaction(deps.db, async (db) => {
    const id = (await insertPromise(db, promise))!;
    await record(db, 'ledger.promise-recorded', { promiseId: id });
    return id;
  });
}
