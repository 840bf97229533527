import http from 'node:http';
import zlib from 'node:zlib';
import { once } from 'node:events';
import type { Asked } from '../requests/asked.ts';
import { stoodStill } from './stood-still.ts';

export interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** While the fuzzer itself did not stand still. */
  readonly milliseconds: number;
}

/** Whoever asks; without a session a visitor. */
export interface Somebody {
  readonly name: string;
  readonly token?: string;
}

const LONGEST_MS = 60_000;

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** Ends the connections that were kept. */
export const endConnections = (): void => agent.destroy();

/** What is larger is refused while it still comes, and the line is cut: the refusal may be lost with it. */
const LARGEST_BODY = 2 * 1_048_576;

const isCut = (error: unknown): boolean =>
  ['ECONNRESET', 'EPIPE'].includes(String((error as NodeJS.ErrnoException).code));

const cutOff: Answered = { status: 0, headers: {}, text: '', milliseconds: 0 };

/** Sends a request and hears the whole answer. A connection that the server closed meanwhile is opened anew, once. */
export async function send(base: string, asked: Asked, somebody: Somebody | undefined): Promise<Answered> {
  try {
    return await sendOnce(base, asked, somebody);
  } catch (error) {
    if (!isCut(error)) throw error;
    if ((asked.body?.length ?? 0) > LARGEST_BODY) return cutOff;
    return sendOnce(base, asked, somebody);
  }
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return '';
  if (encoding === 'gzip') return zlib.gunzipSync(bytes).toString('utf8');
  if (encoding === 'br') return zlib.brotliDecompressSync(bytes).toString('utf8');
  return bytes.toString('utf8');
}

async function sendOnce(base: string, asked: Asked, somebody: Somebody | undefined): Promise<Answered> {
  const began = performance.now() - stoodStill();
  const { method, target, body } = asked;
  const cookie = somebody?.token === undefined ? {} : { cookie: `green-channel-session=${somebody.token}` };
  const { hostname, port } = new URL(base);
  const request = http.request({
    agent,
    hostname,
    port,
    method,
    path: target.replaceAll(/[^\u0021-\u00ff]/g, '%20'),
    headers: { ...cookie, ...asked.headers, 'content-length': body?.length ?? 0 },
    timeout: LONGEST_MS,
  });
  request.on('timeout', () => request.destroy(new Error(`no answer within ${LONGEST_MS / 1000} s`)));
  // Before an answer `once` hears it; after one, what is still being sent may find the line cut.
  request.on('error', () => {});
  request.end(body);
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    text: unpacked(Buffer.concat(chunks), answer.headers['content-encoding']),
    milliseconds: performance.now() - stoodStill() - began,
  };
}
