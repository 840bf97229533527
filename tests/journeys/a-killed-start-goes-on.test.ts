import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-killed-'));
const environment = { ...process.env, GREEN_CHANNEL_DATA: folder, PORT: '0', LOG_LEVEL: 'error' };
const running = new Set<ChildProcess>();

interface Started {
  readonly process: ChildProcess;
  said(): string;
  /** Resolves with what matched, in either stream. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

function start(change: Record<string, string> = {}): Started {
  const child = spawn(path.join(root, 'bin/green-channel'), ['start'], {
    env: { ...environment, ...change },
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const says = async (pattern: RegExp) => {
    for (const deadline = Date.now() + 240_000; Date.now() < deadline;) {
      const found = pattern.exec(said);
      if (found) return found;
      if (child.exitCode !== null) break;
      await new Promise((resume) => setTimeout(resume, 20));
    }
    throw new Error(`“${pattern.source}” was not said: ${said}`);
  };
  return { process: child, said: () => said, says };
}

const kill = async ({ process: child }: Started, signal: NodeJS.Signals) => {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const addressOf = async (started: Started) => (await started.says(/open at (http:\S+)/))[1]!;
/** Before them a changed web app may have been built. */
const lastLines = (started: Started, count: number) =>
  started
    .said()
    .split('\n')
    .slice(-count - 1)
    .join('\n');

const totalAt = async (address: string) =>
  ((await (await fetch(`${address}/api/opportunities?limit=1`)).json()) as { total: number }).total;

describe('a start that is killed', () => {
  after(() => {
    for (const child of running) child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  let listings = 0;

  it('in the middle of loading leaves nothing half-written: the next one loads the whole', async () => {
    const first = start();
    await first.says(/loading the demonstration centre/);
    await new Promise((resume) => setTimeout(resume, 300));
    await kill(first, 'SIGKILL');
    const finished = /organisations, \d+ listings/.test(first.said());

    const second = start();
    const [, organisations, loaded] = await second.says(/(\d+) organisations, (\d+) listings/);
    listings = await totalAt(await addressOf(second));
    const { stdout, status } = spawnSync(path.join(root, 'bin/green-channel'), ['doctor', '--json'], {
      env: environment,
    });
    await kill(second, 'SIGKILL');

    assert.equal(finished, false, 'the first start was killed too late to prove anything');
    assert.ok(Number(organisations) > 100);
    assert.equal(listings, Number(loaded));
    assert.equal(status, 0);
    assert.ok((JSON.parse(String(stdout)) as { findings: object[] }).findings.length > 5);
  });

  it('when it serves loses nothing and is ready again within seconds; a signal then ends it in order', async () => {
    const third = start();
    const [, seconds] = await third.says(/ready in ([\d.]+) s/);
    const total = await totalAt(await addressOf(third));
    await kill(third, 'SIGTERM');

    assert.equal(total, listings);
    assert.ok(Number(seconds) < 60, `${seconds} s`);
    assert.equal(third.process.exitCode, 0);
    assert.match(third.said(), /stopping/);
    assert.doesNotMatch(third.said(), /loading the demonstration centre/);
  });

  it('is told in one line that the port is taken', async () => {
    const holder = net.createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as net.AddressInfo;

    const refused = start({ PORT: String(port) });
    await once(refused.process, 'exit');
    holder.close();

    assert.equal(refused.process.exitCode, 1);
    assert.equal(
      lastLines(refused, 1),
      `Port ${port} is in use: stop what listens there, or choose another with PORT=8081.\n`,
    );
  });

  it('is told about every wrong setting at once', async () => {
    const refused = start({ PORT: 'eighty', LOG_LEVEL: 'loud' });
    await once(refused.process, 'exit');

    assert.equal(refused.process.exitCode, 2);
    assert.equal(
      lastLines(refused, 2),
      'PORT must be a port number, 0 to 65535\nLOG_LEVEL must be debug, info, warn, error or silent\n',
    );
  });
});
