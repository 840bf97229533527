import type { FastifyReply, FastifyRequest } from 'fastify';

interface Change {
  readonly value: string;
  readonly seconds: number;
}

/**
 * Cookies of one request: read from the browser, and set or cleared only when the request has succeeded.
 * No script reads them and no other site sends them along with what it asks for.
 */
export class Cookies {
  readonly #request: FastifyRequest;
  readonly #isSecure: boolean;
  readonly #changes = new Map<string, Change>();

  constructor(request: FastifyRequest, isSecure: boolean) {
    this.#request = request;
    this.#isSecure = isSecure;
  }

  read(name: string): string | undefined {
    return this.#request.cookies[this.#fullName(name)] || undefined;
  }

  set(name: string, value: string, seconds: number): void {
    this.#changes.set(name, { value, seconds });
  }

  clear(name: string): void {
    this.#changes.set(name, { value: '', seconds: 0 });
  }

  sendWith(reply: FastifyReply): void {
    for (const [name, { value, seconds }] of this.#changes)
      reply.setCookie(this.#fullName(name), value, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: this.#isSecure,
        maxAge: Math.max(0, Math.floor(seconds)),
      });
  }

  /** A browser takes a `__Host-` cookie only over TLS, from this host and for all of it: no neighbour can plant one. */
  #fullName(name: string): string {
    return this.#isSecure ? `__Host-green-channel-${name}` : `green-channel-${name}`;
  }
}
