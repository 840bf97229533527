import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EXPOSITION_TYPE, type Telemetry } from '#platform/telemetry';

import { type Allowance, senderOf } from '../asking/allowance.ts';

/** Who may read the metrics. */
export interface MetricsDoor {
  /** What a reader from elsewhere must bring; absent: nobody from elsewhere reads them. */
  readonly token: string | undefined;
  /** Whether nobody but this machine can reach the centre at all, neither directly nor through a proxy. */
  readonly isLoopback: boolean;
}

const LOOPBACK_NAMES = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const;

/**
 * Serves `/metrics` to whoever brings the token; where none is set, to this machine alone, and to everybody else it is an address
 * that does not exist. An account opens nothing here, not even an administrator's.
 */
export function serveMetrics(
  server: FastifyInstance,
  { metrics }: Telemetry,
  { token, isLoopback, guesses }: MetricsDoor & { readonly guesses: Allowance },
) {
  server.get('/metrics', async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store');
    if (token === undefined && !(isLoopback && isThisMachine(request))) return reply.callNotFound();
    if (token !== undefined && !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      guesses.spend(senderOf(request.ip));
      return reply.code(401).header('www-authenticate', 'Bearer realm="metrics"').send();
    }
    return reply.type(EXPOSITION_TYPE).send(await metrics.expose());
  });
}

/**
 * A proxy on this machine asks from here for readers elsewhere, so its marks count against it; and a page elsewhere can give this
 * machine a name of its own (DNS rebinding), so only the names of this machine are taken.
 */
function isThisMachine({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  const isNear = address === '::1' || /^(::ffff:)?127\./.test(address);
  return (
    isNear &&
    LOOPBACK_NAMES.test(headers.host ?? '') &&
    FORWARDED.every((name) => headers[name] === undefined)
  );
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
