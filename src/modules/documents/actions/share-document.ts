import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { notShareable } from '../domain/refusals.ts';
import { shareDocument as share } from '../store/documents.ts';
import type { AskingDeps } from './deps.ts';
import { type AtDocument, enterDocument } from './enter-room.ts';
import { whoIsTold } from './who-is-told.ts';

/** Moves a document into a wider compartment. What was read cannot be unread: there is no way back. */
export async function shareDocument(
  deps: AskingDeps,
  { caseId, id, into }: AtDocument & { into: string },
): Promise<string> {
  return inTransaction(deps.db, async (db) => {
    const { document } = await enterDocument({ ...deps, db }, { caseId, id }, 'share');
    if (!(await share(db, id, into))) throw notShareable(id, into);
    const readers = whoIsTold({ ...document, compartment: into });
    const facts = { caseId, documentId: id, from: document.compartment, into };
    // Colleagues of the own side see it in the list; who is told is the other side with them.
    await record(db, 'documents.document-shared', { ...facts, ...(into === 'shared' && { readers }) });
    return into;
  });
}
