import { judgeName } from '#platform/files';
import { record } from '#platform/journal';
import { faultOf } from '../../domain/fault-of.ts';
import { contentPretends, notShareable } from '../../domain/refusals.ts';
import { findDocument } from '../../store/documents.ts';
import type { Db } from '../../store/tables.ts';
import { type Added, addVersion, dropUpload, findAdded } from '../../store/uploads.ts';
import { whoIsTold } from '../who-is-told.ts';
import { type AtUpload, heldUpload, type UploadingDeps } from './held-upload.ts';

/** Checks what has come, and makes of it what it was announced as. Of two that finish at once both are told the same. */
export async function finishUpload(deps: UploadingDeps, { caseId, id }: AtUpload) {
  const { step, files, caller } = deps;
  const by = caller.account;
  const upload = await heldUpload(deps, { caseId, id }).catch((error: unknown) => earlier(deps, id, error));
  if ('version' in upload) return upload;
  const content = await files.finish(id, { by });
  const fit = judgeName(content, upload.name);
  const fault = faultOf(fit, content);
  if (fault) {
    await step(async (db) => {
      await files.remove(db, id);
      await dropUpload(db, id);
      await record(db, 'documents.upload-refused', { caseId, fault, mediaType: content.mediaType });
    });
    throw contentPretends(upload.name, content.mediaType, fault);
  }
  return step(async (db) => {
    const added = await addVersion(db, id, fit === 'differs');
    if (!added) throw notShareable(id, upload.compartment);
    const { documentId, version, isNew } = added;
    if (isNew) await tell(db, { caseId, documentId, version });
    return { documentId, version };
  });
}

/** Puts down what came; what only the own side sees is told to nobody. */
async function tell(db: Db, { caseId, documentId, version }: Omit<Added, 'isNew'> & { caseId: string }) {
  const document = (await findDocument(db, { caseId, id: documentId }))!;
  const { compartment } = document;
  const readers = compartment === 'shared' && { readers: whoIsTold(document) };
  const from = document.made_from !== null && { madeFrom: document.made_from };
  await record(db, 'documents.version-added', {
    caseId,
    documentId,
    version,
    compartment,
    ...readers,
    ...from,
  });
}

/** It may have been finished by a call whose answer was lost. */
async function earlier({ step, caller }: UploadingDeps, id: string, error: unknown) {
  const added = await step((db) => findAdded(db, id, caller.account!));
  if (!added) throw error;
  return added;
}
