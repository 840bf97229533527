import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { openCast } from '../../fuzz/centre/cast.ts';
import { illnesses, newly } from '../../fuzz/centre/illnesses.ts';
import { knownIds } from '../../fuzz/centre/known-ids.ts';
import { fuzz } from '../../fuzz/fuzz.ts';
import { fuzzWire } from '../../fuzz/fuzz-wire.ts';
import { importers } from '../../fuzz/importers/every-importer.ts';
import { fuzzImporter } from '../../fuzz/importers/importer.ts';
import { type Description, operationsOf } from '../../fuzz/requests/operation.ts';
import { openJourney } from '../journeys/open-journey.ts';

const SEED = 20_261_127;
/** On a busy machine fewer operations are asked, and none that was asked is let off. */
const LONGEST_MS = 4_000;
/** For each importer. */
const SHARE_MS = 250;

describe('requests and contents made by chance, always the same ones', async () => {
  const journey = await openJourney();
  const { owner, requests } = journey.database;
  let base: string;
  /** What is arranged for the people of the matrix is no whole record. */
  let arranged = new Set<string>();
  before(async () => {
    await journey.server.listen({ port: 0, host: '127.0.0.1' });
    base = `http://127.0.0.1:${(journey.server.server.address() as AddressInfo).port}`;
  });
  after(() => journey.server.server.closeAllConnections());

  it('are answered as the description of the centre says, or refused with a reason', async () => {
    const description = (await (await fetch(`${base}/api/openapi.json`)).json()) as Description;
    const cast = await openCast({ owner, requests, files: journey.centre.deps.files });
    const operations = operationsOf(description);
    arranged = await illnesses(journey.database.db);

    const { findings, sent } = await fuzz({
      base,
      operations,
      people: cast.people,
      known: await knownIds(owner),
      seed: SEED,
      requests: operations.length * 3,
      until: Date.now() + LONGEST_MS,
    });

    assert.ok(sent > 0);
    assert.deepEqual(findings, []);
  });

  it('are told no with a problem document also when they are no HTTP', async () => {
    assert.deepEqual(await fuzzWire(base, { seed: SEED, runs: 40 }), []);
  });

  it('do not break an importer, which names what is wrong', async () => {
    const findings = [];
    for (const importer of importers(journey.centre.deps, { root: journey.centre.settings.root })) {
      const finding = await fuzzImporter(importer, {
        seed: SEED,
        runs: 8,
        until: Date.now() + SHARE_MS,
      });
      if (finding) findings.push(finding);
    }

    assert.deepEqual(findings, []);
  });

  it('leave every invariant of the records standing', async () => {
    assert.deepEqual(newly(arranged, await illnesses(journey.database.db)), []);
  });
});
