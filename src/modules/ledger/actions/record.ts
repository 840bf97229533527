import type { EntryToRecord, PromiseToRecord } from '#contracts/ledger';
import { addDays } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { judgeEntry, judgeRecordedPromise } from '../domain/judge-record.ts';
import { ledgerPermissions } from '../domain/permissions.ts';
import { entryUnknown, promiseUnknown, recordFaulty, withdrawnAlready } from '../domain/refusals.ts';
import { findRecorded, insertEntry, withdraw } from '../store/entries.ts';
import { insertPromise } from '../store/promises.ts';
import type { AskingDeps } from './deps.ts';

const demandRecording = ({ caller }: AskingDeps) =>
  demand(['ledger.record', ledgerPermissions.record], caller, {});

/** In the east it is a day later than the centre's own clock says. */
const known = ({ corridor, today }: AskingDeps) => ({
  sides: corridor.sides.map(({ code }) => code),
  today: addDays(today(), 1),
});

/** Records something that went one way, both ways, or out of a common purse. */
export async function recordEntry(deps: AskingDeps, entry: EntryToRecord): Promise<string> {
  demandRecording(deps);
  const faults = judgeEntry(entry, known(deps));
  if (faults.length > 0) throw recordFaulty(faults);
  return inTransaction(deps.db, async (db) => {
    const id = (await insertEntry(db, entry))!;
    await record(db, 'ledger.entry-recorded', { entryId: id, kind: entry.kind });
    return id;
  });
}

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

const unknown = { 'ledger.entry': entryUnknown, 'ledger.promise': promiseUnknown };

/** Takes out what was recorded wrongly; it stays in the database with the reason. */
export async function withdrawRecord(
  deps: AskingDeps,
  table: 'ledger.entry' | 'ledger.promise',
  asked: { readonly id: string; readonly why: string },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const found = await findRecorded(db, table, asked.id);
    if (!found) throw unknown[table](asked.id);
    demand(['ledger.withdraw', ledgerPermissions.withdraw], deps.caller, found);
    if (found.isWithdrawn || !(await withdraw(db, table, asked))) throw withdrawnAlready(asked.id);
    const what = table === 'ledger.entry' ? 'entry' : 'promise';
    await record(db, `ledger.${what}-withdrawn`, { [`${what}Id`]: asked.id });
  });
}
