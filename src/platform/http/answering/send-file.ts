import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { answerOf, fileOf, StreamedFile } from '#platform/contract';

type FileAnswer = z.output<ReturnType<typeof fileOf>>;
type Plain = z.output<ReturnType<typeof answerOf>>;

/** Sends what a program asked for, in its own format. */
export function sendPlain(reply: FastifyReply, mediaType: string, answer: unknown) {
  const { status, headers, body } = answer as Plain;
  return reply
    .code(status)
    .type(mediaType)
    .headers(headers)
    .send(typeof body === 'string' ? body : Readable.from(body, { objectMode: false }));
}

/** Sends a file to be kept, never to be shown inside the centre's own pages, and not to be stored on the way. */
export function sendFile(reply: FastifyReply, mediaType: string, answer: unknown) {
  const { name, content } = answer as FileAnswer;
  return reply
    .type(mediaType)
    .header('content-disposition', dispositionOf(name))
    .header('cache-control', 'no-store')
    .send(typeof content === 'string' ? content : Buffer.from(content));
}

/** Sends a file as it is read. A browser takes it for what it is said to be, keeps it, and would run nothing of it. */
export function sendStream(reply: FastifyReply, answer: unknown) {
  const { name, mediaType, isActive, bytes, tag, range, stream } = answer as StreamedFile;
  reply
    .type(isActive ? 'application/octet-stream' : mediaType)
    .header('content-disposition', dispositionOf(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store');
  if (tag !== undefined) reply.header('etag', `"${tag}"`);
  if (bytes !== undefined) {
    const { from, to } = range ?? { from: 0, to: bytes };
    reply.header('accept-ranges', 'bytes').header('content-length', to - from);
    if (range) reply.code(206).header('content-range', `bytes ${from}-${to - 1}/${bytes}`);
  }
  return reply.send(stream instanceof Readable ? stream : Readable.from(stream, { objectMode: false }));
}

/** A name in plain letters for old programs, and the name as it is for all others (RFC 6266, RFC 8187). */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9 ._-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
