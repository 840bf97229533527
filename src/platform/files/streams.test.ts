import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import { PIECE } from './sealing/layout.ts';
import type { Order, Told } from './testing/append-worker.ts';
import { patterned } from './testing/patterned.ts';
import { arrangements, openOn, wholeOf } from './testing/arrange-place.ts';

const MB = 1_000_000;

const start = (order: Order) =>
  fork(new URL('./testing/append-worker.ts', import.meta.url), [JSON.stringify(order)], {
    execArgv: ['--expose-gc', '--no-warnings'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

function digestOf(bytes: number): string {
  const hash = createHash('sha256');
  for (const part of patterned(0, bytes)) hash.update(part);
  return hash.digest('hex');
}

for (const arrange of arrangements)
  describe(`a stream into a ${arrange.name === 'arrangeS3' ? 'S3 store' : 'folder'}`, async () => {
    const database = await testDatabase<unknown>();
    const { connection } = database;
    const place = await arrange();
    const files = await openOn(database, place.settings);
    const { settings, name } = place;

    // The S3 store of the tests keeps everything in memory itself.
    if (name === 'folder')
      it('takes and gives 200 MB without ever holding them', async () => {
        const bytes = 200 * MB;
        const { id } = await files.begin({ bytes });

        const [told] = (await once(start({ connection, settings, id, offset: 0, bytes }), 'message')) as [
          Told,
        ];

        assert.equal(told.sha256, digestOf(bytes));
        assert.ok(told.grown < 130 * MB, `grew by ${Math.round(told.grown / MB)} MB`);
      });

    it('goes on from the last acknowledged byte after its process was killed, and nothing of that is lost', async () => {
      const whole = 3 * PIECE + 54_321;
      const { id } = await files.begin({ bytes: whole });
      const first = start({ connection, settings, id, offset: 0, bytes: 1000 * PIECE });
      while ((await files.progress(id, {})).received < PIECE)
        await new Promise((resolve) => setTimeout(resolve, 2));
      first.kill('SIGKILL');
      await once(first, 'exit');

      const { received } = await files.progress(id, {});
      assert.ok(received >= PIECE && received % PIECE === 0 && received <= whole, `${received}`);
      // The lock went with the process.
      await untilFree(() => files.append(id, { offset: received, content: rest(received, received + 10) }));
      await files.append(id, { offset: received + 10, content: rest(received + 10, whole) });
      const { sha256 } = await files.finish(id, {});

      assert.equal(sha256, digestOf(whole));
      const read = await wholeOf((await files.read(database.db, id)).stream);
      assert.ok(read.equals(Buffer.concat([...patterned(0, whole)])));
    });
  });

const rest = async function* (from: number, to: number) {
  yield* patterned(from, to);
};

/** The database notices a moment later that a process has gone. */
async function untilFree(append: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await append();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'files.being-written' || tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}
