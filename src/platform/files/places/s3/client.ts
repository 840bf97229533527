import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { traceHeaders, traceNow } from '#platform/telemetry';
import { encoded, type S3Login, sha256, signed } from './sign.ts';

export interface S3Settings extends S3Login {
  readonly endpoint: string;
  readonly bucket: string;
  /** Whether the bucket stands in the path or in the name of the host, as some stores demand. */
  readonly style: 'path' | 'host';
}

export interface Asked {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD';
  /** Absent: the bucket itself. */
  readonly name?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Answers besides 2xx that are no fault. */
  readonly expected?: readonly number[];
}

/** The store said no, or nothing. */
export class S3Fault extends Error {
  readonly status: number | undefined;
  readonly code: string | undefined;
  /** The store is away or overburdened; what it says of a name or a signature stays so. */
  readonly isPassing: boolean;

  constructor(what: string, status?: number, code?: string) {
    super(`The S3 store failed at ${what}${status ? `: ${status} ${code ?? ''}`.trimEnd() : ''}`);
    this.name = 'S3Fault';
    this.status = status;
    this.code = code;
    this.isPassing = status === undefined || status >= 500 || status === 429;
  }
}

const TRIES = 4;
const FIRST_PAUSE_MS = 200;
/** A connection on which nothing moves for so long is given up. */
const PATIENCE_MS = 20_000;
/** Nobody waits longer for a store that does not answer: what failed after this is not asked again. */
const LAST_TRY_MS = 15_000;

/** An answer whose body is still on its way: it must be read to its end, or destroyed. */
export type Answer = IncomingMessage;
export type AskS3 = (asked: Asked) => Promise<Answer>;

/**
 * Asks an S3-compatible store; what failed on the way, or was too much for it just now, is asked again. Not by `fetch`: that
 * copies every body it sends.
 */
export function s3Client(settings: S3Settings, firstPauseMs = FIRST_PAUSE_MS): AskS3 {
  const transport = settings.endpoint.startsWith('https:') ? https : http;
  const agent = new transport.Agent({ keepAlive: true, timeout: PATIENCE_MS });
  const ask = (asked: Asked): Promise<Answer> => {
    const url = addressOf(settings, asked);
    const { method, headers = {}, body } = asked;
    const toSign = { method, url, headers, digest: sha256(body ?? ''), at: new Date() };
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const trace = traceNow();
    // Beside what is signed: a proxy on the way may write its own.
    const sent = { ...signed(settings, toSign), ...length, ...(trace && traceHeaders(trace)) };
    return new Promise((resolve, reject) => {
      const request = transport.request(url, { method, headers: sent, agent, timeout: PATIENCE_MS }, resolve);
      request.on('timeout', () => request.destroy(new Error(`nothing moved for ${PATIENCE_MS / 1000} s`)));
      request.on('error', reject);
      request.end(body);
    });
  };
  return async (asked) => {
    const began = performance.now();
    for (let tried = 1; ; tried++) {
      const answer = await ask(asked).catch((error: Error) => error);
      if (!(answer instanceof Error) && !isPassing(answer)) return demandGood(asked, answer);
      if (tried === TRIES || performance.now() - began > LAST_TRY_MS) throw await faultOf(asked, answer);
      if (!(answer instanceof Error)) answer.resume();
      await pause(firstPauseMs * 2 ** (tried - 1));
    }
  };
}

const isPassing = ({ statusCode = 0 }: Answer): boolean => statusCode >= 500 || statusCode === 429;

const nameOf = ({ method, name = 'the bucket' }: Asked): string => `${method} ${name}`;

/** The address of an object, or of the bucket itself. */
export function addressOf(
  { endpoint, bucket, style }: Pick<S3Settings, 'endpoint' | 'bucket' | 'style'>,
  { name, query = {} }: Pick<Asked, 'name' | 'query'>,
): URL {
  const url = new URL(endpoint);
  const parts = [...(style === 'path' ? [bucket] : []), ...(name?.split('/') ?? [])];
  if (style === 'host') url.host = `${bucket}.${url.host}`;
  url.pathname = `/${parts.map(encoded).join('/')}`;
  // Not by searchParams: those write spaces and some signs in a way that the signature does not know.
  url.search = Object.entries(query)
    .map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
    .join('&');
  return url;
}

async function demandGood(asked: Asked, answer: Answer): Promise<Answer> {
  const { statusCode = 0 } = answer;
  if ((statusCode >= 200 && statusCode < 300) || asked.expected?.includes(statusCode)) return answer;
  throw await faultOf(asked, answer);
}

async function faultOf(asked: Asked, answer: Answer | Error): Promise<S3Fault> {
  if (answer instanceof Error) return new S3Fault(`${nameOf(asked)} (${answer.message})`);
  const [code] = textsOf(await textOf(answer), 'Code');
  return new S3Fault(nameOf(asked), answer.statusCode, code);
}

export async function textOf(answer: Answer): Promise<string> {
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  return text;
}

/** What stands in each element of this name, as it is written; the answers of a store nest no element in itself. */
export const textsOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
