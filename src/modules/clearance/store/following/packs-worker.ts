import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { keepParsedIn, PackFaults } from '#platform/packs';
import type { Catalogue } from '../../domain/rules/catalogue.ts';
import { readGoodCatalogue } from '../read-good-packs.ts';
import type { PacksRead, ReadingAsked } from './read-in-thread.ts';

const { packs, copy, cache, isFirst } = workerData as ReadingAsked;

keepParsedIn(cache);

parentPort!.postMessage(read());

function read(): PacksRead {
  try {
    const catalogue = readGoodCatalogue(packs);
    keepCopy();
    return { is: 'good', catalogue };
  } catch (error) {
    if (!(error instanceof PackFaults)) throw error;
    const before = isFirst ? readCopy() : undefined;
    return { is: 'broken', faults: error.faults, ...(before && { before }) };
  }
}

/**
 * The files themselves are kept, not what was read from them: a newer program may read them differently. Several centres may
 * keep theirs in one folder at the same moment: each gathers its copy in a place of its own, and the last one stays.
 */
function keepCopy(): void {
  const fresh = fs.mkdtempSync(`${copy}.`);
  try {
    fs.cpSync(packs, path.join(fresh, 'packs'), { recursive: true });
    putInPlace(fresh);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
    clearLeftBehind();
  }
}

/** What a centre that was killed while it copied left beside the copy an hour ago or more. */
function clearLeftBehind(): void {
  const folder = path.dirname(copy);
  for (const name of fs.readdirSync(folder).filter((one) => one.startsWith(`${path.basename(copy)}.`))) {
    const left = path.join(folder, name);
    const changedAt = fs.statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changedAt > 3_600_000) fs.rmSync(left, { recursive: true, force: true });
  }
}

/** A folder takes the place of an empty one only: the former copy steps aside first. */
function putInPlace(fresh: string): void {
  for (let turn = 1; ; turn++) {
    try {
      fs.renameSync(copy, path.join(fresh, `former-${turn}`));
    } catch (error) {
      if (!isOneOf(error, ['ENOENT'])) throw error;
    }
    try {
      return fs.renameSync(path.join(fresh, 'packs'), copy);
    } catch (error) {
      // Somebody else was quicker: what they put there steps aside in the next turn.
      if (turn === 20 || !isOneOf(error, ['ENOTEMPTY', 'EEXIST'])) throw error;
    }
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return codes.includes(String((error as NodeJS.ErrnoException).code));
}

/** What a centre that starts with broken packs answers with. */
function readCopy(): { catalogue: Catalogue; readAt: string } | undefined {
  try {
    const readAt = fs.statSync(copy).mtime.toISOString();
    return { catalogue: readGoodCatalogue(copy), readAt };
  } catch {
    return undefined;
  }
}
