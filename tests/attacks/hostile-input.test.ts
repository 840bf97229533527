import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Endpoint } from '#platform/contract';
import { endpoints } from '../../src/app/assemble.ts';
import { openJourney } from '../journeys/open-journey.ts';
import { knock } from '../matrix/knock.ts';
import { arrangePeople, type People } from '../matrix/personas.ts';
import { hostileOthers, hostileTexts } from './hostile-values.ts';
import { type Path, sampleInput, withValue } from './sample-input.ts';

/** Every value is put into every place of every input in turn; texts longer than an address takes go into bodies only. */
const SHORT = 2_000;

const isInAddress = ({ method, path, body }: Endpoint, [first]: Path): boolean =>
  method === 'GET' || body === 'bytes' || path.includes(`:${String(first)}`);

const fitsAddress = (value: unknown): boolean =>
  typeof value !== 'object' &&
  String(value).length > 0 &&
  String(value).length <= SHORT &&
  String(value).isWellFormed();

describe('hostile input at every endpoint', async () => {
  const journey = await openJourney();
  let people: People;
  before(async () => {
    people = await arrangePeople(journey.database);
  });

  for (const endpoint of endpoints)
    it(`${endpoint.method} ${endpoint.path} answers it and does not break`, async () => {
      const { input, leaves } = sampleInput(endpoint);
      const values = [...hostileTexts, ...hostileOthers];
      const persona = people.get(endpoint.path.includes('review') ? 'adviser of the side' : 'writer');
      const broken: string[] = [];
      for (const [i, leaf] of leaves.entries())
        for (const [j, value] of values.entries()) {
          // Every place meets every kind of value over the run; not every pair of them is needed.
          if (leaves.length > 12 && (i + j) % 4 !== 0) continue;
          if (isInAddress(endpoint, leaf) && !fitsAddress(value)) continue;
          const spoilt = withValue(input, leaf, value) as Record<string, unknown>;
          const { met, status, text } = await knock(journey.server, [endpoint, spoilt], persona);
          if (met === 'broken' && status !== 503)
            broken.push(
              `${leaf.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}: ${status} ${text.slice(0, 160)}`,
            );
        }

      assert.deepEqual(broken, []);
    });

  it('has left every table standing', async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from information_schema.tables where table_schema in ('opportunities', 'parties', 'access')`.execute(
      journey.database.owner,
    );

    assert.ok(rows[0]!.count > 30, `${rows[0]!.count} tables`);
  });
});
