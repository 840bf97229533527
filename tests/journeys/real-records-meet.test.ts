import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findCounterparts, searchOpportunities } from '#contracts/matching';
import { getOpportunity, listOpportunities } from '#contracts/opportunities';
import { getOrganisation, listOrganisations } from '#contracts/parties';
import { importOpportunities } from '#modules/opportunities';
import { importOrganisations } from '#modules/parties';
import { runDoctor } from '#platform/doctor';
import { openSource } from '#platform/imports';
import { invariants } from '../../src/app/assemble.ts';
import { openJourney, sharedData } from './open-journey.ts';

const registry = path.join(sharedData, 'organisations/ror-be-cn.jsonl.gz');
const technologies = path.join(sharedData, 'technologies/technologies.jsonl.gz');
const missing = [registry, technologies].filter((file) => !fs.existsSync(file));

/** Waits until the index of this process has heard of everything that was imported. */
async function until(isTrue: () => Promise<boolean>) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (await isTrue()) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error('waited for a minute in vain');
}

describe(
  'real records meet',
  { skip: missing.length > 0 && `there is no ${missing.join(' and no ')}` },
  async () => {
    if (missing.length > 0) return;
    const { centre, engine, read } = await openJourney();
    const { deps, database } = centre;

    it('are imported whole, and once only', async () => {
      const first = await importOrganisations(deps, {
        source: await openSource(registry, 'jsonl'),
        format: 'ror',
      });
      const again = await importOrganisations(deps, {
        source: await openSource(registry, 'jsonl'),
        format: 'ror',
      });
      const listings = await importOpportunities(deps, { source: await openSource(technologies, 'jsonl') });

      assert.deepEqual([first.created, first.refusals], [2579, []]);
      assert.deepEqual([again.unchanged, again.created, again.changed], [2579, 0, 0]);
      assert.deepEqual([listings.created, listings.refusals], [4699, []]);
    });

    it('lets an organisation be found in characters, in pinyin and by initials', async () => {
      const found = async (q: string) =>
        (await read(listOrganisations, `/api/organisations?q=${encodeURIComponent(q)}&limit=5`)).rows.map(
          ({ names }) => names.en,
        );

      assert.ok((await found('清华大学')).includes('Tsinghua University'));
      assert.ok((await found('qinghua daxue')).includes('Tsinghua University'));
      const [leuven] = (await read(listOrganisations, '/api/organisations?q=KU%20Leuven')).rows;
      assert.equal(
        (await read(getOrganisation, `/api/organisations/${leuven!.id}`)).identifiers.some(
          ({ scheme }) => scheme === 'ror',
        ),
        true,
      );
    });

    it('answers a question in one language with listings in another, and shows the words', async () => {
      await engine.ready;
      await until(
        async () =>
          (await read(searchOpportunities, '/api/opportunity-search?q=battery')).total > 0 &&
          (await read(listOpportunities, '/api/opportunities')).total === 4699,
      );
      const { total } = await read(listOpportunities, '/api/opportunities?limit=1');
      const ask = (text: string) =>
        read(findCounterparts, '/api/counterparts', {
          text,
          direction: 'request',
          bothSides: true,
          limit: 10,
        });
      await until(async () => (await ask('battery')).searched > 0);

      const { reading, matches } = await ask('我们需要一种从废旧锂离子电池中回收钴和锂的技术');

      assert.equal(total, 4699);
      assert.equal(reading.language, 'zh');
      assert.equal(matches.length, 10);
      const best = matches.find(({ matched }) => matched.language !== 'zh')!;
      assert.ok(best.pairs.length >= 2, 'words that made the match');
      assert.equal(best.opportunity.direction, 'offer');
      const opened = await read(getOpportunity, `/api/opportunities/${best.opportunity.reference}`);
      assert.equal(opened.reference, best.opportunity.reference);
    });

    it('leaves everything as it must be', async () => {
      const ill = (await runDoctor(database.db, invariants)).filter(({ state }) => state !== 'holds');

      assert.deepEqual(ill, []);
    });
  },
);
