import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Problem } from '#platform/contract';
import { Refusal, statusOf } from '#platform/refusal';

type Fault = NonNullable<Problem['faults']>[number];

/** The input does not fit the contract; carries every fault. */
export class InputFaults extends Error {
  readonly faults: Fault[];

  constructor(error: z.ZodError) {
    super('The input does not fit the contract.');
    this.faults = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  }
}

const titles: Record<number, string> = {
  400: 'The request cannot be read',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This address does not take that method',
  409: 'Not possible as things stand',
  413: 'Too large',
  415: 'This kind of content is not understood',
  422: 'Not acceptable',
  429: 'Too many requests; wait a little',
  500: 'Something broke',
};

/** Turns everything thrown behind the door into RFC 9457 problems; only errors are logged, refusals are daily business. */
export function answerProblems(server: FastifyInstance) {
  server.setErrorHandler((error, request, reply) =>
    send(request, reply, describe(error as FastifyError, request)),
  );
  server.setNotFoundHandler((request, reply) =>
    send(request, reply, { status: 404, code: 'http.unknown-address', facts: { method: request.method } }),
  );
}

type Described = Pick<Problem, 'status' | 'code'> & Partial<Pick<Problem, 'facts' | 'faults'>>;

function describe(error: FastifyError, request: FastifyRequest): Described {
  if (error instanceof InputFaults) return { status: 422, code: 'http.input-faulty', faults: error.faults };
  if (error instanceof Refusal)
    return { status: statusOf[error.kind], code: error.code, facts: { ...error.facts } };
  const status = error.statusCode ?? 500;
  if (status < 500)
    return { status, code: `http.${codes[status] ?? 'refused'}`, facts: { reason: error.message } };
  request.log.error({ err: error }, 'request failed');
  return { status: 500, code: 'http.broken' };
}

const codes: Record<number, string> = {
  400: 'unreadable',
  413: 'too-large',
  414: 'address-too-long',
  415: 'unknown-content-type',
  429: 'too-many-requests',
};

function send(request: FastifyRequest, reply: FastifyReply, described: Described) {
  const problem: Problem = {
    type: 'about:blank',
    title: titles[described.status] ?? titles[500]!,
    ...described,
    requestId: request.id,
  };
  return reply.code(described.status).type('application/problem+json').send(JSON.stringify(problem));
}
