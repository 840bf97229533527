import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadLexicon } from '#modules/lexicon';
import { makeFirstLink } from '#modules/access';
import { readSettings } from '#platform/config';
import { openCentre } from '../../../src/app/open-centre.ts';
import { startServer } from '../../../src/app/server.ts';

/** A centre in which nothing has happened yet, as `npm start -- --empty` opens it. */
export async function openEmptyCentre(given: Record<string, string> = {}) {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-'));
  const settings = {
    ...readSettings({ PORT: '0', LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '0', ...given }),
    dataFolder,
  };
  const centre = await openCentre(settings, () => {});
  const packs = path.join(settings.root, 'packs/lexicon');
  const lexicon = await loadLexicon({ packs, cache: settings.cacheFolder });
  const running = await startServer(centre, lexicon, { progress: () => {} });
  await running.engine.ready;
  const site = { origin: () => running.address, name: 'Green Channel' };
  return {
    centre,
    address: running.address,
    firstLink: () => makeFirstLink({ centre: centre.deps.db, site }),
    close: async () => {
      await running.stop();
      await centre.database.close();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
