import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language, languages, languageTag, preferredLanguage } from '#platform/languages';
import { Patience } from './answering/patience.ts';

/** What a page needs before anything else. */
export interface FirstReads {
  /** No page stands at the address: what is sent there says so. */
  readonly isUnknown?: boolean | undefined;
  /** The API addresses that it reads first; their answers travel inside the page: one round trip less. */
  readonly addresses: readonly string[];
  /**
   * What goes with the page but takes longer to find: it travels inside it when it is there in time; where that was mostly late
   * lately, the page does not wait for it at all. Otherwise the page goes out without it, and the browser asks; a reader without
   * script asks for the page at `?whole=yes`, which waits for all of it.
   */
  readonly besides?: readonly string[] | undefined;
  /** The one among them that the page is about: where that does not exist, neither does the page. */
  readonly subject?: string | undefined;
  /** Whether the server draws it: these answers are all that its first sight depends on. */
  readonly isDrawn: boolean;
}

/**
 * A page to draw: its address, and the answers that travel inside it, as a JSON object by API address. Why there is no subject
 * stands under the address of the subject with `!` before it.
 */
export interface PageToDraw {
  readonly address: string;
  readonly first: string;
}

/** Markup of a drawn page: the text of its title element, and what stands inside the app's element. */
export interface DrawnPage {
  readonly title: string;
  readonly body: string;
}

/** Draws pages on the server. */
export interface Drawing {
  /** Undefined when it could not be drawn, or not in time: the browser draws it then. Never rejects. */
  draw(page: PageToDraw): Promise<DrawnPage | undefined>;
  stop(): Promise<void>;
}

/** A page that was read, for what it says to machines. */
export interface ReadPage {
  /** Without its language. */
  readonly path: string;
  readonly language: Language;
  /** What it is about, as the API answered; nothing where it is about no single thing. */
  readonly subject: unknown;
}

/** What a page says to machines besides its text. */
export interface ForMachines {
  /** Values of its Link header (RFC 8288). */
  readonly links: readonly string[];
  /** Statements in JSON-LD; they travel in its head as data, which no browser runs. */
  readonly statements: readonly object[];
}

/** The built web app. */
export interface Website {
  /** Under which address readers find it, without a slash at the end. */
  readonly origin: () => string;
  readonly forMachines?: ((page: ReadPage) => ForMachines) | undefined;
  /** Folder with index.html and assets/. */
  readonly folder: string;
  /** What the page at `path` (without its language) reads first. */
  readonly firstReads: (path: string, query: string, language: Language) => FirstReads;
  /** Without it every page comes as a shell that the browser draws. Stops with the server. */
  readonly drawing?: Drawing | undefined;
}

/** Serves the web app: assets forever, pages by language from the address, `/` to the reader's language. */
export async function serveWebsite(server: FastifyInstance, website: Website) {
  const { folder, drawing } = website;
  const shell = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  server.addHook('onClose', async () => drawing?.stop());
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
  const patience = new Patience(LONGEST_FOR_BESIDES_MS);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const [, language, ...rest] = new URL(request.url, 'http://page').pathname.split('/');
    if (!isLanguage(language)) return reply.callNotFound();
    const page = `/${rest.join('/')}`;
    const query = request.url.split('?')[1] ?? '';
    const reads = website.firstReads(page, query, language);
    const { first, isPersonal, isGone, subject } = await readFirst(server, request, { ...reads, patience });
    const isMissing = isGone || reads.isUnknown === true;
    // Drawn for a visitor only: nothing of an account comes near another reader's page.
    const drawn =
      reads.isDrawn && !isPersonal
        ? await drawing?.draw({ address: `/${language}${page}?${query}`, first })
        : undefined;
    const said = website.forMachines?.({ path: page, language, subject: subject && JSON.parse(subject) });
    const { links, statements } = said ?? NOTHING_SAID;
    const head = headOf({ origin: website.origin(), page, language, statements, isMissing });
    if (links.length > 0) reply.header('link', links.join(', '));
    return sendPage(request, reply, {
      html: fillShell(shell, { language, head, first, drawn }),
      isPersonal,
      isMissing,
    });
  };
  server.get('/:language', answer);
  server.get('/:language/*', answer);
}

const NOTHING_SAID: ForMachines = { links: [], statements: [] };

/** Said by the browser and the proxies in front; the injected requests say the same, so that they are answered alike. */
const PASSED_ON = ['cookie', 'host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'] as const;

/**
 * The answers to a page's first reads as one JSON object by address, as the reader would get them: the page of a person
 * who has signed in says so from its first line. Refused ones are left out, but for a subject that does not exist, or cannot even
 * be named so: that makes a page that does not exist, and says why.
 */
