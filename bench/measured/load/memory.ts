import fs from 'node:fs';

const field = (file: string, name: string): number => {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(fs.readFileSync(file, 'utf8'));
  return Number(found?.[1] ?? 0) * 1024;
};

/** Bytes that a process holds now, and the most that it has held (Linux). */
export const heldBy = (pid: number): { now: number; most: number } => ({
  now: field(`/proc/${pid}/status`, 'VmRSS'),
  most: field(`/proc/${pid}/status`, 'VmHWM'),
});

/** The processes that a process has started and that live. */
export const childrenOf = (pid: number): number[] => {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
};

/** Bytes of a process and all that came from it, each page that they share counted once. */
export const heldByTree = (pid: number): number =>
  [pid, ...childrenOf(pid)].reduce((sum, one) => {
    try {
      return sum + field(`/proc/${one}/smaps_rollup`, 'Pss');
    } catch {
      // Ended meanwhile.
      return sum;
    }
  }, 0);
