import { setTimeout as pause } from 'node:timers/promises';
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

  constructor(what: string, status?: number, code?: string) {
    super(`The S3 store failed at ${what}${status ? `: ${status} ${code ?? ''}`.trimEnd() : ''}`);
    this.name = 'S3Fault';
    this.status = status;
    this.code = code;
  }
}

const TRIES = 4;
const FIRST_PAUSE_MS = 200;
/** Until the head of an answer has come; a piece of 8 MiB goes out before. */
const PATIENCE_MS = 60_000;

export type AskS3 = (asked: Asked) => Promise<Response>;

/** Asks an S3-compatible store; what failed on the way, or was too much for it just now, is asked again. */
export function s3Client(settings: S3Settings): AskS3 {
  return async (asked) => {
    for (let tried = 1; ; tried++) {
      const answer = await ask(settings, asked).catch((error: Error) => error);
      const isPassing = answer instanceof Error || answer.status >= 500 || answer.status === 429;
      if (!isPassing) return demandGood(asked, answer);
      if (tried === TRIES)
        throw answer instanceof Error
          ? Object.assign(new S3Fault(nameOf(asked)), { cause: answer })
          : await faultOf(asked, answer);
      if (!(answer instanceof Error)) await answer.body?.cancel();
      await pause(FIRST_PAUSE_MS * 2 ** (tried - 1));
    }
  };
}

const nameOf = ({ method, name = 'the bucket' }: Asked): string => `${method} ${name}`;

function addressOf({ endpoint, bucket, style }: S3Settings, { name, query = {} }: Asked): URL {
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

async function ask(settings: S3Settings, asked: Asked): Promise<Response> {
  const { method, headers = {}, body } = asked;
  const url = addressOf(settings, asked);
  const digest = sha256(body ?? '');
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(new Error('no answer in time')), PATIENCE_MS);
  try {
    return await fetch(url, {
      method,
      headers: signed(settings, { method, url, headers, digest, at: new Date() }),
      ...(body !== undefined && { body: body as Uint8Array<ArrayBuffer> | string }),
      signal: patience.signal,
      redirect: 'manual',
    });
  } finally {
    clearTimeout(late);
  }
}

async function demandGood(asked: Asked, answer: Response): Promise<Response> {
  if (answer.ok || asked.expected?.includes(answer.status)) return answer;
  throw await faultOf(asked, answer);
}

async function faultOf(asked: Asked, answer: Response): Promise<S3Fault> {
  const [code] = textsOf(await answer.text(), 'Code');
  return new S3Fault(nameOf(asked), answer.status, code);
}

/** What stands in each element of this name, as it is written; the answers of a store nest no element in itself. */
export const textsOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
