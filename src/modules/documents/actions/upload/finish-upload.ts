import { judgeName } from '#platform/files';
import { record } from '#platform/journal';
import { faultOf } from '../../domain/fault-of.ts';
import { contentPretends, notShareable } from '../../domain/refusals.ts';
import { addVersion, dropUpload, findAdded } from '../../store/uploads.ts';
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
    const { compartment } = upload;
    if (isNew) await record(db, 'documents.version-added', { caseId, documentId, version, compartment });
    return { documentId, version };
  });
}

/** It may have been finished by a call whose answer was lost. */
async function earlier({ step, caller }: UploadingDeps, id: string, error: unknown) {
  const added = await step((db) => findAdded(db, id, caller.account!));
  if (!added) throw error;
  return added;
}
