import { randomUUID } from 'node:crypto';
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
import { bind } from './bind.ts';
import { openApi } from './openapi.ts';
import { answerProblems, sendProblem } from './problems.ts';
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
  /** Requests a minute from one address; 0 switches the limit off (tests, benches). */
  readonly requestsPerMinute: number;
  /** Proxies whose word about the sender's address is believed. */
  readonly trustedProxies?: readonly string[];
  /** Where browsers find the centre, when a proxy in front gives it another name or TLS. */
  readonly publicUrl?: string | undefined;
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

/** A text of 200,000 Chinese characters, escaped. */
const LARGEST_BODY = 2 * 1_048_576;

/** Builds the HTTP server: endpoints, problems, limits, health and the API description. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID().slice(0, 8),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
    // A browser that keeps its connection open must not hold up a stop.
    forceCloseConnections: 'idle',
    trustProxy: parts.trustedProxies?.length ? [...parts.trustedProxies] : false,
    frameworkErrors: sendProblem,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  await server.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false });
  await server.register(cookie);
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  if (parts.requestsPerMinute > 0)
    await server.register(rateLimit, { max: parts.requestsPerMinute, timeWindow: '1 minute' });
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  serveHealth(server, parts);
  const isBehindTls = parts.publicUrl?.startsWith('https:') ?? false;
  const isSecure = ({ protocol }: FastifyRequest) => isBehindTls || protocol === 'https';
  for (const one of parts.served) bind(server, one, { requests: parts.requests, isSecure });
  answerProblems(server, methodsAt(parts.served));
  return server;
}

function serveHealth(server: FastifyInstance, { served, version, notReady }: ServerParts) {
  const description = openApi(
    served.map(({ endpoint }) => endpoint),
    version,
  );
  server.get('/api/openapi.json', async () => description);
  server.get('/health/live', async () => ({ status: 'alive' }));
  server.get('/health/ready', async (_request, reply) => {
    const waiting = await notReady();
    const ready = Object.keys(waiting).length === 0;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', waiting });
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
