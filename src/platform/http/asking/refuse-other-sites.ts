import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '#platform/refusal';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every change that a page of another site asks a browser for. Browsers say where a request comes from and no page
 * can make them say otherwise; a program that is no browser says nothing, and has no cookie to lend.
 */
export function refuseOtherSites(server: FastifyInstance, publicUrl: string | undefined): void {
  server.addHook('onRequest', async (request) => {
    if (READING.has(request.method) || comesFromHere(request, publicUrl)) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    throw new Refusal('not-allowed', 'http.other-site', { origin, site, here: hereOf(request, publicUrl) });
  });
}

const hereOf = ({ protocol, host }: FastifyRequest, publicUrl: string | undefined) =>
  publicUrl ?? `${protocol}://${host}`;

function comesFromHere(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin, cookie, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin !== undefined) return origin === hereOf(request, publicUrl);
  return cookie === undefined;
}
