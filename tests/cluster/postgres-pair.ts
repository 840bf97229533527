import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from '../../src/platform/database/embedded/binaries.ts';
import { ensureCluster } from '../../src/platform/database/embedded/cluster.ts';
import { type OrdinaryUser, ordinaryUser } from '../../src/platform/database/embedded/ordinary-user.ts';
import { launch, type Launched } from '../../src/platform/database/embedded/server-process.ts';

interface Making {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: OrdinaryUser;
}

/** A PostgreSQL server on loopback that nobody starts again. */
export class Server {
  readonly port: number;
  readonly #cluster: string;
  readonly #launched: Launched;

  private constructor(port: number, cluster: string, launched: Launched) {
    this.port = port;
    this.#cluster = cluster;
    this.#launched = launched;
  }

  static async start(
    cluster: string,
    { binaries, user }: Making,
    settings: Record<string, string>,
  ): Promise<Server> {
    const port = await freePort();
    const listening = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
    return new Server(
      port,
      cluster,
      await launch({ binaries, user, cluster, listening: { ...listening, ...settings } }),
    );
  }

  /** One answer, in the words of psql's unaligned output. */
  async ask(query: string): Promise<unknown[]> {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: this.port,
      user: 'postgres',
      database: 'postgres',
    });
    await client.connect();
    try {
      const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
      return rows.map(([first]) => first);
    } finally {
      await client.end();
    }
  }

  /** Every process of it at once and without a warning, as when the power goes. */
  async loseThePower(): Promise<void> {
    const first = fs.readFileSync(path.join(this.#cluster, 'postmaster.pid'), 'utf8').split('\n')[0];
    const others = await this.ask('select pid from pg_stat_activity where pid <> pg_backend_pid()');
    for (const pid of [first, ...others])
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It had ended by itself.
      }
    await this.#launched.ended;
  }

  stop(): Promise<void> {
    return this.#launched.stop();
  }
}

/** A primary that waits for its replica at every commit, and that replica. */
export async function startPair(folder: string): Promise<{ primary: Server; replica: Server }> {
  const making = { folder, binaries: await findBinaries(), user: ordinaryUser() };
  making.user.give(folder);
  const cluster = ensureCluster({ ...making, password: undefined, tell: () => {} });
  // A cluster that was never started is its own backup; the embedded package has no pg_basebackup.
  const copy = `${cluster}-replica`;
  const asPostgres = ([command = '', ...rest]: readonly string[]) => execFileSync(command, rest);
  asPostgres([...making.user.prefix, 'cp', '-a', cluster, copy]);
  asPostgres([...making.user.prefix, 'touch', path.join(copy, 'standby.signal')]);
  const primary = await Server.start(cluster, making, {
    synchronous_commit: 'on',
    synchronous_standby_names: 'replica',
  });
  const replica = await Server.start(copy, making, {
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=postgres application_name=replica`,
  });
  return { primary, replica };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => found(port));
    });
  });
}
