import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { endpoint, streamedFile } from '#platform/contract';
import { createLog } from '#platform/log';
import { testDatabase } from '#testing/database';
import { createServer, partOf, serve, servedInSteps, servedWith } from './index.ts';

const take = endpoint({
  method: 'PUT',
  path: '/api/bytes/:id',
  summary: 'Takes bytes.',
  access: 'public',
  body: 'bytes',
  input: z.object({ id: z.string(), offset: z.coerce.number().int() }),
  output: z.object({ id: z.string(), offset: z.number(), bytes: z.number(), steps: z.array(z.number()) }),
});
const makeNote = endpoint({
  method: 'POST',
  path: '/api/notes',
  summary: 'Takes a text.',
  access: 'public',
  input: z.object({ text: z.string() }),
  output: z.object({}),
});
const give = endpoint({
  method: 'GET',
  path: '/api/bytes/:id',
  summary: 'Gives bytes.',
  access: 'public',
  input: z.object({ id: z.string() }),
  output: streamedFile,
});

describe('bytes that are streamed', async () => {
  const database = await testDatabase<unknown>();
  let given = 0;
  const server = await createServer({
    served: [
      servedInSteps<{ db: unknown }>({})(take, async ({ id, offset }, { step, body }) => {
        const backend = () =>
          step(async (db) => {
            const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db as never);
            return rows[0]!.pid;
          });
        const steps = [await backend()];
        let bytes = 0;
        for await (const part of body) bytes += part.length;
        return { id, offset, bytes, steps: [...steps, await backend()].map((pid) => Math.sign(pid)) };
      }),
      serve(makeNote, () => ({})),
      servedWith<{ db: unknown }>({})(give, ({ id }, _deps, { part }) => {
        const bytes = 40_000_000;
        const range = partOf(part, { bytes, tag: 'x' });
        const { from, to } = range ?? { from: 0, to: bytes };
        const stream = (async function* () {
          for (let at = from; at < to; at += 50_000) {
            given++;
            yield Buffer.alloc(Math.min(50_000, to - at), 'a');
          }
        })();
        const isActive = id === 'active';
        return {
          name: 'a.html',
          mediaType: 'text/html',
          isActive,
          bytes,
          tag: 'x',
          stream,
          ...(range && { range }),
        };
      }),
    ],
    requests: database.requests,
    log: createLog('silent'),
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
    longestArrivalMs: 150,
  });
  before(() => server.listen({ port: 0, host: '127.0.0.1' }));
  after(() => server.close());

  /** Sends in two halves with a pause that is longer than a request may take. */
  async function sendSlowly(
    method: string,
    path: string,
    [type, halves]: readonly [string, readonly [string, string]],
  ) {
    const { port } = server.server.address() as AddressInfo;
    const request = http.request({ port, method, path, headers: { 'content-type': type } });
    request.on('error', () => {});
    request.write(halves[0]);
    setTimeout(() => request.end(halves[1]), 600);
    const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
    return { status: answer.statusCode, body: Buffer.concat(await answer.toArray()).toString() };
  }

  it('come in however many they are, with what path and query say', async () => {
    const answer = await server.inject({
      method: 'PUT',
      url: '/api/bytes/one?offset=7',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.alloc(5_000_000),
    });

    assert.deepEqual(answer.json(), { id: 'one', offset: 7, bytes: 5_000_000, steps: [1, 1] });
  });

  it('may take as long as they keep coming, which no other body may', async () => {
    const slow = await sendSlowly('PUT', '/api/bytes/one?offset=0', [
      'application/octet-stream',
      ['abc', 'de'],
    ]);
    const other = await sendSlowly('POST', '/api/notes', ['application/json', ['{"text":', '"a"}']]);

    assert.deepEqual([slow.status, (JSON.parse(slow.body) as { bytes: number }).bytes], [200, 5]);
    assert.equal(other.status, 408);
  });

  it('are taken only where bytes are asked for, and nothing else is taken there', async () => {
    const bytes = { 'content-type': 'application/octet-stream' };
    const met = await Promise.all([
      server.inject({ method: 'POST', url: '/api/notes', headers: bytes, payload: Buffer.from('{}') }),
      server.inject({ method: 'PUT', url: '/api/bytes/one?offset=0', payload: { offset: 1 } }),
      server.inject({ method: 'PUT', url: '/api/bytes/one?offset=0' }),
    ]);

    assert.deepEqual(
      met.map((answer) => [answer.statusCode, (answer.json() as { code: string }).code]),
      [
        [415, 'http.unknown-content-type'],
        [415, 'http.unknown-content-type'],
        [415, 'http.unknown-content-type'],
      ],
    );
  });

  it('go out uncompressed, to be kept, and no further than somebody reads', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const whole = await server.inject({ url: '/api/bytes/a', headers });
    const active = await server.inject({ url: '/api/bytes/active', headers: { range: 'bytes=10-19' } });
    given = 0;
    const { port } = server.server.address() as AddressInfo;
    const [answer] = (await once(http.get({ port, path: '/api/bytes/a' }), 'response')) as [
      http.IncomingMessage,
    ];
    await once(answer, 'data');
    answer.destroy();
    const head = await server.inject({ method: 'HEAD', url: '/api/bytes/a' });

    assert.deepEqual(
      [whole.headers['content-encoding'], whole.rawPayload.length, whole.headers['content-type']],
      [undefined, 40_000_000, 'text/html'],
    );
    assert.deepEqual(
      [active.statusCode, active.rawPayload.length, active.headers['content-type']],
      [206, 10, 'application/octet-stream'],
    );
    assert.ok(given < 400, `${given} parts were made`);
    assert.notEqual(head.statusCode, 200);
  });
});

describe('the part of a file that is asked for', () => {
  const file = { bytes: 100, tag: 'x' };
  const part = (range: string | undefined, ifRange?: string) => partOf({ range, ifRange }, file);

  it('is what the header says', () => {
    assert.deepEqual(
      ['bytes=0-9', 'bytes=90-', 'bytes=-5', 'bytes=90-500', 'bytes=-500'].map((range) => part(range)),
      [
        { from: 0, to: 10 },
        { from: 90, to: 100 },
        { from: 95, to: 100 },
        { from: 90, to: 100 },
        { from: 0, to: 100 },
      ],
    );
    assert.deepEqual(part('bytes=0-9', '"x"'), { from: 0, to: 10 });
  });

  it('is the whole where the header is not understood, or is about another file', () => {
    for (const range of [
      undefined,
      'bytes=',
      'bytes=-',
      'bytes=9-3',
      'bytes=0-1,5-6',
      'lines=1-2',
      'bytes=1e3-',
    ])
      assert.equal(part(range), undefined, range);
    assert.equal(part('bytes=0-9', '"y"'), undefined);
  });

  it('is refused where the file ends before', () => {
    for (const range of ['bytes=100-', 'bytes=999-1000', 'bytes=-0'])
      assert.throws(() => part(range), { statusCode: 416 }, range);
  });
});
