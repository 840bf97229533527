import type { Upload } from '#contracts/documents';
import { dropUpload, listUploads } from '../../store/uploads.ts';
import { enterRoom } from '../enter-room.ts';
import { type AtUpload, heldUpload, tellUpload, type UploadingDeps } from './held-upload.ts';

export async function readUpload(deps: UploadingDeps, at: AtUpload): Promise<Upload> {
  const upload = await heldUpload(deps, at, 'see');
  return tellUpload(upload, await deps.files.progress(at.id, { by: deps.caller.account }));
}

export async function readUploads({ step, caller, files }: UploadingDeps, caseId: string): Promise<Upload[]> {
  const uploads = await step(async (db) => {
    await enterRoom({ db, caller }, caseId, 'see');
    return listUploads(db, caseId);
  });
  const by = caller.account;
  const told = uploads.map(async (upload) =>
    files.progress(upload.content_id, { by }).then(
      (progress) => [tellUpload(upload, progress)],
      // Given up by the clock: it cannot be gone on with.
      () => [],
    ),
  );
  return (await Promise.all(told)).flat();
}

/** Takes bytes until the sender ends or breaks off; what came is kept. */
export async function sendBytes(
  deps: UploadingDeps,
  { offset, ...at }: AtUpload & { offset: number },
): Promise<number> {
  await heldUpload(deps, at);
  const { files, caller, body } = deps;
  const { received } = await files.append(at.id, { by: caller.account, offset, content: body });
  return received;
}

export async function cancelUpload(deps: UploadingDeps, { caseId, id }: AtUpload): Promise<void> {
  const { step, files, caller } = deps;
  await heldUpload(deps, { caseId, id }, 'see');
  await step((db) => dropUpload(db, id));
  await files.cancel(id, { by: caller.account });
}
