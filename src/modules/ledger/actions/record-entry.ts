import type { EntryToRecord } from '#contracts/ledger';
import { addDays } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { judgeEntry } from '../domain/judge-record.ts';
import { ledgerPermissions } from '../domain/permissions.ts';
import { recordFaulty } from '../domain/refusals.ts';
import { insertEntry } from '../store/entries.ts';
import type { AskingDeps } from './deps.ts';

/** Advisers of either side and administrators. */
export const demandRecording = ({ caller }: AskingDeps) =>
  demand(['ledger.record', ledgerPermissions.record], caller, {});

/** In the east it is a day later than the centre's own clock says. */
export const known = ({ corridor, today }: AskingDeps) => ({
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
