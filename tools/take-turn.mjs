// A lock between processes, in the file system.
import fs from 'node:fs';
import path from 'node:path';

/** Waits until no living process holds the lock; returns what gives it back. */
export function takeTurn(lock) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(lock, { force: true });
    } catch {
      if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isAbandoned(lock) {
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
    return false;
  } catch ({ code }) {
    return code === 'ESRCH';
  }
}
