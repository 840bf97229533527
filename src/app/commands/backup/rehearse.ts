import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Backing, restoreBackup } from '#platform/backup';
import type { Settings } from '#platform/config';
import { runDoctor } from '#platform/doctor';
import { invariants } from '../../assemble.ts';
import { withCentre } from '../../open-centre.ts';
import type { Call } from '../../terminal/command.ts';
import { linesOf } from '../upkeep/doctor.ts';
import { showProgress } from './ask-backing.ts';

/** Restores a backup into a scratch place, opens it as a start would, examines everything in it, and takes the place away. */
export async function rehearse(call: Call, backing: Backing, name: string | undefined): Promise<boolean> {
  const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'green-channel-rehearsal-'));
  const { progress, end } = showProgress(call.screen, {
    rows: 'restoring the database into a scratch place',
    contents: 'restoring stored files there',
  });
  try {
    const settings = inScratch(call.settings, scratch);
    const restored = await restoreBackup({ ...backing, settings, progress }, { name });
    end();
    const findings = await withCentre(
      { ...call, settings },
      ({ database: { db }, deps: { files, surroundings } }) =>
        runDoctor(db, [...invariants, ...surroundings, ...files.thorough]),
    );
    const says = call.has('json') ? call.screen.note : call.screen.say;
    for (const line of linesOf(findings)) says(line);
    const isSound = findings.every(({ state }) => state === 'holds');
    says(
      `${restored.name}: restored into a scratch place, ${restored.rows.toLocaleString('en')} rows and ${restored.contents.toLocaleString('en')} files; ${isSound ? 'everything holds.' : 'see above.'}`,
    );
    return isSound;
  } finally {
    await fs.rm(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const inScratch = (settings: Settings, scratch: string): Settings => ({
  ...settings,
  dataFolder: scratch,
  databaseUrl: undefined,
  databaseAppUrl: undefined,
  databaseCentreUrl: undefined,
  keyFile: path.join(scratch, 'keys/access.key'),
  files: {
    folder: path.join(scratch, 'files'),
    s3: undefined,
    masterKeyFile: path.join(scratch, 'keys/master.keys'),
    masterKeys: undefined,
  },
});
