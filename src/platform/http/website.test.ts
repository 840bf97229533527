import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
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
  '<!doctype html><html lang="en"><head><!--alternates--></head><body><!--first--></body></html>',
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

describe('the website', async () => {
  const server = await createServer({
    served: [serve(greet, ({ q }) => ({ said: q }))],
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
  });
  await serveWebsite(server, {
    folder,
    firstReads: (_page, query) => [`/api/greeting?${query}`, '/api/greeting'],
  });
  after(async () => {
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
    assert.match(body, /<link rel="alternate" hreflang="nl" href="\/nl\/words">/);
  });

  it('carries the first answers, without those that were refused', async () => {
    const { body } = await server.inject('/fr/?q=bonjour');
    const [, carried = ''] = /<script type="application\/json" id="first">(.*?)<\/script>/.exec(body) ?? [];

    assert.deepEqual(JSON.parse(carried), { '/api/greeting?q=bonjour': { said: 'bonjour' } });
  });

  it('lets no text end the element that carries it', async () => {
    const { body } = await server.inject(`/en/?q=${encodeURIComponent(hostile)}`);

    assert.equal(body.includes('alert(1)</script>'), false);
    assert.equal(body.split('<script').length, 2);
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
