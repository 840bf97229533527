import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
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

/** Answers what never became a request: broken HTTP, too much of it, or one that stopped halfway. Then the line is cut. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const described = KNOWN[error.code ?? ''] ?? UNREADABLE;
  const problem: Problem = { type: 'about:blank', ...described, requestId: randomUUID().slice(0, 8) };
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
