import { Readable } from 'node:stream';
import type { Database } from '#platform/database';
import type { Range, Reading } from '../files.ts';
import { openRange, sealedRange } from '../sealing/open-range.ts';
import { deleteContent, seeContent } from '../store/contents.ts';
import { UUID } from './begin.ts';
import { type FilesDeps, placeOf, sealerOf } from './deps.ts';
import { contentOf } from './finish.ts';
import { contentUnknown, rangeOutside } from './refusals.ts';

/** What is seen, the caller's handle decides; the key is read by the centre, since no request may. */
export async function read<Tables>(
  deps: FilesDeps,
  db: Database<Tables>,
  { id, range }: { readonly id: string; readonly range: Range | undefined },
): Promise<Reading> {
  const row = UUID.test(id) ? await seeContent(db, id) : undefined;
  if (row?.state !== 'complete') throw contentUnknown(id);
  const content = contentOf(row);
  const { bytes } = content;
  const wanted = range ?? { from: 0, to: bytes };
  if (!isInside(wanted, bytes)) throw rangeOutside(id, bytes);
  const sealer = await sealerOf(deps, row);
  const sealed = placeOf(deps, row.place).get(id, sealedRange(wanted, bytes));
  const plain = openRange(sealed, sealer, { range: wanted, bytes });
  return { ...content, range: wanted, stream: Readable.from(plain, { objectMode: false }) };
}

const isInside = ({ from, to }: Range, bytes: number): boolean =>
  Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from <= to && to <= bytes;

export async function remove<Tables>(db: Database<Tables>, id: string): Promise<void> {
  if (!UUID.test(id) || !(await deleteContent(db, id))) throw contentUnknown(id);
}
