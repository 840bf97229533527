import { createHash } from 'node:crypto';
import type { Begun, Content } from '../files.ts';
import { objectSize } from '../sealing/layout.ts';
import { openRange, sealedRange } from '../sealing/open-range.ts';
import { sniff } from '../sniffing/sniff.ts';
import {
  closeContent,
  completeContent,
  type ContentRow,
  deleteContent,
  type SeenContent,
} from '../store/contents.ts';
import { demandOwn } from './begin.ts';
import { type FilesDeps, placeOf, sealerOf } from './deps.ts';
import { Receiver } from './receiver.ts';
import { checksumDiffers, contentUnknown, incomplete } from './refusals.ts';

export function finish(deps: FilesDeps, id: string, begun: Begun): Promise<Content> {
  return deps.locks.hold(id, async () => {
    const row = await demandOwn(deps, id, begun);
    if (row.state === 'complete') return contentOf(row);
    const { received, claimedBytes } = row;
    if (claimedBytes !== null && received !== claimedBytes) throw incomplete(id, received, claimedBytes);
    if (!(await closeContent(deps.db, row))) throw contentUnknown(id);
    await closeObject(deps, row);
    const sha256 = deps.digests.of(id, received) ?? (await digestOf(deps, row));
    if (row.claimedSha256 !== null && row.claimedSha256 !== sha256) {
      await deleteContent(deps.db, id);
      throw checksumDiffers(id, sha256);
    }
    const kind = await sniff(received, (from, to) => readBytes(deps, row, { from, to }));
    if (!(await completeContent(deps.db, id, { bytes: received, sha256, ...kind }))) throw contentUnknown(id);
    if (row.tail !== null) await placeOf(deps, row.place).remove(row.tail);
    deps.digests.forget(id);
    return { id, bytes: received, sha256, ...kind };
  });
}

/** Also when an earlier closing was cut off: the object may be whole already, with nothing left of its pieces. */
async function closeObject(deps: FilesDeps, row: ContentRow): Promise<void> {
  const place = placeOf(deps, row.place);
  if ((await place.size(row.id)) === objectSize(row.received)) return;
  const receiver = await Receiver.resume(deps, row);
  await receiver.close(objectSize(row.received));
}

async function* readRange(deps: FilesDeps, row: ContentRow, range: { from: number; to: number }) {
  const bytes = row.received;
  const sealed = placeOf(deps, row.place).get(row.id, sealedRange(range, bytes));
  yield* openRange(sealed, await sealerOf(deps, row), { range, bytes });
}

async function digestOf(deps: FilesDeps, row: ContentRow): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of readRange(deps, row, { from: 0, to: row.received })) hash.update(bytes);
  return hash.digest('hex');
}

async function readBytes(
  deps: FilesDeps,
  row: ContentRow,
  range: { from: number; to: number },
): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readRange(deps, row, range)) parts.push(part);
  return Buffer.concat(parts);
}

/** A complete row has all of these: the database sees to it. */
export const contentOf = ({ id, bytes, sha256, mediaType, isActive }: SeenContent): Content => ({
  id,
  bytes: bytes!,
  sha256: sha256!,
  mediaType: mediaType!,
  isActive: isActive!,
});
