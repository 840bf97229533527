import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { documentUnknown } from '../domain/refusals.ts';
import { markDeleted, versionsOf } from '../store/documents.ts';
import type { AskingDeps } from './deps.ts';
import { type AtDocument, enterDocument } from './enter-room.ts';

/** The contents go for good when the transaction commits; the row stays as a trace. */
export async function deleteDocument(deps: AskingDeps, { caseId, id }: AtDocument): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterDocument({ ...deps, db }, { caseId, id }, 'delete');
    if (!(await markDeleted(db, id))) throw documentUnknown(id);
    for (const version of await versionsOf(db, [id])) await deps.files.remove(db, version.content_id);
    await record(db, 'documents.document-deleted', { caseId, documentId: id });
  });
}
