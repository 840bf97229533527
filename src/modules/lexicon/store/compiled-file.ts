import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { decodeBundle, encodeBundle, type Bundle } from '../domain/tables/bundle.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Quality 9 costs two seconds once and saves a third of the file. */
const QUALITY = 9;

/** Where the lexicon compiled from inputs with this digest lies. */
export function compiledPath(cache: string, digest: string): string {
  return join(cache, `lexicon-${digest.slice(0, 16)}.bin`);
}

const FILES_KEPT = 4;

/** Leaves the newest files: words change often, and an evaluation with added words has a file of its own. */
async function forgetOld(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => /^lexicon-[0-9a-f]+\.bin$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(cache, name), at: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = files.toSorted((a, b) => b.at - a.at).slice(FILES_KEPT);
  await Promise.all(old.map((file) => rm(file.path, { force: true })));
}

/** Writes beside the place first, so that a reader never sees half a file. */
export async function writeCompiled(cache: string, digest: string, bundle: Bundle): Promise<string> {
  await mkdir(cache, { recursive: true });
  const path = compiledPath(cache, digest);
  const bytes = encodeBundle(bundle);
  const packed = await compress(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, packed);
  await rename(draft, path);
  await forgetOld(cache);
  return path;
}

/** Whether a file is there; whether it can be read shows itself when it is. */
export const isCompiled = (cache: string, digest: string): boolean => existsSync(compiledPath(cache, digest));

/** The bundle in a file; undefined when there is none or it cannot be read, because it can be made again. */
export async function readCompiled(cache: string, digest: string): Promise<Bundle | undefined> {
  try {
    return decodeBundle(await decompress(await readFile(compiledPath(cache, digest))));
  } catch {
    return undefined;
  }
}
