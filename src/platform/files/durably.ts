import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** A name is durable when its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and keeps names without being asked.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file whole or not at all, also when the power fails; nobody else may read it. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = await writeBeside(file, content);
  await fs.rename(fresh, file);
  await syncFolder(path.dirname(file));
}

/** Makes a file unless it is there; of several who try at once, one does. */
export async function makeFile(file: string, content: string): Promise<void> {
  const fresh = await writeBeside(file, content);
  try {
    await fs.link(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await fs.rm(fresh);
  }
  await syncFolder(path.dirname(file));
}

async function writeBeside(file: string, content: string | Uint8Array): Promise<string> {
  const fresh = `${file}.new-${randomBytes(4).toString('hex')}`;
  const handle = await fs.open(fresh, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await fs.rm(fresh, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return fresh;
}
