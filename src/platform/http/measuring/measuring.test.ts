import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { endpoint } from '#platform/contract';
import { createLog } from '#platform/log';
import { openTelemetry, type Telemetry } from '#platform/telemetry';
import { EndedSpans } from '#testing/telemetry';
import { serve } from '../serve.ts';
import { createServer } from '../server.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TOKEN = 'a-token-of-twenty-signs';

const readThing = endpoint({
  method: 'GET',
  path: '/api/things/:thing',
  access: 'public',
  summary: 'A thing.',
  input: z.object({ thing: z.string() }),
  output: z.object({ thing: z.string() }),
});
const sendThing = endpoint({
  method: 'POST',
  path: '/api/things',
  access: 'public',
  summary: 'Breaks.',
  input: z.object({ thing: z.string() }),
  output: z.object({}),
});

const untraced = () =>
  openTelemetry({ collector: undefined, service: 'tests', share: 1 }, { version: '0', failed: () => {} });

async function listening(telemetry: Telemetry, door: { token?: string; isLoopback?: boolean } = {}) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const server = await createServer({
    served: [
      serve(readThing, ({ thing }) => {
        log.info({}, 'read');
        return { thing };
      }),
      serve(sendThing, () => {
        throw new Error('broken');
      }),
    ],
    log,
    version: '0',
    notReady: async () => ({}),
    requestsPerMinute: 0,
    watching: { telemetry, token: door.token, isLoopback: door.isLoopback ?? true },
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const ask = (path: string, options: http.RequestOptions & { body?: string } = {}) =>
    new Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }>((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port, path, agent: false, ...options },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
          );
        },
      );
      request.on('error', reject);
      request.end(options.body);
    });
  const post = (traceparent?: string) =>
    ask('/api/things', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(traceparent && { traceparent }) },
      body: JSON.stringify({ thing: 'x'.repeat(100_000) }),
    });
  return { ask, post, lines, server, stop: () => server.close() };
}

describe('requests', () => {
  it('are measured by route and status, never by address', async () => {
    const { ask, post, stop } = await listening(untraced());
    await ask('/api/things/secret-reference?word=private');
    await ask('/api/things/another');
    await ask('/no/such/address');
    await ask('/api/things', { method: 'PROPFIND' });
    await post();
    // The end of an answer is measured a moment after its reader has it.
    let page = '';
    while (!page.includes('status_code="500"')) page = (await ask('/metrics')).text;
    await stop();

    const counted = [...page.matchAll(/^http_server_request_duration_seconds_count\{(.*)\} (\d+)$/gm)].map(
      ([, labels, count]) => `${labels?.replaceAll(/\w+=|"/g, '')} ${count}`,
    );
    assert.deepEqual(counted.filter((line) => !line.includes('/metrics')).toSorted(), [
      'GET,/api/things/:thing,200 2',
      'GET,unmatched,404 1',
      'POST,/api/things,500 1',
      '_OTHER,unmatched,405 1',
    ]);
    assert.doesNotMatch(page, /secret-reference|private|another/);
  });

  it('that were left before an answer came are counted too', async () => {
    const telemetry = untraced();
    const { server, ask, stop } = await listening(telemetry);
    const { port } = server.server.address() as AddressInfo;
    const leaving = http.request({
      host: '127.0.0.1',
      port,
      path: '/api/things',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1000 },
    });
    leaving.on('error', () => {});
    leaving.write('{');
    let page = '';
    while (!page.includes('http_server_active_requests 2')) page = (await ask('/metrics')).text;
    leaving.destroy();
    while (!/http_route="\/api\/things",http_response_status_code="(499|400)"/.test(page))
      page = (await ask('/metrics')).text;
    await stop();

    assert.match(page, /http_server_active_requests 1\n/);
  });

  it('belong to the trace they came with, through a large body, and so do the lines of the log', async () => {
    const spans = new EndedSpans();
    const { ask, post, lines, stop } = await listening(spans.telemetry);
    await ask('/api/things/one', { headers: { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` } });
    await post(`00-${TRACE}-00f067aa0ba902b8-01`);
    const got = await spans.named('GET /api/things/:thing');
    const sent = await spans.named('POST /api/things');
    await stop();

    assert.deepEqual([got.traceId, got.parentSpanId, got.kind], [TRACE, '00f067aa0ba902b7', 'server']);
    assert.equal(got.attributes['http.response.status_code'], 200);
    assert.deepEqual([sent.parentSpanId, sent.hasFailed], ['00f067aa0ba902b8', true]);
    const logged = lines.map((line) => JSON.parse(line) as Record<string, string>);
    const of = (text: string) => logged.find(({ msg }) => msg === text);
    assert.deepEqual([of('read')?.['trace_id'], of('read')?.['span_id']], [TRACE, got.spanId]);
    assert.deepEqual(
      [of('request failed')?.['trace_id'], of('request failed')?.['span_id']],
      [TRACE, sent.spanId],
    );
    assert.doesNotMatch(JSON.stringify([got, sent]), /\/one/);
  });

  it('leave no trace in the log where nobody takes traces', async () => {
    const { ask, lines, stop } = await listening(untraced());
    await ask('/api/things/one', { headers: { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` } });
    await stop();

    assert.doesNotMatch(lines.join(''), /trace_id/);
  });
});

describe('/metrics', () => {
  const LOCAL = { token: undefined, isLoopback: true };

  it('opens to this machine alone where no token is set', async () => {
    const { ask, server, stop } = await listening(untraced());
    const { status, headers } = await ask('/metrics');
    const elsewhere = await server.inject({
      url: '/metrics',
      remoteAddress: '192.0.2.7',
      headers: { host: 'localhost' },
    });
    const renamed = await ask('/metrics', { headers: { host: 'rebound.example' } });
    const forwarded = await Promise.all(
      ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].map((name) =>
        ask('/metrics', { headers: { [name]: '192.0.2.7' } }),
      ),
    );
    await stop();

    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-store');
    assert.deepEqual(
      [elsewhere.statusCode, renamed.status, ...forwarded.map((one) => one.status)],
      Array(7).fill(404),
    );
    assert.match(elsewhere.body, /"http.unknown-address"/);
  });

  it('opens to nobody without a token where the centre can be reached from elsewhere', async () => {
    const { ask, stop } = await listening(untraced(), { ...LOCAL, isLoopback: false } as never);
    const { status, text } = await ask('/metrics');
    await stop();

    assert.equal(status, 404);
    assert.match(text, /"http.unknown-address"/);
  });

  it('opens to the token alone where one is set, also from this machine', async () => {
    const { ask, stop } = await listening(untraced(), { token: TOKEN });
    const asked = (authorization?: string) =>
      ask('/metrics', { headers: authorization ? { authorization } : {} });
    const refused = [
      await asked(),
      await asked('Bearer'),
      await asked(`Bearer ${TOKEN}s`),
      await asked(`Basic ${TOKEN}`),
    ];
    const { status } = await asked(`Bearer ${TOKEN}`);
    await stop();

    assert.deepEqual([status, ...refused.map((one) => one.status)], [200, 401, 401, 401, 401]);
    assert.equal(refused[0]?.headers['www-authenticate'], 'Bearer realm="metrics"');
    assert.equal(refused[0]?.text, '');
  });
});
