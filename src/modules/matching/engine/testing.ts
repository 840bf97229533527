import path from 'node:path';
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
