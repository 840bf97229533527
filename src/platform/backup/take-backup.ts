import fs from 'node:fs/promises';
import { asOwner, hasEmbedded, type OwnerConnection } from '#platform/database';
import { type Copies, goneAmong, openCopies, wholeContents } from '#platform/files';
import { BackupFault } from './backup-fault.ts';
import type { Backing } from './backup-settings.ts';
import { saveContent } from './contents/save-contents.ts';
import type { Manifest, SavedContent, SavedKey, SavedTable } from './manifest.ts';
import { noteBackup } from './note.ts';
import { saveRows } from './rows/save-rows.ts';
import {
  aboutDatabase,
  appliedMigrations,
  beginSnapshot,
  endSnapshot,
  isAlone,
  listSequences,
  listTables,
} from './store/catalogue.ts';
import type { PieceStore } from './vault/piece-store.ts';
import { Vault } from './vault/vault.ts';

export interface Taken {
  readonly name: string;
  readonly tables: number;
  readonly rows: number;
  readonly contents: number;
  /** What was new, and so was written. */
  readonly written: { readonly pieces: number; readonly bytes: number };
  /** Contents that are not in the backup as they should be. */
  readonly faults: readonly { readonly id: string; readonly says: string }[];
  readonly removed: readonly string[];
}

/** Contents are deleted while others are copied; then the moment is taken anew. */
const MOST_ATTEMPTS = 5;

/** Adds a backup to a folder: rows of one moment, every stored file that they tell of, and the keys. Changes nothing else. */
export async function takeBackup(backing: Backing, keep?: number): Promise<Taken> {
  const { settings, folder, passphrase, tell } = backing;
  if (!settings.databaseUrl && !hasEmbedded(settings))
    throw new BackupFault(`There is no database in ${settings.dataFolder}: nothing to back up.`);
  const vault = await Vault.openOrMake(folder, passphrase);
  return asOwner(settings, { tell }, async (owner) => {
    if (!(await isAlone(owner.db)))
      throw new BackupFault(
        'Another backup of this database is under way: wait for it. Nothing was written.',
      );
    const last = await lastOf(vault, owner);
    const store = vault.pieces(last);
    const manifest = await untilConsistent({ backing, owner, store, last });
    await vault.add(manifest);
    await noteBackup(settings, { takenAt: manifest.takenAt, name: manifest.name, folder });
    const faults = manifest.contents.flatMap(({ id, fault }) => (fault ? [{ id, says: fault }] : []));
    // While something is wrong, an earlier backup may be the only good copy of it.
    const { removed } = keep && faults.length === 0 ? await vault.keepLast(keep) : { removed: [] };
    const { name, tables, contents } = manifest;
    return {
      name,
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      contents: contents.length - faults.length,
      written: store.written,
      faults,
      removed,
    };
  });
}

/** Throws BackupFault when the folder belongs to another database: its backups would push each other out. */
async function lastOf(vault: Vault, { db }: OwnerConnection): Promise<Manifest | undefined> {
  const last = await vault.last();
  const { database } = await aboutDatabase(db);
  if (last && last.database !== database)
    throw new BackupFault(
      `${vault.folder} holds backups of another database (also one that was restored is another one): name a new folder. Nothing was written.`,
    );
  return last;
}

interface Taking {
  readonly backing: Backing;
  readonly owner: OwnerConnection;
  readonly store: PieceStore;
  readonly last: Manifest | undefined;
}

async function untilConsistent(taking: Taking): Promise<Manifest> {
  const copies = openCopies(taking.backing.settings.files);
  for (let attempt = 1; ; attempt++) {
    const manifest = await once(taking, copies);
    const missing = manifest.contents.filter(({ fault }) => fault?.startsWith('missing')).map(({ id }) => id);
    const gone = missing.length > 0 ? await goneAmong(taking.owner.db, missing) : [];
    if (gone.length === 0) return manifest;
    if (attempt === MOST_ATTEMPTS)
      throw new BackupFault(
        'Files were deleted faster than they could be copied: try again. Nothing was lost.',
      );
    taking.backing.tell('files were deleted meanwhile: taking the moment anew');
  }
}

async function once({ backing, owner, store, last }: Taking, copies: Copies): Promise<Manifest> {
  const { db } = owner;
  const migrations = await appliedMigrations(db);
  if (!migrations) throw new BackupFault('The database holds no centre: nothing to back up.');
  const takenAt = await beginSnapshot(db);
  try {
    const about = await aboutDatabase(db);
    const tables = await saveTables({ backing, owner, store, last });
    const sequences = await listSequences(db);
    const contents = await saveContents({ backing, owner, store, last }, copies);
    const keys = await saveKeys(backing, copies, store);
    const name = takenAt
      .toISOString()
      .replace(/[.]\d+Z$/, 'Z')
      .replaceAll(':', '-');
    return {
      format: 1,
      name: await unused(backing, name),
      takenAt: takenAt.toISOString(),
      ...about,
      migrations,
      tables,
      sequences,
      contents,
      keys,
    };
  } finally {
    await endSnapshot(db);
  }
}

/** Two backups within a second. */
async function unused({ folder }: Backing, name: string): Promise<string> {
  for (let more = 0; ; more++) {
    const wanted = more === 0 ? name : `${name}-${more}`;
    const there = await fs.stat(`${folder}/backups/${wanted}.manifest`).catch(() => undefined);
    if (!there) return wanted;
  }
}

async function saveTables({ backing, owner, store }: Taking): Promise<SavedTable[]> {
  const tables = await listTables(owner.db);
  const saved: SavedTable[] = [];
  for (const table of tables) {
    saved.push(await saveRows(owner, table, store));
    backing.progress('rows', saved.length, tables.length);
  }
  return saved;
}

async function saveContents(
  { backing, owner, store, last }: Taking,
  copies: Copies,
): Promise<SavedContent[]> {
  const earlier = new Map((last?.contents ?? []).map((content) => [content.id, content]));
  const whole = await wholeContents(owner.db);
  const saved: SavedContent[] = [];
  for (const content of whole) {
    saved.push(await saveContent({ copies, store, earlier }, content));
    backing.progress('contents', saved.length, whole.length);
  }
  return saved;
}

async function saveKeys({ settings }: Backing, copies: Copies, store: PieceStore): Promise<SavedKey[]> {
  const texts = {
    'master.keys': await copies.keysText(),
    'access.key': await fs.readFile(settings.keyFile).catch(() => undefined),
  };
  const saved: SavedKey[] = [];
  for (const name of ['master.keys', 'access.key'] as const) {
    const text = texts[name];
    if (text === undefined) continue;
    saved.push({ name, pieces: [await store.keep(Buffer.from(text), { isPacked: false })] });
  }
  return saved;
}
