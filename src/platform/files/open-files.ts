import fs from 'node:fs/promises';
import type { FilesSettings } from '#platform/config';
import type { Database } from '#platform/database';
import type { Invariant } from '#platform/doctor';
import type { Recurring } from '#platform/jobs';
import type { Log } from '#platform/log';
import { append } from './acts/append.ts';
import { begin, cancel, progress } from './acts/begin.ts';
import type { FilesDeps } from './acts/deps.ts';
import { finish } from './acts/finish.ts';
import { read, remove } from './acts/read.ts';
import { type ListedKey, listKeys, rotate, type Rotation } from './acts/rotate.ts';
import { RunningDigests } from './acts/running-digests.ts';
import { clear, tidy, type Tidied } from './acts/upkeep.ts';
import type { Files } from './files.ts';
import { filesInvariants, thoroughInvariants } from './invariants.ts';
import { type KeyRing, makeKeyFile, openKeyRing, UnusableKeys } from './keys/key-ring.ts';
import { Folder } from './places/folder.ts';
import { S3Place } from './places/s3-place.ts';
import { countByMasterKey } from './store/keys.ts';
import { type Connection, openWritingLocks } from './store/writing-locks.ts';

/** As many bytes as one content may have. */
export const MOST_BYTES = 2 * 1024 ** 3;

/** The store of contents, with what its keeper needs besides. */
export interface FileStore extends Files {
  readonly invariants: readonly Invariant[];
  /** Reads every stored file: as long as that takes. */
  readonly thorough: readonly Invariant[];
  readonly jobs: readonly Recurring[];
  /** Removes the objects of what was deleted; the clock does so every ten minutes. */
  clear(): Promise<number>;
  tidy(): Promise<Tidied>;
  listKeys(): Promise<ListedKey[]>;
  /** With a new master key, or (`isNew: false`) by the one that is current. */
  rotate(how: { readonly isNew: boolean }): Promise<Rotation>;
}

interface Around {
  /** The centre's own login, and how to reach it once more for the locks of uploads. */
  readonly db: Database<unknown>;
  readonly connection: Connection;
  readonly log: Log;
}

interface FilesLimits {
  readonly mostBytes: number;
  readonly patienceMs: number;
}

const LIMITS: FilesLimits = { mostBytes: MOST_BYTES, patienceMs: 60_000 };

/** Throws UnusableKeys when the ring cannot be read, or is not there although contents need it. */
export async function openFiles(
  settings: FilesSettings,
  { db, connection, log }: Around,
  limits: Partial<FilesLimits> = {},
): Promise<FileStore> {
  const deps: FilesDeps = {
    db,
    newIn: settings.s3 ? 's3' : 'folder',
    places: { folder: new Folder(settings.folder), ...(settings.s3 && { s3: new S3Place(settings.s3) }) },
    ring: await ringOf(settings, db),
    locks: openWritingLocks(connection),
    digests: new RunningDigests(),
    ...LIMITS,
    ...limits,
  };
  return { ...filesWith(deps), ...keeping(deps, log) };
}

function filesWith(deps: FilesDeps): Files {
  const files: Files = {
    begin: (claim) => begin(deps, claim),
    progress: (id, begun) => progress(deps, id, begun),
    append: (id, part) => append(deps, id, part),
    finish: (id, begun) => finish(deps, id, begun),
    cancel: (id, begun) => cancel(deps, id, begun),
    store: async (content, claim) => {
      const { by } = claim;
      const { id } = await files.begin(claim);
      try {
        await files.append(id, { by, offset: 0, content });
        return await files.finish(id, { by });
      } catch (error) {
        await files.cancel(id, { by }).catch(() => {});
        throw error;
      }
    },
    read: (db, id, range) => read(deps, db, { id, range }),
    remove: (db, id) => remove(db, id),
  };
  return files;
}

function keeping(deps: FilesDeps, log: Log): Omit<FileStore, keyof Files> {
  return {
    invariants: filesInvariants(deps),
    thorough: thoroughInvariants(deps),
    jobs: [
      { name: 'files.clear', cron: '*/10 * * * *', run: async () => void (await clear(deps)) },
      {
        name: 'files.tidy',
        cron: '40 2 * * *',
        run: async () => log.info(await tidy(deps, log), 'files tidied'),
      },
    ],
    clear: () => clear(deps),
    tidy: () => tidy(deps, log),
    listKeys: () => listKeys(deps),
    rotate: (how) => rotate(deps, how),
  };
}

async function ringOf({ masterKeyFile, masterKeys }: FilesSettings, db: Database<unknown>): Promise<KeyRing> {
  const ring = openKeyRing({ file: masterKeyFile, given: masterKeys });
  if (!masterKeys && !(await isThere(masterKeyFile))) {
    const needed = [...(await countByMasterKey(db)).keys()];
    // A fresh key would hide that the old ones are lost, until somebody opens an old file.
    if (needed.length > 0)
      throw new UnusableKeys(
        `${masterKeyFile} is missing, and stored files need its keys (${needed.join(', ')}): put it back from its copy.`,
      );
    await makeKeyFile(masterKeyFile);
  }
  await ring.keys();
  return ring;
}

const isThere = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false,
  );
