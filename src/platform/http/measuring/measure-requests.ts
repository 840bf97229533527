import net from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readTraceParent, type Span, type Telemetry, type Tracer } from '#platform/telemetry';

/** Methods that have a name of their own in the figures; whatever a sender invents is one other. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Of a reader who left before there was an answer; no status of ours says that. */
const LEFT = 499;

/** Measures every request by its route, and follows it through the process where traces are wanted. Before anything else is hooked. */
export function measureRequests(server: FastifyInstance, { metrics, tracer }: Telemetry) {
  const observe = metrics.histogram(
    'http_server_request_duration_seconds',
    'From the head of a request to the end of its answer, by route.',
  );
  let active = 0;
  metrics.watch({
    part: 'http',
    read: () => [{ name: 'http_server_active_requests', help: 'Requests under way.', values: [[active]] }],
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (comesFromOutside(request)) {
      const started = performance.now();
      active += 1;
      // Not `onResponse`: that one does not come when the reader has left.
      reply.raw.once('close', () => {
        active -= 1;
        observe((performance.now() - started) / 1000, labelsOf(request, statusOf(reply)));
      });
    }
    done();
  });
  if (tracer) followRequests(server, tracer);
}

/** What a page asks of the server itself is part of that page's request, not one of its own. */
const comesFromOutside = ({ raw }: FastifyRequest): boolean => raw.socket instanceof net.Socket;

const statusOf = ({ raw }: FastifyReply): number => (raw.headersSent ? raw.statusCode : LEFT);

/** The template of the address, never the address: that names what was asked for, and there is no end to them. */
const routeOf = ({ routeOptions }: FastifyRequest): string | undefined => routeOptions.url;

const labelsOf = (request: FastifyRequest, status: number) => ({
  http_request_method: METHODS.has(request.method) ? request.method : '_OTHER',
  http_route: routeOf(request) ?? 'unmatched',
  http_response_status_code: String(status),
});

function followRequests(server: FastifyInstance, tracer: Tracer) {
  const spans = new WeakMap<FastifyRequest, Span>();
  server.addHook('onRequest', (request, reply, done) => {
    const { traceparent, tracestate } = request.headers;
    const isOutside = comesFromOutside(request);
    const span = isOutside
      ? tracer.begin('server', readTraceParent(traceparent, tracestate))
      : tracer.begin('internal');
    spans.set(request, span);
    reply.raw.once('close', () => {
      const status = statusOf(reply);
      const name = `${request.method} ${routeOf(request) ?? ''}`.trimEnd();
      tracer.end(span, { name, attributes: attributesOf(request, status), hasFailed: status >= 500 });
    });
    tracer.within(span, done);
  });
  // A body arrives outside of what the first hook opened.
  server.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) tracer.within(span, done);
    else done();
  });
}

const attributesOf = (request: FastifyRequest, status: number) => ({
  'http.request.method': METHODS.has(request.method) ? request.method : '_OTHER',
  'http.response.status_code': status,
  'url.scheme': request.protocol,
  // Scrubbed to the template: addresses hold references, words that were searched for, and tokens.
  'url.path': routeOf(request) ?? '',
  ...(routeOf(request) !== undefined && { 'http.route': routeOf(request)! }),
  ...(status >= 500 && { 'error.type': String(status) }),
  'green_channel.request_id': request.id,
});
