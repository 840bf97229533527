import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { runDoctor } from './index.ts';

const asking = (name: string, query: string) => ({
  name: `tests.${name}`,
  sentence: 'Something holds.',
  find: async (db: Kysely<unknown>) =>
    (await sql.raw<{ subject: string; says: string }>(query).execute(db)).rows,
});

describe('the doctor', async () => {
  const { db } = await testDatabase<unknown>();

  it('reports what holds, what is broken and what could not be checked, and goes on after each', async () => {
    const findings = await runDoctor(db, [
      asking('unknown', 'select from nowhere'),
      asking('broken', "select n::text as subject, 'is wrong' as says from generate_series(1, 250) n"),
      asking('fine', 'select 1 where false'),
    ]);

    assert.deepEqual(
      findings.map(({ name, state, brokenInAll, reason }) => ({ name, state, brokenInAll, reason })),
      [
        {
          name: 'tests.unknown',
          state: 'not-checked',
          brokenInAll: 0,
          reason: 'relation "nowhere" does not exist',
        },
        { name: 'tests.broken', state: 'broken', brokenInAll: 250, reason: undefined },
        { name: 'tests.fine', state: 'holds', brokenInAll: 0, reason: undefined },
      ],
    );
    assert.equal(findings[1]?.broken.length, 100);
  });
});
