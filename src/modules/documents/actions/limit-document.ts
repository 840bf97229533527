import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { documentUnknown } from '../domain/refusals.ts';
import { limitDocument as limit } from '../store/documents.ts';
import type { AskingDeps } from './deps.ts';
import { type AtDocument, enterDocument } from './enter-room.ts';

/** Until when the other side may open it, and whether it gets the original. */
export async function limitDocument(
  deps: AskingDeps,
  { caseId, id, ...limits }: AtDocument & { openUntil?: string | undefined; isViewOnly: boolean },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterDocument({ ...deps, db }, { caseId, id }, 'limit');
    if (!(await limit(db, id, limits))) throw documentUnknown(id);
    await record(db, 'documents.document-limited', { caseId, documentId: id, ...limits });
  });
}
