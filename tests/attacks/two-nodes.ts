import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import type { TestDatabase } from '#testing/database';
import { BUILT_CENTRE, CENTRE_ENVIRONMENT, CENTRE_FLAGS } from '../../tools/built-centre.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export interface Node {
  readonly address: string;
  stop(): Promise<void>;
  /** Without a warning, as when the power goes. */
  kill(): Promise<void>;
}

/** Two processes of the centre on one database, each with a folder of its own; stopped when the tests of the file are over. */
export function startTwoNodes({ connection }: Pick<TestDatabase<unknown>, 'connection'>): Promise<Node[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-nodes-'));
  const nodes = Promise.all(['one', 'other'].map((name) => startNode(connection, { folder, name })));
  after(async () => {
    for (const node of await nodes) await node.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return nodes;
}

/** A process of the centre; started again in the same folder and by the same name it finds what it left. */
export async function startNode(
  { host, database }: TestDatabase<unknown>['connection'],
  { folder, name }: { folder: string; name: string },
): Promise<Node> {
  const child = spawn(
    process.execPath,
    [...CENTRE_FLAGS, path.join(root, BUILT_CENTRE), 'start', '--empty'],
    {
      env: {
        ...CENTRE_ENVIRONMENT,
        ...process.env,
        DATABASE_URL: `postgres://postgres@/${database}?host=${encodeURIComponent(host)}`,
        GREEN_CHANNEL_DATA: path.join(folder, name),
        // What one node sealed the other opens.
        KEY_FILE: path.join(folder, 'access.key'),
        PORT: '0',
        REQUESTS_PER_MINUTE: '0',
        GUESSES_PER_MINUTE: '1000',
        LOG_LEVEL: 'error',
      },
    },
  );
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return { address: await addressOf(child), stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk));
  for (const deadline = Date.now() + 120_000; Date.now() < deadline && child.exitCode === null;) {
    const found = /open at (http:\S+)/.exec(said);
    if (found) return found[1]!;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error(`The node did not open: ${said}`);
}

/** One answer of a node, as a browser hears it. */
export interface Heard {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Asks as a page of the centre would; without a token as a visitor. */
export async function ask(
  [method, url]: readonly [method: 'GET' | 'POST' | 'PUT', url: string],
  body: object | undefined,
  token?: string,
): Promise<Heard> {
  const answer = await fetch(url, {
    method,
    headers: {
      origin: new URL(url).origin,
      'content-type': 'application/json',
      ...(token !== undefined && { cookie: `green-channel-session=${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Heard['body'] };
}
