import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { passwordOf } from './cluster.ts';

/** How programs reach the server: a private socket, or where there is none (Windows) the machine's own loopback. */
export interface Transport {
  /** Where the socket lies, if there is one. */
  readonly folder: string | undefined;
  readonly password: string | undefined;
  /** PostgreSQL settings for a new server. */
  listening(): Promise<Record<string, string>>;
  /** Where the running server is; undefined when none seems to run. */
  connection(cluster: string): Connection | undefined;
}

export interface Connection {
  readonly host: string;
  readonly user: string;
  readonly port?: number;
  readonly password?: string;
}

/**
 * A socket in a folder that only this user may open. A socket's path may have 107 bytes only,
 * so it lies in the runtime or temporary folder under a short digest.
 */
export function bySocket(cluster: string, parent: string | undefined): Transport {
  const digest = createHash('sha256').update(cluster).digest('hex').slice(0, 16);
  const folder = path.join(parent && isWritable(parent) ? parent : os.tmpdir(), `green-channel-${digest}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = fs.statSync(folder);
  if (uid !== process.getuid!() && process.getuid!() !== 0)
    throw new Error(`${folder} belongs to another user`);
  return {
    folder,
    password: undefined,
    listening: async () => ({
      listen_addresses: '',
      unix_socket_directories: folder,
      unix_socket_permissions: '0700',
    }),
    connection: () => ({ host: folder, user: 'postgres' }),
  };
}

function isWritable(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Loopback with a password, on any free port; a server that is started again keeps its port, since pools know it. */
export function byLoopback(folder: string): Transport {
  const password = passwordOf(folder);
  let lastPort = 0;
  return {
    folder: undefined,
    password,
    listening: async () => ({
      listen_addresses: '127.0.0.1',
      port: String(await freePort(lastPort)),
      unix_socket_directories: '',
    }),
    connection: (cluster) => {
      const port = portOf(cluster);
      lastPort = port ?? lastPort;
      return port === undefined ? undefined : { host: '127.0.0.1', user: 'postgres', port, password };
    },
  };
}

/** The fourth line of the server's own note. */
function portOf(cluster: string): number | undefined {
  try {
    return Number(fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]) || undefined;
  } catch {
    return undefined;
  }
}

function freePort(wanted: number): Promise<number> {
  return new Promise((found, failed) => {
    const server = net.createServer();
    server.on('error', (error) => (wanted === 0 ? failed(error) : found(freePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => found(port));
    });
  });
}
