import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Backing, restoreBackup, takeBackup, Vault } from '#platform/backup';
import { openDrill } from '../journeys/open-drill.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('a backup whose process is killed', async () => {
  const { grounds, source, examine } = await openDrill();
  const passphraseFile = path.join(grounds.folder, 'passphrase');
  const children: ReturnType<typeof spawn>[] = [];
  before(() => fs.writeFileSync(passphraseFile, `${source.passphrase}\n`));
  after(() => children.forEach((child) => child.kill('SIGKILL')));

  /** Runs a command in a process of its own and kills it as soon as `isInTheMiddle`. */
  const killed = async (backing: Backing, words: string[], isInTheMiddle: () => boolean) => {
    const { dataFolder, databaseUrl } = backing.settings;
    const child = spawn(process.execPath, ['src/app/command-line.ts', ...words], {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        GREEN_CHANNEL_DATA: dataFolder,
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        BACKUP_PASSPHRASE_FILE: passphraseFile,
      },
    });
    children.push(child);
    const ended = once(child, 'exit');
    while (!isInTheMiddle() && child.exitCode === null) await setTimeout(5);
    child.kill('SIGKILL');
    await ended;
  };
  const filesIn = (folder: string) =>
    fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }).length : 0;

  it('in the middle of taking one leaves the earlier ones, and the next goes on', async () => {
    const vault = path.join(grounds.folder, 'killed');
    await killed(source, ['backup', vault], () => filesIn(path.join(vault, 'pieces')) > 4);

    const backing = { ...source, folder: vault };
    const taken = await takeBackup(backing, 1);

    assert.equal((await (await Vault.open(vault, source.passphrase)).names()).at(-1), taken.name);
    const target = { ...(await grounds.empty('after-killed-backup')), folder: vault };
    assert.equal((await restoreBackup(target, {})).name, taken.name);
  });

  it('in the middle of a restore leaves nothing half, and the next one comes through', async () => {
    const target = grounds.embedded('killed-restore');
    const { dataFolder } = target.settings;
    const staged = () => fs.globSync(path.join(dataFolder, 'restoring-*/database/postgresql-18/PG_VERSION'));
    await takeBackup(source);
    await killed(target, ['restore', grounds.vault], () => staged().length > 0);
    const left = fs.readdirSync(dataFolder);

    await restoreBackup(target, {});

    assert.ok(!left.includes('database') && !left.includes('keys') && !left.includes('files'), left.join());
    assert.deepEqual(fs.readdirSync(dataFolder).toSorted(), ['database', 'files', 'keys']);
    assert.deepEqual((await examine(target)).broken, []);
  });
});
