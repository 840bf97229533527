import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { FilesSettings } from '#platform/config';
import { createLog } from '#platform/log';
import type { TestDatabase } from '#testing/database';
import { type FileStore, openFiles } from './open-files.ts';

/** Settings for a folder of a test's own, gone when its tests are over. */
export function testFolder(): FilesSettings {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-files-'));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return {
    folder: path.join(folder, 'files'),
    s3: undefined,
    masterKeyFile: path.join(folder, 'keys/master.keys'),
    masterKeys: undefined,
  };
}

/** The store of contents of a test's own, in a folder. */
export function testFiles<Tables>({ db, connection }: TestDatabase<Tables>): Promise<FileStore> {
  return openFiles(testFolder(), { db: db as never, connection, log: createLog('silent') });
}
