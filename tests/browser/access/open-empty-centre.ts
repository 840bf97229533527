import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeFirstLink } from '#modules/access';
import { importOrganisations } from '#modules/parties';
import { readSettings } from '#platform/config';
import { runDoctor } from '#platform/doctor';
import { openSource } from '#platform/imports';
import { invariants } from '../../../src/app/assemble.ts';
import { openCentre } from '../../../src/app/open-centre.ts';
import { startServer } from '../../../src/app/server.ts';
import { expire } from '../expire.ts';

/** A centre in which nothing has happened yet, as `npm start -- --empty` opens it. */
export async function openEmptyCentre(given: Record<string, string> = {}) {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-'));
  const settings = {
    ...readSettings({ PORT: '0', LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '0', ...given }),
    dataFolder,
  };
  const centre = await openCentre(settings, () => {});
  const running = await startServer(centre, { progress: () => {} });
  await running.engine.ready;
  const list = path.join(dataFolder, 'organisations.csv');
  const site = { origin: () => running.address, name: 'Green Channel' };
  return {
    centre,
    address: running.address,
    /** As the operator imports a list of organisations. */
    importOrganisations: async (csv: string) => {
      fs.writeFileSync(list, csv);
      const source = await openSource(list, 'csv');
      return importOrganisations(centre.deps, { source, format: 'csv', list: 'founders' });
    },
    expire: (reference: string) => expire(centre, running.engine, reference),
    /** What the doctor finds broken. */
    broken: async () =>
      (await runDoctor(centre.deps.db, invariants)).filter(({ state }) => state !== 'holds'),
    firstLink: () => makeFirstLink({ centre: centre.deps.db, site }),
    close: async () => {
      await running.stop();
      await centre.database.close();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
