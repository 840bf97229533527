import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Binaries } from './binaries.ts';
import type { OrdinaryUser } from './ordinary-user.ts';

export interface Launch {
  readonly binaries: Binaries;
  readonly user: OrdinaryUser;
  readonly cluster: string;
  /** Settings that say where the server listens. */
  readonly listening: Readonly<Record<string, string>>;
}

/** The cluster is in use by another server, which may be starting, running or on its way out. */
export class ClusterInUse extends Error {}

export interface Launched {
  /** When it ends by itself or is killed, and also when it is stopped. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server as a child that ends with this process. Call it from the main thread. */
export async function launch({ binaries, user, cluster, listening }: Launch): Promise<Launched> {
  const settings = {
    ...listening,
    recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
    max_connections: '200',
    shared_buffers: '256MB',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const [command = '', ...rest] = [...user.prefix, ...tied(), binaries.postgres, '-D', cluster, ...options];
  // A group of its own: Ctrl+C in a terminal would reach it as well, and end it before those who still write.
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilReady(child);
  return { ended, stop: () => stop(child, binaries, cluster) };
}

/** The kernel stops PostgreSQL when this process dies, even by SIGKILL (Linux only). It follows the thread that spawned it. */
function tied(): string[] {
  const isPossible = process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
  return isPossible ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
}

function untilReady(child: ChildProcess): Promise<void> {
  const stderr = child.stderr as Socket;
  let said = '';
  return new Promise((ready, failed) => {
    stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
      // A replica says that it takes read-only ones.
      if (!/ready to accept (read-only )?connections/.test(said)) return;
      // Read on, or PostgreSQL would stop at a full pipe; but neither pipe nor child keeps this process alive.
      stderr.removeAllListeners('data').resume();
      stderr.unref();
      child.unref();
      ready();
    });
    child.on('exit', (code) => {
      const inUse = /already exists|still in use|could not bind|Is another postmaster/.test(said);
      failed(new (inUse ? ClusterInUse : Error)(`PostgreSQL ended with ${code}: ${said.slice(-1000)}`));
    });
    child.on('error', failed);
  });
}

function stop(child: ChildProcess, { pg_ctl }: Binaries, cluster: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  // Waited for from now on.
  child.ref();
  return new Promise((done) => {
    child.once('exit', () => done());
    // Windows knows no signals: a kill there would be a crash, which costs a recovery at the next start.
    if (process.platform === 'win32')
      execFileSync(pg_ctl, ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' });
    else child.kill('SIGINT');
  });
}
