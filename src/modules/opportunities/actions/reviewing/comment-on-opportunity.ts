import type { Comment } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { partOf } from '../../domain/permissions/offered-steps.ts';
import { commentGivesAway, opportunityUnknown, threadUnknown } from '../../domain/refusals.ts';
import { findThread, insertComment } from '../../store/comments.ts';
import { findHeld, type HeldOpportunity } from '../../store/held.ts';
import type { AskingDeps } from '../deps.ts';
import { concernedOf, demandOf } from '../demand-of.ts';
import { findSecrets } from '../writing/find-faults.ts';

interface Said {
  readonly path: string;
  readonly text: string;
  readonly answers?: string | undefined;
}

/**
 * Says something about a listing. What the own side says to itself stays on its side; what it says to the reviewer of the
 * other side must not name an owner who is not to be named.
 */
export async function commentOnOpportunity(
  deps: AskingDeps,
  reference: string,
  said: Said,
): Promise<Comment> {
  return inTransaction(deps.db, async (db) => {
    const held = await findHeld(db, reference);
    if (!held) throw opportunityUnknown(reference);
    demandOf(deps.caller, 'comment', held);
    const thread = said.answers === undefined ? undefined : await findThread(db, held.id, said.answers);
    if (said.answers !== undefined && !thread) throw threadUnknown(reference, said.answers);
    const by = partOf(deps.caller, concernedOf(held));
    const isPrivate = thread?.isPrivate ?? held.state !== 'external-review';
    if (!isPrivate && by !== 'other-adviser') await demandDiscreet({ ...deps, db }, held, said.text);
    const path = thread?.path ?? said.path;
    const comment = await insertComment(db, deps.caller.account!, {
      ...said,
      path,
      by,
      isPrivate,
      opportunityId: held.id,
    });
    const facts = { opportunityId: held.id, reference, commentId: comment.id, isPrivate };
    await record(db, 'opportunities.comment-written', facts);
    return comment;
  });
}

async function demandDiscreet(deps: AskingDeps, { reference, listing }: HeldOpportunity, text: string) {
  if (listing.isOwnerNamed) return;
  const secrets = await findSecrets(deps, listing, text);
  const words = secrets.flatMap(({ facts }) => facts?.['words'] ?? []);
  if (words.length > 0) throw commentGivesAway(reference, words.map(String));
}
