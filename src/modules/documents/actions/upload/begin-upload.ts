import type { Upload } from '#contracts/documents';
import { MOST_BYTES } from '#platform/files';
import type { Language } from '#platform/languages';
import { limitPassed } from '../../domain/limits.ts';
import { sideOf } from '../../domain/permissions.ts';
import { beyondLimit, compartmentClosed } from '../../domain/refusals.ts';
import { countOneByOne, filledBy, partFor } from '../../store/rooms.ts';
import type { Db } from '../../store/tables.ts';
import { insertUpload } from '../../store/uploads.ts';
import { enterDocument, enterRoom } from '../enter-room.ts';
import { tellUpload, type UploadingDeps } from './held-upload.ts';

interface Announced {
  readonly caseId: string;
  readonly compartment: string;
  readonly folder: string;
  readonly title: string;
  readonly language: Language;
  readonly name: string;
  readonly bytes: number;
  readonly sha256?: string | undefined;
  readonly documentId?: string | undefined;
  /** What the centre made it from; absent: somebody sends it. */
  readonly madeFrom?: string | undefined;
}

/** Announces a file: judged before anything is kept for it. */
export async function beginUpload(deps: UploadingDeps, wanted: Announced): Promise<Upload> {
  const { step, files, caller } = deps;
  const { caseId, sha256, documentId, madeFrom, ...told } = wanted;
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
    made_from: madeFrom ?? null,
  };
  await step(async (db) => {
    await countOneByOne(db, caseId, by);
    await demandRoom(db, { caseId, as, bytes: wanted.bytes });
    await insertUpload(db, row);
  }).catch(async (error: unknown) => {
    await files.cancel(begun.id, { by });
    throw error;
  });
  return tellUpload({ ...row, begun_at: new Date() }, begun);
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
