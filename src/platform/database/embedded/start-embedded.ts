import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { ensureCluster, NAME } from './cluster.ts';
import { isAlive, noteOwner, ownerOf } from './owner.ts';
import { type OrdinaryUser, ordinaryUser } from './ordinary-user.ts';
import { ClusterInUse, launch } from './server-process.ts';
import { byLoopback, bySocket, type Connection, type Transport } from './transport.ts';

/** A PostgreSQL server of our own. */
export interface EmbeddedServer {
  readonly connection: Connection;
  /** Whether this process started it, rather than joining one that ran. */
  readonly isOwn: boolean;
  stop(): Promise<void>;
}

interface Options {
  readonly folder: string;
  /** Hears what takes long. */
  readonly tell: (line: string) => void;
  /** Where the private socket may lie; the temporary folder when absent. */
  readonly socketParent?: string | undefined;
  /** For tests: what other platforms and containers need. */
  readonly force?: { readonly loopback?: boolean; readonly user?: OrdinaryUser };
}

/**
 * Starts PostgreSQL on `folder`, or joins the one that already runs there. Whatever ends the server while this process
 * lives, be it a kill or the end of the process that had started it: it is started again, or joined again, without a hand.
 */
export async function startEmbedded({
  folder,
  tell,
  socketParent,
  force = {},
}: Options): Promise<EmbeddedServer> {
  const place = path.resolve(folder);
  const binaries = await findBinaries();
  const user = force.user ?? ordinaryUser();
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  const useLoopback = force.loopback ?? process.platform === 'win32';
  const transport = useLoopback ? byLoopback(place) : bySocket(path.join(place, NAME), socketParent);
  for (const own of [place, transport.folder]) if (own) user.give(own);
  const cluster = ensureCluster({ folder: place, binaries, user, password: transport.password, tell });
  const server = new Server({ place, cluster, binaries, user, transport, tell });
  await server.reach();
  return server;
}

interface Parts {
  readonly place: string;
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly user: OrdinaryUser;
  readonly transport: Transport;
  readonly tell: (line: string) => void;
}

const LONGEST_WAIT_MS = 30_000;
const LONGEST_PAUSE_MS = 10_000;

class Server implements EmbeddedServer {
  connection!: Connection;
  isOwn = false;
  #isStopped = false;
  #end: () => Promise<void> = async () => {};
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Joins the server that runs or starts one; waits while another is starting or on its way out. */
  async reach(): Promise<void> {
    const deadline = performance.now() + LONGEST_WAIT_MS;
    for (;;) {
      if (await this.#join()) return;
      try {
        return await this.#start();
      } catch (error) {
        if (!(error instanceof ClusterInUse) || performance.now() > deadline) throw error;
        await new Promise((resume) => setTimeout(resume, 100));
      }
    }
  }

  async #join(): Promise<boolean> {
    const { place, cluster, transport } = this.#parts;
    const owner = ownerOf(place);
    // Its owner is dead, so the kernel has told it to stop: what still answers would be gone in a moment.
    if (process.platform === 'linux' && owner !== undefined && !isAlive(owner)) return false;
    const connection = transport.connection(cluster);
    const watcher = connection && (await connected(connection));
    if (!watcher) return false;
    this.connection = connection;
    this.#end = () => watcher.end();
    watcher.on('end', () => void this.#reachAgain());
    return true;
  }

  async #start() {
    const { place, cluster, binaries, user, transport } = this.#parts;
    const server = await launch({ binaries, user, cluster, listening: await transport.listening() });
    this.#end = () => server.stop();
    void server.ended.then(() => this.#reachAgain());
    this.isOwn = true;
    noteOwner(place);
    this.connection = transport.connection(cluster)!;
  }

  /** Nobody asked the server to end, and until it is back every query says that it is not there. */
  async #reachAgain(): Promise<void> {
    for (let pauseMs = 100; !this.#isStopped; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.reach();
        // It was asked to stop while it was on its way.
        if (this.#isStopped) await this.#end();
        return;
      } catch (error) {
        this.#parts.tell(
          `the database is gone and could not be started again yet: ${(error as Error).message}`,
        );
        await new Promise((resume) => setTimeout(resume, pauseMs).unref());
      }
    }
  }

  async stop() {
    this.#isStopped = true;
    await this.#end();
  }
}

async function connected(connection: Connection): Promise<pg.Client | undefined> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch {
    return undefined;
  }
}
