import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { startEngine } from '#modules/matching';
import { readSettings } from '#platform/config';
import type { Endpoint } from '#platform/contract';
import { testDatabase } from '#testing/database';
import { engineSettings } from '../../src/app/assemble.ts';
import { openCentre } from '../../src/app/open-centre.ts';
import { buildServer } from '../../src/app/server.ts';

export const sharedData = path.resolve(import.meta.dirname, '../../../shared/data');

/** The whole centre in this process, on a database of its own, asked over HTTP. */
export function openJourney() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-journey-'));
  const opened = open(folder);
  after(async () => {
    await (await opened).close();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

async function open(folder: string) {
  const database = await testDatabase<unknown>();
  const { connection } = database;
  const address = (user: string) =>
    `postgres://${user}@/${connection.database}?host=${encodeURIComponent(connection.host)}`;
  const settings = readSettings({
    GREEN_CHANNEL_DATA: folder,
    DATABASE_URL: address('postgres'),
    REQUESTS_PER_MINUTE: '0',
    // All suites of a run begin at once.
    DATABASE_WAIT: '120',
    LOG_LEVEL: 'error',
  });
  const centre = await openCentre(settings, () => {});
  const engine = startEngine(engineSettings(centre), { log: centre.deps.log });
  const server = await buildServer(centre, { engine });
  return {
    centre,
    /** The same database by its owner and by sessions, for arranging and looking. */
    database,
    engine,
    server,
    /** Asks and reads the answer by its contract; anything but 200 is thrown with the problem. */
    read: async <E extends Endpoint>(
      endpoint: E,
      url: string,
      body?: object,
    ): Promise<ReturnType<E['output']['parse']>> => {
      const answer = await server.inject({ method: endpoint.method, url, ...(body && { body }) });
      if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
      return endpoint.output.parse(answer.json()) as ReturnType<E['output']['parse']>;
    },
    close: async () => {
      await server.close();
      await engine.stop();
      await centre.database.close();
    },
  };
}
