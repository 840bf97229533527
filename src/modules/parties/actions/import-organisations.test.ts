import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { openSource } from '#platform/imports';
import { testDatabase } from '#testing/database';
import { readCorridor } from '#platform/corridor';
import type { PartiesTables } from '../store/tables.ts';
import { importOrganisations } from './import-organisations.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const file = path.join(root, '../shared/data/organisations/ror-be-cn.jsonl.gz');

describe('importing', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));
  const deps = { db, corridor, today: () => '2026-11-26' };

  it('real', { skip: !fs.existsSync(file) && 'no shared data' }, async () => {
    for (let i = 0; i < 2; i++) {
      const report = await importOrganisations(deps, {
        source: await openSource(file, 'jsonl'),
        format: 'ror',
      });
      console.log({ ...report, refusals: report.refusals.slice(0, 5) });
    }
    assert.ok(true);
  });
});
