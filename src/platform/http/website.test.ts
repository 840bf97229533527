import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { createLog } from '#platform/log';
import { createServer, serve, serveWebsite } from './index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-website-'));
fs.mkdirSync(path.join(folder, 'assets'));
fs.writeFileSync(path.join(folder, 'assets/a.js'), 'plain');
fs.writeFileSync(path.join(folder, 'assets/a.js.br'), 'packed');
fs.writeFileSync(
  path.join(folder, 'index.html'),
  '<!doctype html><html lang="en"><head><title>Shell</title><!--alternates--></head><body><div id="root"><!--page--></div><!--first--></body></html>',
);

const hostile = '</script><script>alert(1)</script>';
const greet = endpoint({
  method: 'GET',
  path: '/api/greeting',
  summary: 'Greets.',
  access: 'public',
  input: z.object({ q: z.string() }),
  output: z.object({ said: z.string() }),
});

const besides = endpoint({
  method: 'GET',
  path: '/api/besides',
  summary: 'Takes as long as it is told.',
  access: 'public',
  input: z.object({ wait: z.enum(['no', 'yes']) }),
  output: z.object({ said: z.string() }),
});

describe('the website', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const server = await createServer({
    served: [
      serve(greet, ({ q }) => ({ said: q })),
      serve(besides, async ({ wait }) => {
        if (wait === 'yes') await released;
        return { said: 'besides' };
      }),
    ],
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  server.get('/mine', async (_request, reply) => reply.header('cache-control', 'no-store').send({}));
  await serveWebsite(server, {
    folder,
    origin: () => 'https://centre.example',
    forMachines: ({ path, language, subject }) => ({
      links: path === '/drawn' ? [`<https://centre.example/id/1>; rel="cite-as"`] : [],
      statements:
        path === '/drawn' ? [{ language, said: (subject as { said?: string } | undefined)?.said }] : [],
    }),
    firstReads: (page, query) => ({
      addresses: [
        `/api/greeting?${query}`,
        '/api/greeting',
        ...(page.endsWith('mine') ? ['/mine'] : []),
        ...(/lost|alone/.test(page) ? ['/api/lost'] : []),
      ],
      subject: page.endsWith('lost') ? '/api/lost' : `/api/greeting?${query}`,
      besides: page.endsWith('more') ? ['/api/besides?wait=no', '/api/besides?wait=yes'] : undefined,
      isUnknown: page.endsWith('nowhere'),
      isDrawn: page.startsWith('/drawn'),
    }),
    drawing: {
      draw: async ({ address, first }) =>
        address.includes('broken')
          ? undefined
          : { title: 'Drawn', body: `<h1>${address}</h1>${first.length}` },
      stop: async () => {},
    },
  });
  after(async () => {
    release();
    await server.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('opens in the language of the reader', async () => {
    const { statusCode, headers } = await server.inject({
      url: '/',
      headers: { 'accept-language': 'nl-BE,fr;q=0.8' },
    });

    assert.deepEqual([statusCode, headers.location, headers.vary], [302, '/nl/', 'accept-language']);
  });

  it('says its language and the addresses of the others', async () => {
    const { body } = await server.inject('/zh/words?q=a');

    assert.match(body, /<html lang="zh-Hans">/);
    assert.match(body, /<link rel="canonical" href="https:\/\/centre[.]example\/zh\/words">/);
    assert.match(body, /<link rel="alternate" hreflang="nl" href="https:\/\/centre[.]example\/nl\/words">/);
    assert.match(
      body,
      /<link rel="alternate" hreflang="x-default" href="https:\/\/centre[.]example\/en\/words">/,
    );
  });

  it('says to machines what its subject is, and no text ends that either', async () => {
    const { body, headers } = await server.inject(`/en/drawn?q=${encodeURIComponent(hostile)}`);
    const [, said = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? [];

    assert.deepEqual(JSON.parse(said), { language: 'en', said: hostile });
    assert.equal(headers.link, '<https://centre.example/id/1>; rel="cite-as"');
  });

  it('carries the first answers, without those that were refused', async () => {
    const { body } = await server.inject('/fr/?q=bonjour');
    const [, carried = ''] = /<script type="application\/json" id="first">(.*?)<\/script>/.exec(body) ?? [];

    assert.deepEqual(JSON.parse(carried), { '/api/greeting?q=bonjour': { said: 'bonjour' } });
  });

  it('does not wait for what only goes with it, and carries what is there', async () => {
    const carried = async (): Promise<Record<string, unknown>> => {
      const { body } = await server.inject('/fr/more?q=bonjour');
      const [, first = ''] = /<script type="application\/json" id="first">(.*?)<\/script>/.exec(body) ?? [];
      return JSON.parse(first) as Record<string, unknown>;
    };
    // On a busy machine what is there at once may come too late as well.
    let answers = await carried();
    for (let tries = 0; tries < 100 && !answers['/api/besides?wait=no']; tries++) answers = await carried();

    assert.deepEqual(answers, {
      '/api/greeting?q=bonjour': { said: 'bonjour' },
      '/api/besides?wait=no': { said: 'besides' },
    });
  });

  it('waits for all that goes with a page where a reader without script asks for the whole of it', async () => {
    const asked = server.inject('/fr/more?whole=yes');
    const isThere = await Promise.race([asked.then(() => true), setTimeout(300, false)]);
    release();
    const { body } = await asked;

    assert.equal(isThere, false);
    assert.match(body, /"\/api\/besides\?wait=no":.*"\/api\/besides\?wait=yes":/);
  });

  it('lets no text end the element that carries it', async () => {
    const { body } = await server.inject(`/en/?q=${encodeURIComponent(hostile)}`);

    assert.equal(body.includes('alert(1)</script>'), false);
    assert.equal(body.split('<script').length, 2);
  });

  it('draws a page from its address and its first answers', async () => {
    const { body } = await server.inject('/fr/drawn?q=bonjour');

    assert.match(body, /<title>Drawn<\/title>/);
    const first = JSON.stringify({ '/api/greeting?q=bonjour': { said: 'bonjour' } });
    assert.match(body, new RegExp(`<div id="root"><h1>/fr/drawn[?]q=bonjour</h1>${first.length}</div>`));
  });

  it('sends a shell for the browser to draw where nothing was drawn', async () => {
    for (const url of ['/fr/drawn/broken?q=a', '/fr/other?q=a']) {
      const { body } = await server.inject(url);

      assert.match(body, /<title>Shell<\/title>.*<div id="root"><\/div>/);
    }
  });

  it('sends a page again only when it has changed', async () => {
    const { headers } = await server.inject('/en/drawn?q=a');
    const again = async (url: string) =>
      (await server.inject({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode;

    assert.deepEqual([headers['cache-control'], headers.vary], ['no-cache', 'cookie']);
    assert.deepEqual([await again('/en/drawn?q=a'), await again('/en/drawn?q=b')], [304, 200]);
  });

  it('neither draws nor keeps the page of somebody with a session', async () => {
    const { headers, body } = await server.inject('/en/drawn/mine?q=a');

    assert.deepEqual([headers['cache-control'], headers.etag], ['no-store', undefined]);
    assert.match(body, /<div id="root"><\/div>/);
  });

  it('says that there is no page for what does not exist, and sends what it says about that', async () => {
    const { statusCode, headers, body } = await server.inject('/en/drawn/lost?q=a');

    assert.deepEqual([statusCode, headers.etag], [404, undefined]);
    assert.match(body, /<h1>\/en\/drawn\/lost[?]q=a<\/h1>/);
    assert.match(body, /"!\/api\/lost":[{].*"code":"http.unknown-address".*"requestId":""[}]/);
  });

  it('says so of what cannot even be named so, and where no page stands, and asks not to be found there', async () => {
    for (const url of ['/en/drawn', '/en/drawn/nowhere?q=a']) {
      const { statusCode, headers, body } = await server.inject(url);

      assert.deepEqual([statusCode, headers.etag], [404, undefined], url);
      assert.match(body, /<meta name="robots" content="noindex">/);
      assert.doesNotMatch(body, /canonical|hreflang/);
      assert.match(body, /<h1>/);
    }
  });

  it('has a page for what exists, though something beside it does not', async () => {
    assert.equal((await server.inject('/en/drawn/alone?q=a')).statusCode, 200);
  });

  it('sends assets for ever, packed where the browser takes that', async () => {
    const { headers, body } = await server.inject({
      url: '/assets/a.js',
      headers: { 'accept-encoding': 'br' },
    });

    assert.deepEqual([body, headers['content-encoding']], ['packed', 'br']);
    assert.match(String(headers['cache-control']), /max-age=31536000, immutable/);
  });

  it('has no page in a language that it does not speak, and nothing outside its folder', async () => {
    for (const url of [
      '/de/',
      '/favicon.txt',
      '/assets/../index.html',
      '/assets/%2e%2e/index.html',
      '/assets/b.js',
    ])
      assert.equal((await server.inject(url)).statusCode, 404, url);
  });
});