async function readFirst(
  server: FastifyInstance,
  request: FastifyRequest,
  { addresses, besides = [], subject, patience }: Omit<FirstReads, 'isDrawn'> & { patience: Patience },
) {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const headers = { ...Object.fromEntries(passedOn), 'accept-encoding': 'identity' };
  // Counts for the reader, not for the server itself, in the limit of requests.
  const remoteAddress = request.socket.remoteAddress ?? request.ip;
  const read = async (url: string) => ({ url, ...(await server.inject({ url, remoteAddress, headers })) });
  const isWhole = new URL(request.url, 'http://page').searchParams.get('whole') === 'yes';
  const readBesides = async (url: string) => {
    const began = performance.now();
    const answer = await read(url);
    if (answer.statusCode === 200) patience.learn(performance.now() - began);
    return answer;
  };
  const needed = Promise.all(addresses.map(read));
  const isLate = patience.pays ? setTimeout(patience.longestMs, undefined) : needed.then(nothing, nothing);
  const inTime = besides.map((url) =>
    isWhole ? readBesides(url) : Promise.race([readBesides(url), isLate]),
  );
  const all = await Promise.all([needed, ...inTime]);
  const answers = all.flat().filter((answer) => answer !== undefined);
  request.log.debug({ addresses, besides }, 'page');
  const given = answers.filter(({ statusCode }) => statusCode === 200);
  const gone = answers.find(({ url, statusCode }) => url === subject && NO_SUBJECT.has(statusCode));
  const told = given.map(({ url, body }) => `${JSON.stringify(url)}:${body}`);
  return {
    first: `{${[...told, ...(gone ? [whyGone(gone)] : [])].join(',')}}`,
    isPersonal: given.some((answer) => answer.headers['cache-control'] === 'no-store'),
    isGone: gone !== undefined,
    subject: given.find(({ url }) => url === subject)?.body,
  };
}

const nothing = () => undefined;

/** A whole page is worth a moment that nobody notices; a busy centre is seen without what goes with its pages. */
const LONGEST_FOR_BESIDES_MS = 25;

const NO_SUBJECT: ReadonlySet<number> = new Set([404, 422]);

/** Without the number of its request: the same page is the same for everybody, and drawn once. */
const whyGone = ({ url, body }: { url: string; body: string }) =>
  `${JSON.stringify(`!${url}`)}:${JSON.stringify({ ...(JSON.parse(body) as object), requestId: '' })}`;

interface Sending {
  html: string;
  isPersonal: boolean;
  isMissing: boolean;
}

/** A page is asked for anew each time, and sent when it has changed since its reader saw it. */
function sendPage({ headers }: FastifyRequest, reply: FastifyReply, page: Sending) {
  const { html, isPersonal, isMissing } = page;
  const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', isPersonal ? 'no-store' : 'no-cache').header('vary', 'cookie');
  if (isMissing) reply.code(404);
  else if (!isPersonal) {
    reply.header('etag', tag);
    if (headers['if-none-match'] === tag) return reply.code(304).send();
  }
  return reply.type('text/html; charset=utf-8').send(html);
}

interface Filling {
  language: Language;
  head: string;
  first: string;
  drawn: DrawnPage | undefined;
}

/** `<` inside JSON text would end the script element; its escape means the same to a JSON parser. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c');

function fillShell(shell: string, { language, head, first, drawn }: Filling): string {
  return shell
    .replace(/<html lang="[^"]*"/, () => `<html lang="${languageTag[language]}"`)
    .replace(/<title>[^<]*/, (title) => (drawn?.title ? `<title>${drawn.title}` : title))
    .replace('<!--alternates-->', () => head)
    .replace('<!--page-->', () => drawn?.body ?? '')
    .replace('<!--first-->', () => `<script type="application/json" id="first">${inScript(first)}</script>`);
}

interface Heading {
  origin: string;
  page: string;
  language: Language;
  statements: readonly object[];
  isMissing: boolean;
}

/** Search engines forget such an address. */
const NOT_TO_BE_FOUND = '<meta name="robots" content="noindex">';

/** The page's own address, those of its other languages, and what it says to machines. */
function headOf({ origin, page, language, statements, isMissing }: Heading): string {
  if (isMissing) return NOT_TO_BE_FOUND;
  const safePage = encodeURI(page).replaceAll(/["<>&]/g, '');
  const at = (each: Language) => `${origin}/${each}${safePage}`;
  const links = [
    `<link rel="canonical" href="${at(language)}">`,
    ...languages.map((each) => `<link rel="alternate" hreflang="${languageTag[each]}" href="${at(each)}">`),
    `<link rel="alternate" hreflang="x-default" href="${safePage === '/' ? `${origin}/` : at('en')}">`,
  ];
  const blocks = statements.map(
    (one) => `<script type="application/ld+json">${inScript(JSON.stringify(one))}</script>`,
  );
  return [...links, ...blocks].join('');
}
