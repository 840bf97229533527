import path from 'node:path';
import type { Settings } from '#platform/config';
import { asOwner, migrate, migrationsIn, type OwnerConnection } from '#platform/database';
import { openCopies, settleContents } from '#platform/files';
import { headOfJournal, journalInvariants } from '#platform/journal';
import { BackupFault } from './backup-fault.ts';
import type { Backing } from './backup-settings.ts';
import { type Manifest, piecesOf } from './manifest.ts';
import { bringRows } from './rows/bring-rows.ts';
import {
  demandStopped,
  type KeyToBring,
  moveIntoPlace,
  occupied,
  openStaging,
  setAside,
  type Staging,
} from './staging.ts';
import { analyse, dress, setSequences, strip } from './store/bare-tables.ts';
import { appliedMigrations, listTables } from './store/catalogue.ts';
import type { PieceStore } from './vault/piece-store.ts';
import { Vault } from './vault/vault.ts';

export interface Restored {
  readonly name: string;
  readonly tables: number;
  readonly rows: number;
  readonly contents: number;
  /** Where what was in the way lies now. */
  readonly aside: readonly string[];
  /** What was wrong already when the backup was taken. */
  readonly faults: readonly { readonly id: string; readonly says: string }[];
}

interface Wanted {
  /** The last backup when absent. */
  readonly name?: string | undefined;
  /** Renames what is in the way, instead of refusing. */
  readonly setsAside?: boolean;
}

/**
 * Brings a backup back to where the settings lead. Built beside its place, checked, and only then moved there: whatever goes
 * wrong, what was there before is there still.
 */
export async function restoreBackup(backing: Backing, { name, setsAside }: Wanted): Promise<Restored> {
  const { settings, folder, passphrase } = backing;
  const vault = await Vault.open(folder, passphrase);
  const manifest = await vault.manifest(name);
  const store = vault.pieces(manifest);
  demandMigrations(manifest, settings);
  await store.demandThere(piecesOf(manifest));
  const keys = await keysOf(manifest, store, settings);
  const inTheWay = await occupied(settings, keys);
  if (inTheWay.length > 0 && !setsAside)
    throw new BackupFault(
      `Something is there already: ${inTheWay.join(', ')}. Nothing was changed. Restore into another GREEN_CHANNEL_DATA, or add --set-aside: what is there is then renamed, and stays.`,
    );
  if (inTheWay.length > 0) demandStopped(settings);
  const staging = await openStaging(settings);
  let aside: string[] = [];
  try {
    const into = async () => {
      aside = inTheWay.length > 0 ? await setAside(settings, inTheWay) : [];
      await moveIntoPlace(staging.moves, keys);
    };
    const faults = await build({ backing, manifest, store, staging }, into);
    return {
      name: manifest.name,
      tables: manifest.tables.length,
      rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
      contents: manifest.contents.filter(({ pieces }) => pieces.length > 0).length,
      aside,
      faults,
    };
  } finally {
    await staging.discard();
  }
}

interface Building {
  readonly backing: Backing;
  readonly manifest: Manifest;
  readonly store: PieceStore;
  readonly staging: Staging;
}

/** An own database is moved when it has stopped; one elsewhere says “done” when everything else is in its place. */
async function build(building: Building, intoPlace: () => Promise<void>): Promise<Restored['faults']> {
  const { backing, manifest, staging } = building;
  const { databaseUrl } = staging.settings;
  const { tell } = backing;
  let faults: Restored['faults'] = [];
  await asOwner(staging.settings, { tell, isNew: true }, async (owner) => {
    await demandEmpty(owner);
    await owner.db.transaction().execute(async (db) => {
      await bringTables(building, { client: owner.client, db });
      await bringContents(building);
      faults = [...faultsOf(manifest), ...(await demandSound({ client: owner.client, db }, manifest))];
      if (databaseUrl) await intoPlace();
    });
    await analyse(owner.db);
  });
  if (!databaseUrl) await intoPlace();
  return faults;
}

/** A database of a newer programme cannot be brought back by an older one. */
function demandMigrations({ migrations }: Manifest, { root }: Settings) {
  const known = new Set(migrationsIn(path.join(root, 'database/migrations')));
  const unknown = migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupFault(
      `The backup was taken by a newer version, which knows ${unknown.join(', ')}: restore it with that version. Nothing was changed.`,
    );
}

async function demandEmpty({ db }: OwnerConnection) {
  const isUsed = (await appliedMigrations(db)) !== undefined || (await listTables(db)).length > 0;
  if (isUsed)
    throw new BackupFault(
      'The database is not empty: create an empty one and name it in DATABASE_URL. Nothing was changed.',
    );
}

async function keysOf(manifest: Manifest, store: PieceStore, settings: Settings): Promise<KeyToBring[]> {
  const keys: KeyToBring[] = [];
  for (const { name, pieces } of manifest.keys) {
    const content = Buffer.concat(await Array.fromAsync(store.readAll(pieces)));
    if (name === 'access.key') keys.push({ name, file: settings.keyFile, content });
    else if (!settings.files.masterKeys) keys.push({ name, file: settings.files.masterKeyFile, content });
    else demandGiven(content, settings.files.masterKeys);
  }
  return keys;
}

function demandGiven(content: Buffer, given: readonly string[]) {
  const lines = content
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const missing = lines.filter((line) => !given.includes(line.trim().replace(' ', ':')));
  if (missing.length > 0)
    throw new BackupFault(
      `MASTER_KEYS lacks ${missing.map((line) => line.split(' ')[0]).join(', ')}, which files of the backup may need: add them, or leave MASTER_KEYS out. Nothing was changed.`,
    );
}

async function bringTables({ backing, manifest, store }: Building, owner: OwnerConnection): Promise<void> {
  const { migrations, tables, sequences } = manifest;
  await migrate(owner.db, path.join(backing.settings.root, 'database/migrations'), new Set(migrations));
  const stripped = await strip(owner.db);
  let done = 0;
  for (const table of tables) {
    await bringRows(owner, table, store);
    backing.progress('rows', ++done, tables.length);
  }
  await setSequences(owner.db, sequences);
  await dress(owner.db, stripped);
  await settleContents(owner.db, openCopies(backing.settings.files));
}

async function bringContents({ backing, manifest, store, staging }: Building): Promise<void> {
  const copies = openCopies(staging.settings.files);
  let done = 0;
  for (const { id, place, bytes, pieces } of manifest.contents) {
    if (pieces.length > 0) await copies.bring({ id, place, bytes }, store.readAll(pieces));
    backing.progress('contents', ++done, manifest.contents.length);
  }
}

const faultsOf = ({ contents }: Manifest): Restored['faults'] =>
  contents.flatMap(({ id, fault }) => (fault ? [{ id, says: fault }] : []));

/** The journal must end where it ended. That its chain was broken before is told, and no reason to have nothing. */
async function demandSound({ db }: OwnerConnection, { journal }: Manifest): Promise<Restored['faults']> {
  const head = await headOfJournal(db);
  if (head?.hash !== journal?.hash || head?.sequence !== journal?.sequence)
    throw new BackupFault('The journal does not end where it ended. Nothing was changed.');
  const broken = await Promise.all(journalInvariants.map(({ find }) => find(db)));
  return broken.flat().map(({ subject, says }) => ({ id: `journal ${subject}`, says }));
}
