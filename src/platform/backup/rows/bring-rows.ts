import { createHash } from 'node:crypto';
import { copyIn, type OwnerConnection } from '#platform/database';
import { BackupFault } from '../backup-fault.ts';
import type { SavedTable } from '../manifest.ts';
import { quoted } from '../store/catalogue.ts';
import type { PieceStore } from '../vault/piece-store.ts';

/** Brings all rows of a table back; throws BackupFault unless they are exactly those that were kept. */
export async function bringRows(
  { client }: OwnerConnection,
  { name, columns, rows, sha256, pieces }: SavedTable,
  store: PieceStore,
): Promise<void> {
  const hash = createHash('sha256');
  async function* read() {
    for await (const piece of store.readAll(pieces)) {
      hash.update(piece);
      yield piece;
    }
  }
  const brought = await copyIn(client, `copy ${name} (${quoted(columns)}) from stdin`, read());
  if (brought !== rows || hash.digest('hex') !== sha256)
    throw new BackupFault(`${name}: ${brought} rows came back, and ${rows} were kept. Nothing was changed.`);
}
