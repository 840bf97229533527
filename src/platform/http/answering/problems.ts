import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#platform/contract';
import { Refusal, statusOf } from '#platform/refusal';
import { InputFaults } from '../asking/faults.ts';
import { PartOutside } from '../asking/part.ts';
import { outageOf } from './outage.ts';

const titles: Record<number, string> = {
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'Not open to you',
  404: 'Not found; check the address or the reference',
  405: 'This address does not take that method',
  409: 'Not possible as things stand; read the state again',
  413: 'Too large; send less at once',
  414: 'The address is too long',
  416: 'The file ends before the part that was asked for',
  415: 'This kind of content is not understood; send JSON',
  422: 'The input is at fault; every fault is named',
  429: 'Too many requests; wait a little',
  500: 'Something broke; the log has it under requestId',
  503: 'Not available at the moment; try again soon',
  507: 'There is no room to keep it at the moment; nothing was kept',
};

const codes: Record<number, string> = {
  400: 'unreadable',
  413: 'too-large',
  414: 'address-too-long',
  415: 'unknown-content-type',
  416: 'part-outside',
  429: 'too-many-requests',
};

type Described = Pick<Problem, 'status' | 'code'> & Partial<Pick<Problem, 'facts' | 'faults'>>;

/**
 * Turns everything thrown behind the door into RFC 9457 problems; only errors are logged, refusals are daily business.
 * `methodsAt` tells which methods an address takes, so that a wrong method is told from a wrong address.
 */
export function answerProblems(server: FastifyInstance, methodsAt: (path: string) => string[]) {
  server.setErrorHandler((error, request, reply) => sendProblem(error as FastifyError, request, reply));
  server.setNotFoundHandler((request, reply) => {
    const { method } = request;
    const methods = methodsAt(request.url.split('?')[0]!);
    // A method that it takes, and yet no route: a part of the address is longer than any can be.
    if (methods.length === 0 || methods.includes(method))
      return send(request, reply, { status: 404, code: 'http.unknown-address', facts: { method } });
    reply.header('allow', methods.join(', '));
    return send(request, reply, {
      status: 405,
      code: 'http.unknown-method',
      facts: { method, methods },
    });
  });
}

/** Also for what goes wrong before a request has found its route, such as an address that cannot be decoded. */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const described = describe(error);
  if (error instanceof PartOutside) reply.header('content-range', `bytes */${error.bytes}`);
  const seconds = described.status === 503 ? 5 : described.status === 429 && described.facts?.['seconds'];
  if (seconds) reply.header('retry-after', String(seconds));
  // A reader who leaves before the end is nobody's mistake.
  const hasLeft = error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.message === 'premature close';
  // Whoever is busy says so a thousand times a minute: the metrics count it.
  const isOurs = described.status >= 500 || isRefusedByRows(error);
  if (isOurs && !hasLeft && !(error instanceof Refusal))
    request.log.error({ err: error, requestId: request.id }, 'request failed');
  return send(request, reply, described);
}

/**
 * The database refused to write a row for this caller (`ExecWithCheckOptions`): a session that ended meanwhile, or an action that
 * asked too little. A missing grant has the same code, and is a fault of ours.
 */
const isRefusedByRows = (error: FastifyError & { readonly routine?: string }): boolean =>
  error.code === '42501' && error.routine === 'ExecWithCheckOptions';

function describe(error: FastifyError): Described {
  if (error instanceof InputFaults)
    return { status: 422, code: 'http.input-faulty', faults: [...error.faults] };
  if (error instanceof Refusal)
    return { status: statusOf[error.kind], code: error.code, facts: { ...error.facts } };
  if (isRefusedByRows(error)) return { status: 403, code: 'http.not-allowed' };
  const status = error.statusCode ?? 500;
  if (status < 500)
    return { status, code: `http.${codes[status] ?? 'refused'}`, facts: { reason: error.message } };
  return outageOf(error) ?? { status: 500, code: 'http.broken' };
}

function send(request: FastifyRequest, reply: FastifyReply, described: Described) {
  const { status } = described;
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? (status < 500 ? 'Refused' : titles[500]!),
    ...described,
    requestId: request.id,
  };
  return reply
    .code(status)
    .header('x-request-id', request.id)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
