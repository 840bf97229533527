import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openCase } from '../load/acts/cases.ts';
import { uploads } from '../load/acts/uploads.ts';
import { isDone, type Stage, type Trouble } from './fault.ts';

/** A disk of its own: in memory, and as large as said. Only root may mount one; undefined where that is refused. */
function mounted(megabytes: number): string | undefined {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-torture-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    fs.rmdirSync(folder);
    return undefined;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  fs.rmdirSync(folder);
}

/** Fills what is left; what it returns makes room again. */
function fill(folder: string): () => void {
  const ballast = path.join(folder, 'ballast');
  const file = fs.openSync(ballast, 'w');
  for (const bytes of [1 << 20, 1 << 12])
    try {
      for (;;) fs.writeSync(file, Buffer.alloc(bytes));
    } catch {
      // Full.
    }
  fs.closeSync(file);
  return () => fs.rmSync(ballast, { force: true });
}

/** As a kernel does by itself when the disk errs; what it returns takes writes again. */
function onlyRead(folder: string): () => void {
  const remount = (how: string) =>
    void execFileSync('mount', ['-o', `remount,${how}`, folder], { stdio: 'ignore' });
  remount('ro');
  return () => remount('rw');
}

interface Spoilt {
  readonly megabytes: number;
  readonly variable: string;
  readonly says: string;
  /** Makes a disk useless; what it returns makes it useful again. */
  spoil(folder: string): () => void;
}

const troubleOn = (name: string, { megabytes, variable, ...spoilt }: Spoilt): Trouble => ({
  name,
  arrange: async () => {
    const disk = mounted(megabytes);
    if (disk === undefined)
      return { bear: async ({ saw }) => saw('not tried: a disk of its own cannot be mounted here') };
    return {
      environment: { [variable]: disk },
      bear: (stage) => bear(stage, disk, spoilt),
      clear: () => unmount(disk),
    };
  },
});

async function bear(stage: Stage, disk: string, { spoil, says }: Pick<Spoilt, 'spoil' | 'says'>) {
  const { saw, until } = stage;
  const send = uploads(stage);
  for (let time = 0; time < 4; time++) await send();
  const makeRoom = spoil(disk);
  const done = { files: 0, cases: 0 };
  for (let time = 0; time < 10; time++) {
    if (await isDone(send)) done.files++;
    if (await isDone(() => openCase(stage))) done.cases++;
  }
  saw(`on a disk that ${says} ${done.files} of 10 steps of uploads and ${done.cases} of 10 cases were done`);
  makeRoom();
  await until('files are taken again', () => isDone(send), 90);
}

const files = 'FILES_FOLDER';
const full = { spoil: fill, says: 'is full' };
export const filesDiskFull = troubleOn('files-disk-full', { megabytes: 8, variable: files, ...full });
export const filesDiskReadOnly = troubleOn('files-disk-read-only', {
  megabytes: 64,
  variable: files,
  spoil: onlyRead,
  says: 'only reads',
});
export const dataDiskFull = troubleOn('data-disk-full', {
  megabytes: 400,
  variable: 'GREEN_CHANNEL_DATA',
  ...full,
});
