import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { loadLexicon } from '#modules/lexicon';
import { readSettings } from '#platform/config';
import { openCentre } from '../../src/app/open-centre.ts';
import { seedWhenEmpty } from '../../src/app/seed.ts';
import { startServer } from '../../src/app/server.ts';

type Opened = Awaited<ReturnType<typeof open>>;
let opened: Promise<Opened> | undefined;
let isAwaited = false;

/**
 * The whole centre as `npm start` opens it, with the demonstration listings; one for all browser tests of a run, opened
 * for the first that asks. Name it at the top of a file: what closes it belongs to the run and not to a suite.
 */
export function demonstrationCentre(): () => Promise<string> {
  if (!isAwaited) after(async () => (await opened)?.close());
  isAwaited = true;
  return async () => (await (opened ??= open())).address;
}

async function open() {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-'));
  const given = readSettings({ PORT: '0', LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '0' });
  const settings = { ...given, dataFolder };
  if (!fs.existsSync(path.join(settings.root, 'dist/web/index.html')))
    throw new Error('The web app is not built: run `npm run build`, or let `npm test` do it.');
  const centre = await openCentre(settings, () => {});
  await seedWhenEmpty(centre, () => {});
  const lexicon = await loadLexicon({
    packs: path.join(settings.root, 'packs/lexicon'),
    cache: settings.cacheFolder,
  });
  const running = await startServer(centre, lexicon, { progress: () => {} });
  await running.engine.ready;
  return {
    address: running.address,
    close: async () => {
      await running.stop();
      await centre.database.close();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
