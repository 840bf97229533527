import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { documentUnknown, notShareable } from '../domain/refusals.ts';
import {
  limitDocument as limit,
  markDeleted,
  setTitle,
  shareDocument as share,
  versionsOf,
} from '../store/documents.ts';
import type { AskingDeps } from './deps.ts';
import { enterDocument } from './entered.ts';

interface At {
  readonly caseId: string;
  readonly id: string;
}

/** Another title, language or folder. The compartment is not among what can be changed here. */
export async function renameDocument(
  deps: AskingDeps,
  { caseId, id, ...change }: At & { title: string; language: Language; folder: string },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterDocument({ ...deps, db }, { caseId, id }, 'rename');
    if (!(await setTitle(db, id, change))) throw documentUnknown(id);
    await record(db, 'documents.document-renamed', { caseId, documentId: id });
  });
}

/** Moves a document into a wider compartment. What was read cannot be unread: there is no way back. */
export async function shareDocument(
  deps: AskingDeps,
  { caseId, id, into }: At & { into: string },
): Promise<string> {
  return inTransaction(deps.db, async (db) => {
    const { document } = await enterDocument({ ...deps, db }, { caseId, id }, 'share');
    if (!(await share(db, id, into))) throw notShareable(id, into);
    await record(db, 'documents.document-shared', {
      caseId,
      documentId: id,
      from: document.compartment,
      into,
    });
    return into;
  });
}

/** Until when the other side may open it, and whether it gets the original. */
export async function limitDocument(
  deps: AskingDeps,
  { caseId, id, ...limits }: At & { openUntil?: string | undefined; isViewOnly: boolean },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterDocument({ ...deps, db }, { caseId, id }, 'limit');
    if (!(await limit(db, id, limits))) throw documentUnknown(id);
    await record(db, 'documents.document-limited', { caseId, documentId: id, ...limits });
  });
}

/** The contents go for good when the transaction commits; the row stays as a trace. */
export async function deleteDocument(deps: AskingDeps, { caseId, id }: At): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    await enterDocument({ ...deps, db }, { caseId, id }, 'delete');
    if (!(await markDeleted(db, id))) throw documentUnknown(id);
    for (const version of await versionsOf(db, [id])) await deps.files.remove(db, version.content_id);
    await record(db, 'documents.document-deleted', { caseId, documentId: id });
  });
}
