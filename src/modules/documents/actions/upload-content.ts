import type { Upload } from '#contracts/documents';
import { judgeName, MOST_BYTES, type Upload as Received } from '#platform/files';
import type { InSteps, WithoutDatabase } from '#platform/http';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { faultOf } from '../domain/judge-name.ts';
import { limitPassed } from '../domain/limits.ts';
import { sideOf } from '../domain/permissions.ts';
import {
  beyondLimit,
  compartmentClosed,
  contentPretends,
  notShareable,
  uploadUnknown,
} from '../domain/refusals.ts';
import { countOneByOne, filledBy, partFor } from '../store/rooms.ts';
import type { Db } from '../store/tables.ts';
import {
  addVersion,
  dropUpload,
  findAdded,
  findUpload,
  type HeldUpload,
  insertUpload,
  listUploads,
} from '../store/uploads.ts';
import type { DocumentsDeps } from './deps.ts';
import { enterDocument, enterRoom } from './entered.ts';

/** Uploads wait for their sender: no transaction is open meanwhile. */
export type UploadingDeps = WithoutDatabase<DocumentsDeps> & InSteps<Db>;

export interface Announced {
  readonly caseId: string;
  readonly compartment: string;
  readonly folder: string;
  readonly title: string;
  readonly language: Language;
  readonly name: string;
  readonly bytes: number;
  readonly sha256?: string | undefined;
  readonly documentId?: string | undefined;
}

interface At {
  readonly caseId: string;
  readonly id: string;
}

/** Announces a file: judged before anything is kept for it. */
export async function beginUpload(deps: UploadingDeps, wanted: Announced): Promise<Upload> {
  const { step, files, caller } = deps;
  const { caseId, sha256, documentId, ...told } = wanted;
  const { as, place } = await step((db) => judgeUpload({ ...deps, db }, wanted));
  const by = caller.account!;
  const begun = await files.begin({ by, bytes: wanted.bytes, sha256 });
  const row = {
    ...told,
    ...place,
    case_id: caseId,
    document_id: documentId ?? null,
    begun_by: by,
    begun_as: as,
    content_id: begun.id,
  };
  await step(async (db) => {
    await countOneByOne(db, caseId, by);
    await demandRoom(db, { caseId, as, bytes: wanted.bytes });
    await insertUpload(db, row);
  }).catch(async (error: unknown) => {
    await files.cancel(begun.id, { by });
    throw error;
  });
  return tell({ ...row, begun_at: new Date() }, begun);
}

/** Where it goes: a further version lies where its document lies, whatever the sender says. */
async function judgeUpload(
  deps: UploadingDeps & { readonly db: Db },
  { caseId, compartment, folder, title, documentId, bytes }: Announced,
) {
  const { db } = deps;
  const standing = await enterRoom(deps, caseId, 'add');
  const document = documentId && (await enterDocument(deps, { caseId, id: documentId }, 'rename')).document;
  const place = document
    ? { compartment: document.compartment, folder: document.folder, title: document.title }
    : { compartment, folder, title };
  if (!standing.compartments.includes(place.compartment)) throw compartmentClosed(place.compartment);
  const as = await partFor(db, caseId, place.compartment);
  await demandRoom(db, { caseId, as, bytes });
  return { as, place };
}

async function demandRoom(db: Db, { caseId, as, bytes }: { caseId: string; as: string; bytes: number }) {
  const passed = limitPassed(await filledBy(db, caseId, sideOf(as)), { bytes, mostBytes: MOST_BYTES });
  if (passed) throw beyondLimit(passed);
}

/** An upload of the caller, into a compartment that is still open to the caller. */
const held = ({ step, caller }: UploadingDeps, { caseId, id }: At): Promise<HeldUpload> =>
  step(async (db) => {
    const { compartments } = await enterRoom({ db, caller }, caseId, 'add');
    const upload = await findUpload(db, { caseId, id });
    if (!upload || !compartments.includes(upload.compartment)) throw uploadUnknown(id);
    return upload;
  });

export async function readUpload(deps: UploadingDeps, at: At): Promise<Upload> {
  const upload = await held(deps, at);
  return tell(upload, await deps.files.progress(at.id, { by: deps.caller.account }));
}

export async function readUploads({ step, caller, files }: UploadingDeps, caseId: string): Promise<Upload[]> {
  const uploads = await step(async (db) => {
    await enterRoom({ db, caller }, caseId, 'see');
    return listUploads(db, caseId);
  });
  const by = caller.account;
  const told = uploads.map(async (upload) =>
    files.progress(upload.content_id, { by }).then(
      (progress) => [tell(upload, progress)],
      // Given up by the clock: it cannot be gone on with.
      () => [],
    ),
  );
  return (await Promise.all(told)).flat();
}

/** Takes bytes until the sender ends or breaks off; what came is kept. */
export async function sendBytes(
  deps: UploadingDeps,
  { offset, ...at }: At & { offset: number },
): Promise<number> {
  await held(deps, at);
  const { files, caller, body } = deps;
  const { received } = await files.append(at.id, { by: caller.account, offset, content: body });
  return received;
}

/** Checks what has come, and makes of it what it was announced as. Of two that finish at once both are told the same. */
export async function finishUpload(deps: UploadingDeps, { caseId, id }: At) {
  const { step, files, caller } = deps;
  const by = caller.account;
  const upload = await held(deps, { caseId, id }).catch((error: unknown) => earlier(deps, id, error));
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

export async function cancelUpload(deps: UploadingDeps, { caseId, id }: At): Promise<void> {
  const { step, files, caller } = deps;
  await held(deps, { caseId, id });
  await step((db) => dropUpload(db, id));
  await files.cancel(id, { by: caller.account });
}

const tell = (upload: HeldUpload, progress: Received): Upload => ({
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
