import fs from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '#platform/config';
import { embeddedFolder, isEmbeddedInUse } from '#platform/database';
import { replaceFile, syncFolder } from '#platform/files';
import { BackupFault } from './backup-fault.ts';
import type { SavedKey } from './manifest.ts';

const PREFIX = 'restoring-';

/** Where a restore builds, beside where things belong, so that nothing is seen half. */
export interface Staging {
  /** As the settings, but leading to what is being built. */
  readonly settings: Settings;
  readonly moves: readonly Move[];
  /** Gone with everything in it, unless it was moved into its place. */
  discard(): Promise<void>;
}

export interface Move {
  readonly what: 'database' | 'files';
  readonly from: string;
  readonly to: string;
}

export async function openStaging(settings: Settings): Promise<Staging> {
  const { dataFolder, files, databaseUrl } = settings;
  await fs.mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await sweepAbandoned(dataFolder);
  const nest = path.join(dataFolder, `${PREFIX}${process.pid}`);
  await fs.mkdir(nest, { mode: 0o700 });
  // Beside where they belong: that may be another disk, to which nothing can be renamed.
  const stagedFiles = `${files.folder}.${PREFIX}${process.pid}`;
  await fs.rm(stagedFiles, { recursive: true, force: true });
  await fs.mkdir(stagedFiles, { recursive: true, mode: 0o700 });
  const database: Move = {
    what: 'database',
    from: path.join(nest, 'database'),
    to: embeddedFolder(settings),
  };
  return {
    settings: { ...settings, dataFolder: nest, files: { ...files, folder: stagedFiles } },
    moves: [{ what: 'files', from: stagedFiles, to: files.folder }, ...(databaseUrl ? [] : [database])],
    discard: async () => {
      for (const folder of [nest, stagedFiles])
        await fs.rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** What killed restores left behind. */
async function sweepAbandoned(dataFolder: string): Promise<void> {
  for (const name of await fs.readdir(dataFolder)) {
    const maker = /^restoring-(\d+)$/.exec(name)?.[1] ?? /^files[.]restoring-(\d+)$/.exec(name)?.[1];
    if (maker && Number(maker) !== process.pid && !isAlive(Number(maker)))
      await fs.rm(path.join(dataFolder, name), { recursive: true, force: true });
  }
}

function isAlive(maker: number): boolean {
  try {
    process.kill(maker, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A key with the file it belongs to. */
export interface KeyToBring {
  readonly name: SavedKey['name'];
  readonly file: string;
  readonly content: Buffer;
}

/** Everything that a restore would stand on. Keys that are the same are in nobody's way. */
export async function occupied(settings: Settings, keys: readonly KeyToBring[]): Promise<string[]> {
  const found: string[] = [];
  if (!settings.databaseUrl && (await hasEntries(embeddedFolder(settings))))
    found.push(embeddedFolder(settings));
  if (await hasEntries(settings.files.folder)) found.push(settings.files.folder);
  for (const { file, content } of keys) {
    const there = await fs.readFile(file).catch(() => undefined);
    if (there && !there.equals(content)) found.push(file);
  }
  return found;
}

const hasEntries = async (folder: string): Promise<boolean> =>
  (await fs.readdir(folder).catch(() => [])).length > 0;

/** Throws BackupFault while a centre runs on what would be set aside. */
export function demandStopped(settings: Settings): void {
  if (isEmbeddedInUse(settings))
    throw new BackupFault(
      `A centre runs on ${settings.dataFolder}: stop it before its data is set aside. Nothing was changed.`,
    );
}

/** Renames what is in the way; nothing is deleted. */
export async function setAside(settings: Settings, paths: readonly string[]): Promise<string[]> {
  // Once more: it may have been started while the restore was being built.
  demandStopped(settings);
  const ending = `.before-${new Date()
    .toISOString()
    .replace(/[.]\d+Z$/, 'Z')
    .replaceAll(':', '-')}`;
  const aside = paths.map((from) => `${from}${ending}`);
  for (const [place, from] of paths.entries()) await fs.rename(from, aside[place]!);
  return aside;
}

/** Keys first, the database last: until it is there, the place counts as empty. */
export async function moveIntoPlace(moves: readonly Move[], keys: readonly KeyToBring[]): Promise<void> {
  for (const { file, content } of keys) {
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await replaceFile(file, content);
  }
  for (const { from, to } of moves) {
    await fs.rm(to, { recursive: false, force: true }).catch(() => fs.rmdir(to));
    await fs.rename(from, to);
    await syncFolder(path.dirname(to));
  }
}
