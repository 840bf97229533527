import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { testDatabase } from '#testing/database';

const root = path.resolve(import.meta.dirname, '../..');

describe('the command that dumps the register', async () => {
  const { connection } = await testDatabase();
  const { host, database } = connection;
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-dump-'));
  after(() => fs.rmSync(home, { recursive: true, force: true }));
  const env = {
    ...process.env,
    DATABASE_URL: `postgres://postgres@/${database}?host=${encodeURIComponent(host)}`,
    GREEN_CHANNEL_DATA: path.join(home, 'centre'),
    LOG_LEVEL: 'error',
  };
  const place = path.join(home, 'dumps');
  fs.mkdirSync(place);
  const programme = path.join(root, 'src/app/command-line.ts');

  /** As somebody types it who stands in the folder of dumps. */
  async function dump(...words: string[]) {
    const child = spawn(path.join(root, 'bin/green-channel'), ['register', 'dump', ...words], {
      cwd: place,
      env,
    });
    const said = { out: '', beside: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk));
    child.stderr.on('data', (chunk: Buffer) => (said.beside += chunk));
    const [code] = (await once(child, 'close')) as [number];
    return { code, ...said };
  }

  it('is killed in the middle, run again, and leaves one whole dump beside what it left alone', async () => {
    const folder = path.join(place, 'register');
    fs.mkdirSync(path.join(place, 'letters'));
    fs.writeFileSync(path.join(place, 'letters/dear.txt'), 'Dear Sir');
    const refused = dump('letters');
    const child = spawn(process.execPath, [programme, 'register', 'dump', folder], { env, stdio: 'ignore' });
    const ended = once(child, 'exit');
    const isBegun = () => fs.readdirSync(place).some((name) => name.startsWith('register.unfinished-'));
    while (!isBegun() && child.exitCode === null) await setTimeout(1);
    child.kill('SIGKILL');
    await ended;
    // One more was killed between two names: the former dump had gone and the new one had not come.
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(`${folder}.unfinished-${pid}`);
    fs.mkdirSync(`${folder}.unfinished-${pid}-former`);
    fs.writeFileSync(`${folder}.unfinished-${pid}-former/register.csv`, 'former');

    const { code, out } = await dump('register');
    const letters = await refused;

    assert.deepEqual([code, letters.code, letters.out], [0, 1, '']);
    assert.match(letters.beside, /letters holds something else \(dear[.]txt\) and was left alone/);
    assert.deepEqual(fs.readdirSync(place).toSorted(), ['letters', 'register']);
    const sums = ['register.jsonl', 'register.csv'].map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
    });
    assert.deepEqual(
      [fs.readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'), out],
      [sums.join(''), sums.join('')],
    );
  });
});
