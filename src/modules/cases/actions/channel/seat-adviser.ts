import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { adviserUnfit, caseUnknown } from '../../domain/refusals.ts';
import { findCase, seatAdviser as seat } from '../../store/cooperations.ts';
import { demandOfCase } from '../demand-of-case.ts';
import type { AskingDeps } from '../deps.ts';

/** Seats an adviser of the caller's side. */
export async function seatAdviser(deps: AskingDeps, id: string, adviserId: string): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const held = await findCase(db, id);
    if (!held) throw caseUnknown(id);
    demandOfCase(deps.caller, 'seat-adviser', held);
    const side = deps.caller.side!;
    if (!(await seat(db, id, { side, adviserId }))) throw adviserUnfit(adviserId);
    await record(db, 'cases.adviser-seated', { caseId: id, side, to: adviserId });
  });
}
