import { createHash } from 'node:crypto';
import { copyOut, type OwnerConnection } from '#platform/database';
import type { SavedTable } from '../manifest.ts';
import { quoted, type Table } from '../store/catalogue.ts';
import type { Piece, PieceStore } from '../vault/piece-store.ts';
import { cut } from './cut.ts';

/** Keeps all rows of a table, as the snapshot of the connection sees them. */
export async function saveRows(
  { client }: OwnerConnection,
  { name, columns, order }: Table,
  store: PieceStore,
): Promise<SavedTable> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* counted() {
    const select = `select ${quoted(columns)} from ${name} as copied order by ${order}`;
    for await (const row of copyOut(client, `copy (${select}) to stdout`)) {
      rows++;
      hash.update(row);
      yield row;
    }
  }
  const pieces: Piece[] = [];
  for await (const plain of cut(counted())) pieces.push(await store.keep(plain, { isPacked: true }));
  return { name, columns: [...columns], rows, sha256: hash.digest('hex'), pieces };
}
