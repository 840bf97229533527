import fs from 'node:fs';
import path from 'node:path';

const fileOf = (folder: string) => path.join(folder, 'owner');

/** Notes which process the server is tied to: when that one is gone, so is the server in a moment. */
export const noteOwner = (folder: string) => fs.writeFileSync(fileOf(folder), String(process.pid));

export function ownerOf(folder: string): number | undefined {
  try {
    return Number(fs.readFileSync(fileOf(folder), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

export function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
