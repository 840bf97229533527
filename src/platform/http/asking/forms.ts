import type { FastifyInstance } from 'fastify';
import { readQuery } from '#platform/contract';
import { UnknownContent } from './bytes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may be a form. */
    takesForms?: boolean;
  }
}

const FORM = 'application/x-www-form-urlencoded';

/** Lets endpoints that a standard wants to be asked by forms have them; everybody else's say that they are not understood. */
export function takeForms(server: FastifyInstance): void {
  server.addContentTypeParser(FORM, { parseAs: 'string' }, (request, text, done) => {
    if (request.routeOptions.config.takesForms) done(null, readQuery(String(text)));
    else done(new UnknownContent(`${FORM} is not understood here`));
  });
}
