import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from '#platform/config';
import { recurring } from '../../src/app/assemble.ts';
import { openCentre } from '../../src/app/open-centre.ts';
import { seedWhenEmpty } from '../../src/app/seed.ts';
import { startServer } from '../../src/app/server.ts';
import { dayComes } from './day-comes.ts';
import { expire } from './expire.ts';
import { nextMorning } from './next-morning.ts';

/** The whole centre as `npm start` opens it, with the demonstration listings, in a folder that goes when it closes. */
export async function openDemonstration() {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-'));
  const given = readSettings({ PORT: '0', LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '0' });
  const settings = { ...given, dataFolder };
  if (!fs.existsSync(path.join(settings.root, 'dist/web/index.html')))
    throw new Error('The web app is not built: run `npm run build`, or let `npm test` do it.');
  const centre = await openCentre(settings, () => {});
  await seedWhenEmpty(centre, () => {});
  const running = await startServer(centre, { progress: () => {} });
  await running.engine.ready;
  return {
    address: running.address,
    expire: (reference: string) => expire(centre, running.engine, reference),
    /** Has the clock do one of its works now. */
    runJob: (name: string) =>
      recurring(centre.deps, running.engine)
        .find((job) => job.name === name)!
        .run(),
    dayComes: () => dayComes(centre, running.address),
    nextMorning: () => nextMorning(centre, running.engine),
    close: async () => {
      await running.stop();
      await centre.database.close();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
