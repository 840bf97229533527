import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { preferredLanguage } from '#platform/languages';
import type { Log } from '#platform/log';
import { openApi } from './openapi.ts';
import { answerProblems, InputFaults } from './problems.ts';
import type { Served } from './serve.ts';

/** What the server needs to open: all endpoints, and what tells whether the centre is ready to answer. */
export interface ServerParts {
  readonly served: readonly Served[];
  readonly log: Log;
  readonly version: string;
  /** Names of parts that are not ready, with the reason; empty when all is well. */
  readonly notReady: () => Promise<Record<string, string>>;
  /** Requests a minute from one address; 0 switches the limit off (tests, benches). */
  readonly requestsPerMinute: number;
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

/** Builds the HTTP server: endpoints, problems, limits, health and the API description. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    disableRequestLogging: true,
    genReqId: () => randomUUID().slice(0, 8),
    bodyLimit: 1_048_576,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  await server.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false });
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  if (parts.requestsPerMinute > 0)
    await server.register(rateLimit, { max: parts.requestsPerMinute, timeWindow: '1 minute' });
  answerProblems(server);
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  const description = openApi(
    parts.served.map(({ endpoint }) => endpoint),
    parts.version,
  );
  server.get('/api/openapi.json', async () => description);
  server.get('/health/live', async () => ({ status: 'alive' }));
  server.get('/health/ready', async (_request, reply) => {
    const waiting = await parts.notReady();
    const ready = Object.keys(waiting).length === 0;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', waiting });
  });
  for (const one of parts.served) bind(server, one);
  return server;
}

function bind(server: FastifyInstance, { endpoint, answer }: Served) {
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    handler: async (request) => {
      const given = { ...asObject(request.query), ...asObject(request.body), ...asObject(request.params) };
      const read = endpoint.input.safeParse(given);
      if (!read.success) throw new InputFaults(read.error);
      const language = preferredLanguage(request.headers['accept-language']);
      // Parsing the answer strips every field that the contract does not name: nothing leaks by accident.
      return endpoint.output.parse(await answer(read.data, { requestId: request.id, language }));
    },
  });
}

const asObject = (part: unknown): object => (part !== null && typeof part === 'object' ? part : {});
