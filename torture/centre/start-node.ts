import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BUILT_CENTRE, CENTRE_ENVIRONMENT, CENTRE_FLAGS } from '../../tools/built-centre.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** One process of the centre, as an operator starts it. */
export interface CentreNode {
  readonly address: string;
  readonly pid: number;
  /** How long it took to open. */
  readonly seconds: number;
  /** The end of what it wrote, for whoever asks why. */
  said(): string;
  isAlive(): boolean;
  /** Nobody told it to, and it is gone. */
  diedByItself(): boolean;
  /** Without a warning, as when the power goes. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

/** As long as a start may take on a machine that has much else to do. */
const LONGEST_START_MS = 180_000;

/** Started again with the same environment it finds what it left. Ends with whoever started it. */
export async function startNode(environment: Environment, longestMs = LONGEST_START_MS): Promise<CentreNode> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...CENTRE_FLAGS, path.join(root, BUILT_CENTRE), 'start', '--empty'],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...CENTRE_ENVIRONMENT, ...process.env, ...DEFAULTS, ...environment },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  let isTold = false;
  const end = async (signal: NodeJS.Signals) => {
    isTold = true;
    if (isOver(child)) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const address = await addressOf(child, () => said, longestMs);
  return {
    address,
    pid: child.pid!,
    seconds: (performance.now() - began) / 1000,
    said: () => said,
    isAlive: () => !isOver(child),
    diedByItself: () => isOver(child) && !isTold,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

const DEFAULTS: Environment = {
  PORT: '0',
  REQUESTS_PER_MINUTE: '0',
  GUESSES_PER_MINUTE: '1000000',
  LOG_LEVEL: 'warn',
  XDG_RUNTIME_DIR: '',
};

const isOver = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function addressOf(child: ChildProcess, said: () => string, longestMs: number): Promise<string> {
  for (const deadline = performance.now() + longestMs; performance.now() < deadline;) {
    const found = /open at (http:\S+)/.exec(said());
    if (found) return found[1]!.replace('localhost', '127.0.0.1');
    if (isOver(child)) break;
    await setTimeout(20);
  }
  child.kill('SIGKILL');
  throw new Error(`A node did not open: ${said().slice(-2000)}`);
}
