import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { fileOf } from '#platform/contract';

type FileAnswer = z.output<ReturnType<typeof fileOf>>;

/** Sends a file to be kept, never to be shown inside the centre's own pages, and not to be stored on the way. */
export function sendFile(reply: FastifyReply, mediaType: string, answer: unknown) {
  const { name, content } = answer as FileAnswer;
  return reply
    .type(mediaType)
    .header('content-disposition', dispositionOf(name))
    .header('cache-control', 'no-store')
    .send(typeof content === 'string' ? content : Buffer.from(content));
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
