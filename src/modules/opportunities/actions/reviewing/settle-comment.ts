import type { Comment } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { opportunityUnknown, threadUnknown } from '../../domain/refusals.ts';
import { setSettled } from '../../store/comments.ts';
import { findHeld } from '../../store/held.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from '../demand-of.ts';

/** Whoever takes part says that a thread is settled, or opens it again. */
export async function settleComment(
  deps: AskingDeps,
  reference: string,
  { id, isSettled }: { id: string; isSettled: boolean },
): Promise<Comment> {
  return inTransaction(deps.db, async (db) => {
    const held = await findHeld(db, reference);
    if (!held) throw opportunityUnknown(reference);
    demandOf(deps.caller, 'comment', held);
    const account = deps.caller.account!;
    const comment = await setSettled(db, { opportunityId: held.id, id, account, isSettled });
    if (!comment) throw threadUnknown(reference, id);
    const facts = { opportunityId: held.id, reference, commentId: id, isSettled };
    await record(db, 'opportunities.comment-settled', facts);
    return comment;
  });
}
