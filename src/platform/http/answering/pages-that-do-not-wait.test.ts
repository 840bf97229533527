import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { createLog } from '#platform/log';
import { createServer, serve, serveWebsite } from '../index.ts';

const said = (path: `/${string}`, summary: string) =>
  endpoint({
    method: 'GET',
    path,
    summary,
    access: 'public',
    input: z.object({}),
    output: z.object({ said: z.string() }),
  });
const text = said('/api/text', 'What a page is about.');
const alike = said('/api/alike', 'What goes with a page; takes as many milliseconds as the test says.');

/** Long after a page has gone out without it. */
const LATE_MS = 150;
/** A page that waits at all has it; one that does not is sent before. */
const SOON_MS = 5;

describe('a page whose additions are mostly late', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-patience-'));
  fs.writeFileSync(path.join(folder, 'index.html'), '<head></head><body><!--page--></body><!--first-->');
  const closings: (() => Promise<unknown>)[] = [];
  after(async () => {
    for (const close of closings) await close();
    fs.rmSync(folder, { recursive: true });
  });

  async function website() {
    const asked = { takesMs: SOON_MS, answered: 0 };
    const server = await createServer({
      served: [
        serve(text, async () => ({ said: 'text' })),
        serve(alike, async () => {
          await setTimeout(asked.takesMs);
          asked.answered++;
          return { said: 'alike' };
        }),
      ],
      log: createLog('silent'),
      version: '0',
      notReady: async () => ({}),
      requestsPerMinute: 0,
    });
    closings.push(() => server.close());
    await serveWebsite(server, {
      folder,
      origin: () => 'https://centre.example',
      firstReads: () => ({ addresses: ['/api/text'], besides: ['/api/alike'], isDrawn: false }),
    });
    const ask = async () => (await server.inject('/en/page')).body;
    /** Everybody who asks waits for nothing, and the additions come too late. */
    const beLate = async (times: number) => {
      const before = asked.answered;
      asked.takesMs = LATE_MS;
      for (let i = 0; i < times; i++) await ask();
      while (asked.answered < before + times) await setTimeout(10);
      // What was answered is learned a moment later.
      await setTimeout(20);
      asked.takesMs = SOON_MS;
    };
    return { ask, beLate };
  }

  it('goes out with what it needs, and no longer waits for them', async () => {
    const { ask, beLate } = await website();
    await beLate(8);

    const body = await ask();

    assert.match(body, /"\/api\/text":/);
    assert.doesNotMatch(body, /"\/api\/alike":/);
  });

  it('has them where they come soon, and again once they do', async () => {
    const { ask, beLate } = await website();
    // On a busy machine what comes soon may come too late now and then.
    const untilThere = async () => {
      for (let tries = 0; tries < 100; tries++) {
        if ((await ask()).includes('"/api/alike":')) return true;
        await setTimeout(SOON_MS);
      }
      return false;
    };
    assert.equal(await untilThere(), true);

    await beLate(8);

    assert.equal(await untilThere(), true);
  });
});
