import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PackFaults } from '#platform/packs';
import type { Catalogue } from '../../domain/rules/catalogue.ts';
import { readGoodCatalogue } from '../read-good-packs.ts';
import type { PacksRead, ReadingAsked } from './read-in-thread.ts';

const { packs, copy, isFirst } = workerData as ReadingAsked;

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

/** The files themselves are kept, not what was read from them: a newer program may read them differently. */
function keepCopy(): void {
  const fresh = `${copy}.${process.pid}`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.cpSync(packs, fresh, { recursive: true });
  fs.rmSync(copy, { recursive: true, force: true });
  fs.renameSync(fresh, copy);
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
