import fs from 'node:fs/promises';
import path from 'node:path';

/** Differs when any file below the folder was written, came or went. Works where no file system tells of changes. */
export async function fingerprintOf(folder: string): Promise<string> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const marks = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await fs.stat(file);
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return marks.toSorted().join('\n');
}
