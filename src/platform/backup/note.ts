import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Settings } from '#platform/config';
import { replaceFile } from '#platform/files';

const note = z.object({ takenAt: z.iso.datetime(), name: z.string(), folder: z.string() });

/** Where and when the last backup was taken from this machine. */
export type BackupNote = z.infer<typeof note>;

const fileOf = ({ dataFolder }: Pick<Settings, 'dataFolder'>) => path.join(dataFolder, 'last-backup.json');

/** For the doctor, who says when the last backup has become too old. */
export async function noteBackup(settings: Pick<Settings, 'dataFolder'>, taken: BackupNote): Promise<void> {
  await fs.mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  await replaceFile(fileOf(settings), `${JSON.stringify(taken)}\n`);
}

/** Absent when no backup was ever taken from here. */
export async function lastBackup(settings: Pick<Settings, 'dataFolder'>): Promise<BackupNote | undefined> {
  const text = await fs.readFile(fileOf(settings), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : note.parse(JSON.parse(text));
}
