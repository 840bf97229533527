import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { createLog } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { testDatabase } from '#testing/database';
import { prepareJobs, startJobs } from './index.ts';

describe('recurring work', async () => {
  const { owner, bare, connection } = await testDatabase();

  it(
    'is planned once and done once at start, however many nodes start together, under the login of the centre',
    { timeout: 30_000 },
    async () => {
      const logged: string[] = [];
      const log = createLog('warn', { write: (line) => logged.push(line) });
      const ran = Promise.withResolvers<void>();
      let runs = 0;
      const recurring = [
        {
          name: 'tests.count',
          cron: '0 0 1 1 *',
          atStart: true,
          run: async () => {
            runs++;
            ran.resolve();
            throw new Refusal('conflict', 'tests.not-now');
          },
        },
      ];
      await prepareJobs({ ...connection, user: 'postgres' });
      await prepareJobs({ ...connection, user: 'postgres' });
      await sql`grant usage on schema jobs to green_channel_centre`.execute(owner);
      await sql`grant select, insert, update, delete on all tables in schema jobs to green_channel_centre`.execute(
        owner,
      );

      const first = await startJobs(connection, recurring, log);
      const second = await startJobs(connection, recurring, log);
      const { rows } = await sql<{
        name: string;
        cron: string;
      }>`select name, cron from jobs.schedule`.execute(owner);
      await ran.promise;
      await first.stop();
      await second.stop();

      await assert.rejects(sql`select * from jobs.job`.execute(bare), /permission denied for schema jobs/);
      assert.deepEqual(rows, [{ name: 'tests-count', cron: '0 0 1 1 *' }]);
      assert.equal(runs, 1);
      assert.deepEqual(
        logged.map((line) => (JSON.parse(line) as { code?: string }).code),
        ['tests.not-now'],
      );
    },
  );

  it('goes on when the clock was a day ahead and was put right', { timeout: 30_000 }, async () => {
    await prepareJobs({ ...connection, user: 'postgres' });
    await sql`update jobs.version set cron_on = now() + interval '1 day', bam_on = now() - interval '1 second'`.execute(
      owner,
    );
    const log = createLog('silent');

    const jobs = await startJobs({ ...connection, user: 'postgres' }, [], log);

    const { rows } = await sql<{ isAhead: boolean; isKept: boolean }>`
      select coalesce(cron_on > now(), false) as "isAhead", bam_on is not null as "isKept" from jobs.version`.execute(
      owner,
    );
    await jobs.stop();
    assert.deepEqual(rows, [{ isAhead: false, isKept: true }]);
  });
});
