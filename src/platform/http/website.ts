import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language, languages, languageTag, preferredLanguage } from '#platform/languages';

/** The built web app, and which answers a page needs first (they travel inside the page: one round trip less). */
export interface Website {
  /** Folder with index.html and assets/. */
  readonly folder: string;
  /** The API addresses that the page at `path` (without its language) reads first. */
  readonly firstReads: (path: string, query: string, language: Language) => readonly string[];
}

/** Serves the web app: assets forever, pages by language from the address, `/` to the reader's language. */
export async function serveWebsite(server: FastifyInstance, { folder, firstReads }: Website) {
  const shell = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    index: false,
  });
  server.get('/', async (request, reply) =>
    reply
      .header('vary', 'accept-language')
      .redirect(`/${preferredLanguage(request.headers['accept-language'])}/`),
  );
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [, language, ...rest] = new URL(request.url, 'http://page').pathname.split('/');
    if (!isLanguage(language)) return reply.callNotFound();
    const page = `/${rest.join('/')}`;
    const query = request.url.split('?')[1] ?? '';
    const { first, isPersonal } = await readFirst(server, request, firstReads(page, query, language));
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', isPersonal ? 'no-store' : 'no-cache')
      .header('vary', 'cookie')
      .send(fillShell(shell, { language, page, first }));
  };
  server.get('/:language', answer);
  server.get('/:language/*', answer);
}

/** Said by the browser and the proxies in front; the injected requests say the same, so that they are answered alike. */
const PASSED_ON = ['cookie', 'host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'] as const;

/** Reads as the reader would: the page of a person who has signed in says so from its first line. */
async function readFirst(server: FastifyInstance, request: FastifyRequest, addresses: readonly string[]) {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const headers = { ...Object.fromEntries(passedOn), 'accept-encoding': 'identity' };
  // Counts for the reader, not for the server itself, in the limit of requests.
  const remoteAddress = request.socket.remoteAddress ?? request.ip;
  const answers = await Promise.all(
    addresses.map(async (url) => ({ url, ...(await server.inject({ url, remoteAddress, headers })) })),
  );
  request.log.debug({ addresses }, 'page');
  return {
    first: answers
      .filter(({ statusCode }) => statusCode === 200)
      .map(({ url, body }) => [url, body] as const),
    isPersonal: answers.some(({ headers }) => headers['cache-control'] === 'no-store'),
  };
}

interface Filling {
  language: Language;
  page: string;
  first: (readonly [url: string, body: string])[];
}

function fillShell(shell: string, { language, page, first }: Filling): string {
  const safePage = encodeURI(page).replaceAll(/["<>&]/g, '');
  const alternates = languages
    .map((each) => `<link rel="alternate" hreflang="${languageTag[each]}" href="/${each}${safePage}">`)
    .join('');
  // `<` inside JSON text would end the script element; its escape means the same to a JSON parser.
  const embedded = `{${first.map(([url, body]) => `${JSON.stringify(url)}:${body}`).join(',')}}`.replaceAll(
    '<',
    '\\u003c',
  );
  return shell
    .replace(/<html lang="[^"]*"/, () => `<html lang="${languageTag[language]}"`)
    .replace('<!--alternates-->', () => alternates)
    .replace('<!--first-->', () => `<script type="application/json" id="first">${embedded}</script>`);
}
