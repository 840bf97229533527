import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readSettings } from '#platform/config';
import { connect } from '#platform/database';
import { type Centre, openCentre } from '../../src/app/open-centre.ts';
import { BUILT_CENTRE, CENTRE_ENVIRONMENT, CENTRE_FLAGS } from '../../tools/built-centre.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** A centre in a process of its own, with the demonstration in it, and its database within reach. */
export interface RunningCentre {
  readonly base: string;
  readonly centre: Centre;
  /** The database by its owner: one connection, so that what is temporary stays. */
  readonly owner: ReturnType<typeof connect<unknown>>['db'];
  /** Bytes that the process of the centre holds. */
  resident(): number;
  isAlive(): boolean;
  /** What it wrote to its log. */
  log(): string;
  stop(): Promise<void>;
}

async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  for (const deadline = Date.now() + 300_000; Date.now() < deadline && child.exitCode === null;) {
    const found = /open at http:\/\/localhost:(\d+)/.exec(said());
    if (found) return `http://127.0.0.1:${found[1]}`;
    await setTimeout(50);
  }
  throw new Error(`The centre did not open: ${said()}`);
}

/** In a folder that goes when it stops; with a copy of the data of a centre that was stopped, if there are any. */
export async function startCentre(from?: string): Promise<RunningCentre> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-fuzz-'));
  // Not by Node: the files of the database belong to somebody else where the centre is started by root.
  if (from !== undefined) execFileSync('cp', ['-a', `${from}/.`, folder]);
  const settings = {
    GREEN_CHANNEL_DATA: folder,
    PORT: '0',
    REQUESTS_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, [...CENTRE_FLAGS, path.join(root, BUILT_CENTRE), 'start'], {
    env: { ...CENTRE_ENVIRONMENT, ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const base = await addressOf(child, () => said);
  const centre = await openCentre(readSettings(settings), () => {});
  const owner = connect<unknown>({ ...centre.database.connection, user: 'postgres', max: 1 });
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    base,
    centre,
    owner: owner.db,
    resident: () => residentOf(child.pid!),
    isAlive,
    log: () => said,
    stop: async () => {
      await owner.db.destroy();
      await centre.database.close();
      child.kill('SIGTERM');
      if (isAlive()) await once(child, 'exit');
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function residentOf(pid: number): number {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
