import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Problem } from '#platform/contract';

const KNOWN: Readonly<Record<string, Pick<Problem, 'status' | 'code' | 'title'>>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'http.too-slow',
    title: 'The request did not arrive whole in time; send it again',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'http.headers-too-large',
    title: 'Address and headers are too large',
  },
};

const UNREADABLE = { status: 400, code: 'http.unreadable', title: 'The request cannot be read' };

function bodyOf(described: Pick<Problem, 'status' | 'code' | 'title'>): string {
  const problem: Problem = { type: 'about:blank', ...described, requestId: randomUUID().slice(0, 8) };
  return JSON.stringify(problem);
}

const UNMET = {
  status: 417,
  code: 'http.unknown-expectation',
  title: 'What the request expects is not offered here',
};

/** Of all that a client may expect there is only that it may go on; Node would refuse the rest without a word. */
export function refuseExpectations({ server }: FastifyInstance): void {
  server.on('checkExpectation', (_request, response) => {
    const body = bodyOf(UNMET);
    response.writeHead(UNMET.status, {
      'content-type': 'application/problem+json',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    });
    response.end(body);
  });
}

/** Answers what never became a request: broken HTTP, too much of it, or one that stopped halfway. Then the line is cut. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const described = KNOWN[error.code ?? ''] ?? UNREADABLE;
  const body = bodyOf(described);
  socket.end(
    [
      `HTTP/1.1 ${described.status} ${STATUS_CODES[described.status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
