import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { documentUnknown } from '../domain/refusals.ts';
import { setTitle } from '../store/documents.ts';
import type { AskingDeps } from './deps.ts';
import { type AtDocument, enterDocument } from './enter-room.ts';

/**
 * Another title, language or folder. The compartment is not among what can be changed here. What is as it was leaves no trace,
 * and names themselves stay out of the journal: it keeps what is deleted here.
 */
export async function renameDocument(
  deps: AskingDeps,
  { caseId, id, ...change }: AtDocument & { title: string; language: Language; folder: string },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { document } = await enterDocument({ ...deps, db }, { caseId, id }, 'rename');
    const changed = (['title', 'language', 'folder'] as const).filter((one) => document[one] !== change[one]);
    if (changed.length === 0) return;
    if (!(await setTitle(db, id, change))) throw documentUnknown(id);
    await record(db, 'documents.document-renamed', { caseId, documentId: id, changed });
  });
}
