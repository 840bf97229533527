import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

/** So many connections that each ask again as soon as they are answered. */
export interface Load {
  readonly address: string;
  readonly cookie?: string;
  /** Sent as JSON; absent: the address is read. */
  readonly body?: object;
  readonly connections: number;
  readonly seconds: number;
  /** Absent: each connection asks again at once. Otherwise all of them together ask so often, and times count from when they should have. */
  readonly perSecond?: number;
}

export interface Borne {
  readonly answers: number;
  readonly times: readonly number[];
}

const { address, cookie, body, connections, seconds, perSecond } = workerData as Load;
const { hostname, port, host, pathname, search } = new URL(address);
const sent = body ? JSON.stringify(body) : '';
const request = [
  `${body ? 'POST' : 'GET'} ${pathname}${search} HTTP/1.1`,
  `host: ${host}`,
  'accept-encoding: identity',
  ...(cookie ? [`cookie: ${cookie}`] : []),
  ...(body
    ? [
        'content-type: application/json',
        'sec-fetch-site: same-origin',
        `content-length: ${Buffer.byteLength(sent)}`,
      ]
    : []),
  `\r\n${sent}`,
].join('\r\n');

/** Bytes of a whole answer once its head is there; the centre says how long its answers are. */
function lengthOf(read: Buffer): number | undefined {
  const end = read.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = read.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  if (!head.startsWith('HTTP/1.1 200') || !length) throw new Error(`${head.split('\r\n')[0]} ${address}`);
  return end + 4 + Number(length[1]);
}

const begin = performance.now();
let given = 0;

/** Waits until it is time for the next question; gives the moment at which it should be asked. */
async function nextMoment(): Promise<number> {
  if (perSecond === undefined) return performance.now();
  const moment = begin + (1000 * given++) / perSecond;
  const ahead = moment - performance.now();
  if (ahead > 0) await setTimeout(ahead);
  return moment;
}

/**
 * One connection. Written on the bare socket: whatever the asking program costs is taken from the centre that is measured,
 * which shares the machine.
 */
async function keepAsking(until: number, times: number[]): Promise<void> {
  const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
  try {
    let asked = await nextMoment();
    socket.write(request);
    let read: Buffer = Buffer.alloc(0);
    for await (const part of socket as AsyncIterable<Buffer>) {
      read = read.length === 0 ? part : Buffer.concat([read, part]);
      if (read.length < (lengthOf(read) ?? Infinity)) continue;
      const now = performance.now();
      times.push(now - asked);
      if (now >= until) return;
      read = Buffer.alloc(0);
      asked = await nextMoment();
      socket.write(request);
    }
    throw new Error(`closed ${address}`);
  } finally {
    socket.destroy();
  }
}

const times: number[] = [];
const end = begin + seconds * 1000;
await Promise.all(Array.from({ length: connections }, () => keepAsking(end, times)));
parentPort?.postMessage({ answers: times.length, times } satisfies Borne);
