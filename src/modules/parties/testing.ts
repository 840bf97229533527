import path from 'node:path';
import { readCorridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { PartiesDeps } from './actions/deps.ts';
import type { PartiesTables } from './store/tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

/** The real corridor and a fixed day, on the database of a test. */
export const depsFor = (db: Database<PartiesTables>, day = '2026-11-26'): PartiesDeps => ({
  db,
  corridor,
  today: () => day,
});

/** Real organisations that are not part of the project; absent on most machines. */
export const realOrganisations = path.join(root, '../shared/data/organisations/ror-be-cn.jsonl.gz');
