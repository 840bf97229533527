import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { connect } from '#platform/database';
import { bySocket } from '../../src/platform/database/embedded/transport.ts';
import { type CentreNode, type Environment, startNode } from './start-node.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Opening {
  readonly nodes: number;
  readonly environment?: Environment;
  /** As long as a start may take. */
  readonly longestStartMs?: number | undefined;
}

/** A centre of its own in a folder that goes when it closes, unless one is given: nodes that share one embedded PostgreSQL, as `npm start` makes it. */
export class Centre {
  readonly folder: string;
  readonly nodes: CentreNode[] = [];
  readonly owner: Kysely<unknown>;
  readonly connection: pg.PoolConfig;
  environment: Environment;
  readonly #cluster: string;
  readonly #isFolderGiven: boolean;
  readonly #longestStartMs: number | undefined;

  private constructor(environment: Environment, longestStartMs?: number) {
    this.#longestStartMs = longestStartMs;
    const given = environment['GREEN_CHANNEL_DATA'];
    this.#isFolderGiven = given !== undefined;
    this.folder = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-torture-'));
    this.#cluster = path.join(this.folder, 'database/postgresql-18');
    this.environment = { ...environment, GREEN_CHANNEL_DATA: this.folder };
    const { host, user } = bySocket(this.#cluster, undefined).connection(this.#cluster)!;
    this.connection = { host, user, database: 'green_channel' };
    this.owner = connect<unknown>({ ...this.connection, max: 3 }).db;
  }

  static async open({ nodes, environment = {}, longestStartMs }: Opening): Promise<Centre> {
    const centre = new Centre(environment, longestStartMs);
    try {
      for (let number = 0; number < nodes; number++) await centre.startNode(number);
    } catch (error) {
      await centre.close();
      throw error;
    }
    return centre;
  }

  async startNode(number: number): Promise<CentreNode> {
    return (this.nodes[number] = await startNode(this.environment, this.#longestStartMs));
  }

  /** Starts whatever was killed; says how many seconds each took. */
  async restart(): Promise<number[]> {
    const seconds: number[] = [];
    for (const [number, node] of this.nodes.entries())
      if (!node.isAlive()) seconds.push((await this.startNode(number)).seconds);
    return seconds;
  }

  get alive(): CentreNode[] {
    return this.nodes.filter((node) => node.isAlive());
  }

  /** Of the process that all others of the server come from; undefined while none runs. */
  postmaster(): number | undefined {
    try {
      const [pid] = fs.readFileSync(path.join(this.#cluster, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 0);
      return Number(pid);
    } catch {
      return undefined;
    }
  }

  /** Waits until every node says that it is ready; tells which does not. */
  async ready(withinMs: number): Promise<string | undefined> {
    let waiting = '';
    for (const deadline = performance.now() + withinMs; performance.now() < deadline; await setTimeout(50)) {
      const states = await Promise.all(this.alive.map(({ address }) => readiness(address)));
      waiting = states.filter((state) => state !== 'ready').join('; ');
      if (waiting === '' && (await this.answersOwner())) return undefined;
    }
    return waiting || 'the database does not answer';
  }

  async answersOwner(): Promise<boolean> {
    return sql`select 1`.execute(this.owner).then(
      () => true,
      () => false,
    );
  }

  /** A command of the centre beside its running nodes. */
  command(...parameters: string[]): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, [path.join(root, 'src/app/command-line.ts'), ...parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'error', XDG_RUNTIME_DIR: '', ...this.environment },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, said }));
    });
  }

  async close(): Promise<void> {
    await this.owner.destroy().catch(() => {});
    // The one that runs the database last: the others would start it again.
    await Promise.all(this.nodes.toReversed().map((node) => node.stop()));
    const postmaster = this.postmaster();
    if (postmaster !== undefined) process.kill(postmaster, 'SIGINT');
    for (let tries = 0; this.postmaster() !== undefined && tries < 100; tries++) await setTimeout(100);
    if (!this.#isFolderGiven) fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

async function readiness(address: string): Promise<string> {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return answer.status === 200 ? 'ready' : await answer.text();
  } catch (error) {
    return `${address}: ${String(error)}`;
  }
}
