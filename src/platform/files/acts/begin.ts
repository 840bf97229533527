import { inTransaction } from '#platform/database';
import type { Begun, Claim, Upload } from '../files.ts';
import { PIECE } from '../sealing/layout.ts';
import { addContent, type ContentRow, deleteContent, findContent } from '../store/contents.ts';
import { type FilesDeps, giveKey } from './deps.ts';
import { closed, contentUnknown, tooLarge, wrongClaim } from './refusals.ts';

export async function begin(deps: FilesDeps, { by, bytes, sha256 }: Claim): Promise<Upload> {
  if (bytes !== undefined && !(Number.isSafeInteger(bytes) && bytes >= 0)) throw wrongClaim('bytes');
  if (sha256 !== undefined && !/^[\da-f]{64}$/i.test(sha256)) throw wrongClaim('sha256');
  if (bytes !== undefined && bytes > deps.mostBytes) throw tooLarge(deps.mostBytes);
  return inTransaction(deps.db, async (db) => {
    const added = await addContent(db, { place: deps.newIn, by, bytes, sha256 });
    await giveKey(deps, db, added.id);
    return uploadOf(added);
  });
}

export const progress = async (deps: FilesDeps, id: string, begun: Begun): Promise<Upload> =>
  uploadOf(await demandOwn(deps, id, begun));

export async function cancel(deps: FilesDeps, id: string, begun: Begun): Promise<void> {
  const row = await demandOwn(deps, id, begun);
  if (row.state === 'complete') throw closed(id);
  await deleteContent(deps.db, id);
}

/** A content that this account began; anybody else's is as unknown as one that never was. */
export async function demandOwn({ db }: FilesDeps, id: string, { by }: Begun): Promise<ContentRow> {
  const row = UUID.test(id) ? await findContent(db, id) : undefined;
  if (!row || row.state === 'deleted' || row.by !== (by ?? null)) throw contentUnknown(id);
  return row;
}

export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export const uploadOf = ({ id, received, claimedBytes }: ContentRow): Upload => ({
  id,
  received,
  claimedBytes: claimedBytes ?? undefined,
  pieceBytes: PIECE,
});
