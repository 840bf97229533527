import type { Upload } from '#contracts/documents';
import type { Upload as Received } from '#platform/files';
import type { InSteps, WithoutDatabase } from '#platform/http';
import { uploadUnknown } from '../../domain/refusals.ts';
import type { Db } from '../../store/tables.ts';
import { findUpload, type HeldUpload } from '../../store/uploads.ts';
import type { DocumentsDeps } from '../deps.ts';
import { enterRoom } from '../enter-room.ts';

/** Uploads wait for their sender: no transaction is open meanwhile. */
export type UploadingDeps = Omit<WithoutDatabase<DocumentsDeps>, 'preview'> & InSteps<Db>;

export interface AtUpload {
  readonly caseId: string;
  readonly id: string;
}

/** An upload of the caller, into a compartment that is still open to the caller; giving it up is never too late. */
export const heldUpload = (
  { step, caller }: UploadingDeps,
  { caseId, id }: AtUpload,
  action: 'add' | 'see' = 'add',
): Promise<HeldUpload> =>
  step(async (db) => {
    const { compartments } = await enterRoom({ db, caller }, caseId, action);
    const upload = await findUpload(db, { caseId, id });
    if (!upload || !compartments.includes(upload.compartment)) throw uploadUnknown(id);
    return upload;
  });

export const tellUpload = (upload: HeldUpload, progress: Received): Upload => ({
  id: upload.content_id,
  compartment: upload.compartment,
  folder: upload.folder,
  title: upload.title,
  name: upload.name,
  bytes: upload.bytes,
  received: progress.received,
  pieceBytes: progress.pieceBytes,
  ...(upload.document_id !== null && { documentId: upload.document_id }),
});
