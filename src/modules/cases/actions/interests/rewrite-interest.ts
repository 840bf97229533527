import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeInterest, type WrittenInterest } from '../../domain/interest/judge-interest.ts';
import { changedMeanwhile, interestFaulty, interestUnknown } from '../../domain/refusals.ts';
import { findInterest, rewriteInterest as rewrite } from '../../store/interests.ts';
import { demandOfInterest } from '../demand-of-interest.ts';
import type { AskingDeps } from '../deps.ts';

/** Mends an interest that came back; handing it in again is a step of its own. */
export async function rewriteInterest(
  deps: AskingDeps,
  { id, version, ...written }: WrittenInterest & { readonly id: string; readonly version: number },
): Promise<number> {
  return inTransaction(deps.db, async (db) => {
    const held = await findInterest(db, id);
    if (!held) throw interestUnknown(id);
    demandOfInterest(deps.caller, 'rewrite', held);
    const remarks = judgeInterest(written);
    if (remarks.length > 0) throw interestFaulty(remarks);
    if (!(await rewrite(db, { id, version, ...written }))) throw changedMeanwhile(id, held.version);
    await record(db, 'cases.interest-rewritten', { interestId: id });
    return version + 1;
  });
}
