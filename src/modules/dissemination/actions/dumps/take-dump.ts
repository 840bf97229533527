import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { licence } from '../../domain/licence.ts';
import { folderNotOurs, folderUnusable, registerChanging } from '../../domain/refusals.ts';
import { clearUnfinished, FORMER, unfinishedOf } from './clear-unfinished.ts';
import { type DumpManifest, readState } from './dump-describer.ts';
import { type DumpFormat, dumpFormats, type Step, writeDump } from './write-dump.ts';

interface Wanted {
  readonly step: Step;
  readonly origin: string;
  readonly folder: string;
  /** How many bytes of which file are written. */
  progress(file: string, bytes: number): void;
}

const MANIFEST = 'manifest.json';
const CHECKSUMS = 'SHA256SUMS';
const nameOf = (format: DumpFormat) => `register.${format}`;
const ours = new Set([...dumpFormats.map(nameOf), MANIFEST, CHECKSUMS]);
const TRIES = 3;
/** What the system says of a folder that cannot be written, or of one in whose stead nothing can be put. */
const OF_FOLDERS = new Set(
  'EACCES EBUSY EDQUOT EEXIST EISDIR ENAMETOOLONG ENOENT ENOSPC ENOTDIR EPERM EROFS EXDEV'.split(' '),
);

/**
 * Writes into a folder what `/api/dissemination/dumps` serves, with its manifest and the checksums of both. It is written beside
 * the folder and takes its place when it is whole: whoever reads the folder never finds half a dump. What a run that was killed
 * left beside it goes first.
 */
export async function takeDump(wanted: Wanted): Promise<DumpManifest> {
  const folder = path.resolve(wanted.folder);
  try {
    await clearUnfinished(folder);
    await demandOurs(folder);
    return await writeBeside({ ...wanted, folder });
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    throw OF_FOLDERS.has(code) && syscall !== 'connect' ? folderUnusable(folder, code) : error;
  }
}

async function writeBeside(wanted: Wanted): Promise<DumpManifest> {
  const unfinished = unfinishedOf(wanted.folder);
  try {
    // Not in one go: where no folder can ever be, Node would try for ever.
    await mkdir(path.dirname(unfinished), { recursive: true });
    await mkdir(unfinished);
    const manifest = await writeWhole(wanted, unfinished);
    const checksums = manifest.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    await writeFile(path.join(unfinished, CHECKSUMS), checksums);
    const described = JSON.stringify({ ...manifest, licence: licence.href }, null, 2);
    await writeFile(path.join(unfinished, MANIFEST), `${described}\n`);
    await takePlace(unfinished, wanted.folder);
    return manifest;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
/** A folder in which somebody keeps something else is left alone. */
async function demandOurs(folder: string): Promise<void> {
  const strange = (await namesIn(folder)).filter((name) => !ours.has(name));
  if (strange.length > 0) throw folderNotOurs(folder, strange.slice(0, 5));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Both files say the same register: when it changed meanwhile, they are written anew. */
async function writeWhole(wanted: Wanted, into: string): Promise<DumpManifest> {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = await readState(wanted.step);
    const files = [];
    for (const format of dumpFormats) files.push(await writeOne(format, wanted, into));
    if ((await readState(wanted.step)).state === before.state) return { ...before, files };
  }
  throw registerChanging();
}

async function writeOne(format: DumpFormat, { step, origin, progress }: Wanted, into: string) {
  const name = nameOf(format);
  const hash = createHash('sha256');
  let bytes = 0;
  const parts = async function* () {
    for await (const text of writeDump(format, { step, origin })) {
      const part = Buffer.from(text);
      hash.update(part);
      bytes += part.length;
      progress(name, bytes);
      yield part;
    }
  };
  await pipeline(parts, createWriteStream(path.join(into, name), { flush: true }));
  return { name, format, bytes, sha256: hash.digest('hex') };
}

/** The former dump goes when the new one stands. */
async function takePlace(whole: string, folder: string): Promise<void> {
  const former = `${whole}${FORMER}`;
  const had = await rename(folder, former).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(whole, folder);
  } catch (error) {
    if (had) await rename(former, folder);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}
