import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { asNobody } from './ordinary-user.ts';
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-embedded-'));
fs.chmodSync(root, 0o755);
const tell = () => {};
const children = new Set<ChildProcess>();
let folders = 0;
const newFolder = () => path.join(root, String(++folders));

/** Another process that starts the server on a folder, says so, and stays until it is killed. */
async function otherProcess(folder: string): Promise<ChildProcess> {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(path.join(import.meta.dirname, 'start-embedded.ts'))});
    const server = await startEmbedded({ folder: ${JSON.stringify(folder)}, tell() {} });
    console.log(server.isOwn ? 'own' : 'joined');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  await once(child.stdout!, 'data');
  return child;
}

async function ask(server: EmbeddedServer, query: string): Promise<unknown> {
  const client = new pg.Client({ ...server.connection, database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query({ text: query, rowMode: 'array' });
  await client.end();
  return rows[0]?.[0];
}

async function kill(child: ChildProcess) {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A checkout in a closed home folder cannot be read by anybody else. */
async function nobodyCannot(): Promise<string | false> {
  if (process.getuid?.() !== 0) return 'only root needs it';
  const { postgres } = await findBinaries();
  const [command = '', ...rest] = asNobody.prefix;
  return spawnSync(command, [...rest, postgres, '--version']).status === 0
    ? false
    : 'nobody cannot read this checkout';
}

describe('the embedded database', async () => {
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    fs.rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it('is made once when two processes meet on an empty folder, and serves both', async () => {
    const folder = newFolder();

    const [one, other] = await Promise.all([startEmbedded({ folder, tell }), otherProcess(folder)]);

    assert.equal(await ask(one, 'select 1'), 1);
    assert.deepEqual(
      fs.readdirSync(path.join(folder)).filter((name) => name.includes('.new')),
      [],
    );
    await kill(other);
    await one.stop();
  });

  it('is started again by the process that had started it when it alone is killed', async () => {
    const folder = newFolder();
    const own = await startEmbedded({ folder, tell });
    await ask(own, 'create table kept as select 42 as answer');
    const pid = fs.readFileSync(path.join(folder, 'postgresql-18/postmaster.pid'), 'utf8').split('\n')[0];

    process.kill(Number(pid), 'SIGKILL');

    let answer: unknown;
    for (const deadline = Date.now() + 60_000; answer === undefined && Date.now() < deadline;) {
      answer = await ask(own, 'select answer from kept').catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, 50));
    }
    assert.equal(answer, 42);
    await own.stop();
  });

  it('keeps what was committed when its process is killed, and is ready again within seconds', async () => {
    const folder = newFolder();
    const owner = await otherProcess(folder);
    const guest = await startEmbedded({ folder, tell });
    await ask(guest, 'create table kept as select 42 as answer');
    await guest.stop();
    await kill(owner);

    const started = performance.now();
    const again = await startEmbedded({ folder, tell });

    assert.equal(again.isOwn, true);
    assert.equal(await ask(again, 'select answer from kept'), 42);
    assert.ok(performance.now() - started < 30_000);
    await again.stop();
  });

  it('is started again by the process that joined it, when the one that started it is killed', async () => {
    const folder = newFolder();
    const owner = await otherProcess(folder);
    const guest = await startEmbedded({ folder, tell });
    const joined = guest.isOwn;

    await kill(owner);
    const deadline = performance.now() + 15_000;
    while (!guest.isOwn && performance.now() < deadline)
      await new Promise((resume) => setTimeout(resume, 50));

    assert.deepEqual([joined, guest.isOwn], [false, true]);
    assert.equal(await ask(guest, 'select 1'), 1);
    await guest.stop();
  });

  it('clears what a killed first start left behind', async () => {
    const folder = newFolder();
    fs.mkdirSync(path.join(folder, 'postgresql-18.new-999999999/cluster'), { recursive: true });

    const server = await startEmbedded({ folder, tell });

    assert.deepEqual(fs.readdirSync(folder).toSorted(), ['owner', 'postgresql-18']);
    await server.stop();
  });

  it('can be reached over loopback with a password, as on Windows, and only with it', async () => {
    const server = await startEmbedded({ folder: newFolder(), tell, force: { loopback: true } });

    assert.equal(await ask(server, 'select 1'), 1);
    const { password: _, ...connection } = server.connection;
    await assert.rejects(
      ask({ ...server, connection: { ...connection, password: 'wrong' } }, 'select 1'),
      /password authentication failed/,
    );
    await server.stop();
  });

  it('runs as nobody where root may not have a user name space', { skip: await nobodyCannot() }, async () => {
    const folder = newFolder();
    const server = await startEmbedded({ folder, tell, force: { user: asNobody } });

    assert.equal(await ask(server, 'select 1'), 1);
    assert.equal(fs.statSync(path.join(folder, 'postgresql-18')).uid, 65_534);
    await server.stop();
  });
});
