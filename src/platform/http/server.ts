import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Requests } from '#platform/database';
import type { Log } from '#platform/log';
import type { Telemetry } from '#platform/telemetry';
import { Allowance, senderOf, tooMany } from './asking/allowance.ts';
import { bind } from './bind.ts';
import { openApi } from './openapi.ts';
import { answerProblems, sendProblem } from './answering/problems.ts';
import { answerUnreadable, refuseExpectations } from './answering/unreadable.ts';
import { takeBytes } from './asking/bytes.ts';
import { takeForms } from './asking/forms.ts';
import { measureRequests } from './measuring/measure-requests.ts';
import { type MetricsDoor, serveMetrics } from './measuring/metrics-door.ts';
import { refuseOtherSites } from './asking/refuse-other-sites.ts';
import type { Served } from './serve.ts';

/** What the server needs to open: all endpoints, and what tells whether the centre is ready to answer. */
export interface ServerParts {
  readonly served: readonly Served[];
  /** Opens the transactions of requests; absent where nothing served needs one. */
  readonly requests?: Requests;
  readonly log: Log;
  readonly version: string;
  /** Names of parts that are not ready, with the reason; empty when all is well. */
  readonly notReady: () => Promise<Record<string, string>>;
  /** Names of parts that answer with less than they should, with the reason; the centre is ready all the same. */
  readonly degraded?: () => Record<string, string> | Promise<Record<string, string>>;
  /** Requests a minute from one address, and as many for one account from wherever; 0 switches all limits off (tests, benches). */
  readonly requestsPerMinute: number;
  /** Tries a minute from one address at what could be guessed. */
  readonly guessesPerMinute?: number;
  /** How long a request may take to arrive whole. */
  readonly longestArrivalMs?: number;
  /** Proxies whose word about the sender's address is believed. */
  readonly trustedProxies?: readonly string[];
  /** Where browsers find the centre, when a proxy in front gives it another name or TLS. */
  readonly publicUrl?: string | undefined;
  /** What requests are measured with, and who may read it at `/metrics`; absent: nothing is measured, and there is no such address. */
  readonly watching?: MetricsDoor & { readonly telemetry: Telemetry };
}

const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    // The centre runs on plain HTTP on a laptop; TLS belongs to the proxy in front.
    upgradeInsecureRequests: null,
  },
};

const TWO_YEARS_S = 63_072_000;

/** A text of 200,000 Chinese characters, escaped. */
const LARGEST_BODY = 2 * 1_048_576;

/** Builds the HTTP server: endpoints, problems, limits, health and the API description. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = open(parts);
  await server.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false });
  await server.register(cookie);
  await server.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // What is written piece by piece arrives piece by piece: a harvester hears the first records while the next ones are read.
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
  });
  await limitSenders(server, parts);
  const isBehindTls = parts.publicUrl?.startsWith('https:') ?? false;
  const isSecure = ({ protocol }: FastifyRequest) => isBehindTls || protocol === 'https';
  sayOnEveryAnswer(server, isSecure);
  refuseExpectations(server);
  refuseOtherSites(server, parts.publicUrl);
  takeBytes(server);
  takeForms(server);
  serveHealth(server, parts);
  const isLimited = parts.requestsPerMinute > 0;
  const allowances = {
    guesses: new Allowance(isLimited ? (parts.guessesPerMinute ?? 30) : 0),
    accounts: new Allowance(parts.requestsPerMinute),
  };
  const { watching } = parts;
  if (watching) serveMetrics(server, watching.telemetry, { ...watching, guesses: allowances.guesses });
  for (const one of parts.served) bind(server, one, { requests: parts.requests, isSecure, allowances });
  answerProblems(server, methodsAt(parts.served));
  return server;
}

function open(parts: ServerParts): FastifyInstance {
  const server = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID().slice(0, 8),
    bodyLimit: LARGEST_BODY,
    requestTimeout: parts.longestArrivalMs ?? 30_000,
    http: {
      headersTimeout: parts.longestArrivalMs ?? 15_000,
      connectionsCheckingInterval: Math.min(5000, parts.longestArrivalMs ?? 5000),
    },
    // A browser that keeps its connection open must not hold up a stop.
    forceCloseConnections: 'idle',
    trustProxy: parts.trustedProxies?.length ? [...parts.trustedProxies] : false,
    frameworkErrors: sendProblem,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  // Before all other hooks: what they refuse is measured too.
  if (parts.watching) measureRequests(server, parts.watching.telemetry);
  return server;
}

function sayOnEveryAnswer(server: FastifyInstance, isSecure: (request: FastifyRequest) => boolean) {
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (isSecure(request)) reply.header('strict-transport-security', `max-age=${TWO_YEARS_S}`);
  });
}

async function limitSenders(server: FastifyInstance, { requestsPerMinute }: ServerParts) {
  if (requestsPerMinute === 0) return;
  await server.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => senderOf(ip),
    errorResponseBuilder: (_request, { ttl }) => tooMany(ttl),
  });
}

function serveHealth(server: FastifyInstance, { served, version, notReady, degraded }: ServerParts) {
  // Written when it is first asked for: a quarter of a second that no start has to wait for.
  let description: object | undefined;
  const describe = () =>
    (description ??= openApi(
      served.map(({ endpoint }) => endpoint),
      version,
    ));
  server.get('/api/openapi.json', async () => describe());
  server.get('/health/live', async () => ({ status: 'alive' }));
  server.get('/health/ready', async (_request, reply) => {
    const waiting = await notReady();
    const ready = Object.keys(waiting).length === 0;
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'not ready',
      waiting,
      ...(degraded && { degraded: await degraded() }),
    });
  });
}

/** Which methods an address takes, by the contracts. */
function methodsAt(served: readonly Served[]): (path: string) => string[] {
  const patterns = [
    ...served.map(({ endpoint: { method, path } }) => ({ method: method as string, path: path as string })),
    ...['/api/openapi.json', '/health/live', '/health/ready'].map((path) => ({ method: 'GET', path })),
  ].map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll('.', '[.]').replaceAll(/:\w+/g, '[^/]+')}/?$`),
  }));
  return (path) => [
    ...new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
  ];
}
