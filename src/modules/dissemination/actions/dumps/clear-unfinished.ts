import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const MARK = '.unfinished-';
export const FORMER = '-former';

/** Where a dump is written until it is whole; the number of the process says whose it is. */
export const unfinishedOf = (folder: string): string => `${folder}${MARK}${process.pid}`;

/**
 * Removes what runs left beside the folder that were killed. One that was killed just between two names had moved the former
 * dump away and not put the new one in its place: the former one comes back.
 */
export async function clearUnfinished(folder: string): Promise<void> {
  const [home, begin] = [path.dirname(folder), `${path.basename(folder)}${MARK}`];
  const names = await namesIn(home);
  const left = names.filter((name) => name.startsWith(begin) && isOver(name.slice(begin.length)));
  for (const name of left.filter((one) => one.endsWith(FORMER)))
    if (!(await namesIn(home)).includes(path.basename(folder))) await rename(path.join(home, name), folder);
  for (const name of left) await rm(path.join(home, name), { recursive: true, force: true });
}

/** The process that writes it is no more, or it is this one. */
function isOver(rest: string): boolean {
  const [, number] = /^(\d+)(?:-former)?$/.exec(rest) ?? [];
  if (number === undefined) return false;
  if (Number(number) === process.pid) return true;
  try {
    process.kill(Number(number), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
