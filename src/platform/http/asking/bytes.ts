import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is handed on as a stream. */
    takesBytes?: boolean;
  }
}

const BYTES = 'application/octet-stream';

export class UnknownContent extends Error {
  readonly statusCode = 415;
}

/** Connections on which a file is coming in. */
const receiving = new WeakSet<Socket>();

/**
 * Lets endpoints that take bytes have them as they come, whatever their number. Everybody else's body must have arrived whole
 * within the time of a request; a file may take as long as it keeps coming, and who takes it in watches for silence.
 */
export function takeBytes(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES, (request, payload, done) => {
    if (request.routeOptions.config.takesBytes) done(null, payload);
    else done(new UnknownContent(`${BYTES} is not understood here`));
  });
  const usual = server.server.listeners('clientError') as ((error: Error, socket: Socket) => void)[];
  server.server.removeAllListeners('clientError');
  server.server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && receiving.has(socket)) return;
    for (const each of usual) each(error, socket);
  });
}

/** The body of a request as a stream of bytes; call it when the sender may send. */
export function bytesOf({ body, raw }: FastifyRequest): AsyncIterable<Uint8Array> {
  if (!(body instanceof Readable)) throw new UnknownContent(`send ${BYTES}`);
  const { socket } = raw;
  receiving.add(socket);
  raw.once('close', () => receiving.delete(socket));
  return body as AsyncIterable<Uint8Array>;
}
