import path from 'node:path';
import { readQuality } from '#modules/opportunities';
import { readCorridor } from '#platform/corridor';
import { createLog } from '#platform/log';
import type { EngineSettings } from './protocol.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** An engine with the words and the corridor of the product, on a database of the test's own; its snapshot lies in `folder`. */
export const testSettings = (connection: EngineSettings['connection'], folder: string): EngineSettings => ({
  connection,
  packs: path.join(root, 'packs/lexicon'),
  cache: path.join(root, '.cache'),
  corridor: path.join(root, 'packs/corridors/cn-be'),
  snapshot: path.join(folder, 'matching.snapshot'),
});

/** What an import of listings needs, into a database of the test's own. */
export const importingInto = <Db>(db: Db) => ({
  db,
  corridor: readCorridor(path.join(root, 'packs/corridors/cn-be')),
  quality: readQuality(path.join(root, 'packs/quality')),
  today: () => '2026-11-26',
  log: createLog('silent'),
});
