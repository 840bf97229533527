import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { ledgerPermissions } from '../domain/permissions.ts';
import { entryUnknown, promiseUnknown, withdrawnAlready } from '../domain/refusals.ts';
import { findRecorded, withdraw } from '../store/entries.ts';
import type { AskingDeps } from './deps.ts';

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
