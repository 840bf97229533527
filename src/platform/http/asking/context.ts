import type { FastifyRequest } from 'fastify';
import { type Language, preferredLanguage } from '#platform/languages';
import { Cookies } from './cookies.ts';
import { deviceOf } from './device.ts';
import type { AskedPart } from './part.ts';

const SESSION = 'session';

/** What an answer may need to know of the request besides its input. */
export interface RequestContext {
  readonly requestId: string;
  /** Where the request was sent, such as `https://centre.example`, as far as trusted proxies tell. */
  readonly origin: string;
  /** The reader's language by `Accept-Language`; pages pass theirs explicitly. */
  readonly language: Language;
  /** What the asker can read, as its `Accept` header says. */
  readonly accept: string;
  /** Where the request came from, as far as trusted proxies tell. For limits only: never kept, never logged. */
  readonly address: string;
  /** Browser and system, such as `Firefox, Linux`; empty when unknown. */
  readonly device: string;
  /** The token that the browser holds; not said to be valid. */
  readonly sessionToken: string | undefined;
  /** The part of a file that is asked for, as the headers say it; `partOf` reads it. */
  readonly part: AskedPart;
  /** Hands the browser the token of a session; it takes effect once the request has succeeded. */
  beginSession(token: string, endsAt: Date): void;
  endSession(): void;
  /** Other small things that only this browser shall bring back, such as the state of a sign-in under way. */
  readonly cookies: Pick<Cookies, 'read' | 'set' | 'clear'>;
}

/** The context of a request, and its cookies for the reply. */
export function contextOf(
  request: FastifyRequest,
  isSecure: boolean,
): { context: RequestContext; cookies: Cookies } {
  const cookies = new Cookies(request, isSecure);
  const context: RequestContext = {
    requestId: request.id,
    origin: `${isSecure ? 'https' : 'http'}://${request.host}`,
    language: preferredLanguage(request.headers['accept-language']),
    accept: request.headers.accept ?? '*/*',
    address: request.ip,
    device: deviceOf(request.headers['user-agent']),
    sessionToken: cookies.read(SESSION),
    part: { range: request.headers.range, ifRange: oneOf(request.headers['if-range']) },
    beginSession: (token, endsAt) => cookies.set(SESSION, token, (endsAt.getTime() - Date.now()) / 1000),
    endSession: () => cookies.clear(SESSION),
    cookies,
  };
  return { context, cookies };
}

const oneOf = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);
