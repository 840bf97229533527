import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { otlpRequest } from './otlp.ts';
import { SpanExporter } from './span-exporter.ts';
import { readTraceParent, traceHeaders } from './trace-parent.ts';
import { type EndedSpan, SpanTracer } from './tracer.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('traceparent', () => {
  it('is read and passed on as W3C Trace Context says', () => {
    const read = readTraceParent(`00-${TRACE}-${SPAN}-01`, 'vendor=one,other=two');

    assert.deepEqual(read, { traceId: TRACE, spanId: SPAN, isSampled: true, state: 'vendor=one,other=two' });
    assert.deepEqual(traceHeaders(read!), {
      traceparent: `00-${TRACE}-${SPAN}-01`,
      tracestate: 'vendor=one,other=two',
    });
    assert.equal(readTraceParent(`00-${TRACE}-${SPAN}-00`)?.isSampled, false);
    // A version of the future may carry more; what we know of it holds.
    assert.equal(readTraceParent(`cc-${TRACE}-${SPAN}-03-more`)?.isSampled, true);
  });

  const broken = [
    undefined,
    '',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}-01-more`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}`,
    [`00-${TRACE}-${SPAN}-01`],
  ];
  for (const given of broken)
    it(`begins anew after ${JSON.stringify(given)}`, () => assert.equal(readTraceParent(given), undefined));

  it('loses a tracestate that is no header of ours to pass on', () => {
    for (const state of ['a'.repeat(513), 'a=\n', 'ä=1', ['a=1']])
      assert.equal(readTraceParent(`00-${TRACE}-${SPAN}-01`, state)?.state, undefined);
  });
});

describe('spans', () => {
  const tracing = (share = 1) => {
    const ended: EndedSpan[] = [];
    return { ended, tracer: new SpanTracer({ share, take: (span) => ended.push(span) }) };
  };

  it('stand below the one under way, also after something was waited for', async () => {
    const { ended, tracer } = tracing();
    const root = tracer.begin('server', { traceId: TRACE, spanId: SPAN, isSampled: true });
    await tracer.within(root, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      tracer.past({ kind: 'client', name: 'SELECT', milliseconds: 3 });
    });
    tracer.end(root, { name: 'GET /' });

    const [step, whole] = ended;
    assert.deepEqual([whole?.traceId, whole?.parentSpanId], [TRACE, SPAN]);
    assert.deepEqual([step?.traceId, step?.parentSpanId], [TRACE, whole?.spanId]);
    assert.ok(step!.endedAt <= whole!.endedAt && step!.endedAt - step!.startedAt > 2.9);
    assert.ok(Math.abs(whole!.endedAt - Date.now()) < 60_000);
  });

  it('are recorded where the sender asks for it, whatever the share, and not where it does not', () => {
    const { ended, tracer } = tracing(0);
    tracer.end(tracer.begin('server'), { name: 'new' });
    tracer.end(tracer.begin('server', { traceId: TRACE, spanId: SPAN, isSampled: false }), {
      name: 'unsampled',
    });
    tracer.end(tracer.begin('server', { traceId: TRACE, spanId: SPAN, isSampled: true }), {
      name: 'sampled',
    });

    assert.deepEqual(
      ended.map(({ name }) => name),
      ['sampled'],
    );
  });

  it('are nothing outside of a trace', () => {
    const { ended, tracer } = tracing();
    tracer.past({ kind: 'client', name: 'SELECT', milliseconds: 1 });

    assert.deepEqual([ended, tracer.now()], [[], undefined]);
  });
});

const SENDER = { service: 'green-channel', version: '1.2.3', instance: 'one' };
const span = (name: string): EndedSpan => ({
  traceId: TRACE,
  spanId: SPAN,
  parentSpanId: '1111111111111111',
  state: 'vendor=one',
  isSampled: true,
  name,
  kind: 'server',
  startedAt: 1_700_000_000_000.25,
  endedAt: 1_700_000_000_001.5,
  attributes: { 'http.route': '/api/x', 'http.response.status_code': 500, ratio: 0.5, is: true },
  hasFailed: true,
});

describe('a request of OTLP over HTTP', () => {
  it('has the JSON form of the protocol: ids in hexadecimal, 64-bit numbers as text, enumerations as numbers', () => {
    const [{ resource, scopeSpans }] = otlpRequest(SENDER, [span('GET /api/x')]).resourceSpans as never as [
      { resource: { attributes: object[] }; scopeSpans: [{ scope: object; spans: object[] }] },
    ];

    assert.deepEqual(resource.attributes[0], {
      key: 'service.name',
      value: { stringValue: 'green-channel' },
    });
    assert.deepEqual(scopeSpans[0].scope, { name: 'green-channel', version: '1.2.3' });
    assert.deepEqual(scopeSpans[0].spans, [
      {
        traceId: TRACE,
        spanId: SPAN,
        parentSpanId: '1111111111111111',
        traceState: 'vendor=one',
        flags: 0x301,
        name: 'GET /api/x',
        kind: 2,
        startTimeUnixNano: '1700000000000250000',
        endTimeUnixNano: '1700000000001500000',
        attributes: [
          { key: 'http.route', value: { stringValue: '/api/x' } },
          { key: 'http.response.status_code', value: { intValue: 500 } },
          { key: 'ratio', value: { doubleValue: 0.5 } },
          { key: 'is', value: { boolValue: true } },
        ],
        droppedAttributesCount: 0,
        events: [],
        droppedEventsCount: 0,
        links: [],
        droppedLinksCount: 0,
        status: { code: 2 },
      },
    ]);
  });
});

describe('the delivery of spans', () => {
  const heard: { url: string | undefined; key: string | undefined; names: string[] }[] = [];
  const answers: number[] = [];
  const collector = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(body) as {
        resourceSpans: [{ scopeSpans: [{ spans: { name: string }[] }] }];
      };
      const { spans } = resourceSpans[0].scopeSpans[0];
      heard.push({
        url: request.url,
        key: request.headers['x-key'] as string,
        names: spans.map(({ name }) => name),
      });
      response.writeHead(answers.shift() ?? 200).end('{}');
    });
  });
  after(() => collector.close());
  const open = async (failed: (reason: string) => void = () => {}) => {
    if (!collector.listening) await once(collector.listen(0, '127.0.0.1'), 'listening');
    const { port } = collector.address() as AddressInfo;
    heard.length = 0;
    return new SpanExporter({
      collector: { endpoint: `http://127.0.0.1:${port}`, headers: { 'x-key': 'secret' } },
      sender: SENDER,
      failed,
      everyMs: 10,
    });
  };

  it('gathers what ends within a while, and says who sends it', async () => {
    const exporter = await open();
    for (const name of ['a', 'b']) exporter.take(span(name));
    await exporter.stop();

    assert.deepEqual(heard, [{ url: '/v1/traces', key: 'secret', names: ['a', 'b'] }]);
    assert.deepEqual(exporter.counts, { exported: 2, dropped: 0 });
  });

  it('tries again where the collector has too much to do, and gives up what it refuses', async () => {
    const reasons: string[] = [];
    const exporter = await open((reason) => reasons.push(reason));
    answers.push(503, 200);
    exporter.take(span('again'));
    while (exporter.counts.exported === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    answers.push(400);
    exporter.take(span('refused'));
    await exporter.stop();

    assert.deepEqual(
      heard.map(({ names }) => names),
      [['again'], ['again'], ['refused']],
    );
    assert.deepEqual(exporter.counts, { exported: 1, dropped: 1 });
    assert.deepEqual(reasons, ['the collector answered 503', 'the collector answered 400']);
  });

  it('costs a bounded memory where nobody listens, tells it once, and lets the process end', async () => {
    const reasons: string[] = [];
    const exporter = new SpanExporter({
      // Discard: nothing listens there.
      collector: { endpoint: 'http://127.0.0.1:9', headers: {} },
      sender: SENDER,
      failed: (reason) => reasons.push(reason),
      everyMs: 3_600_000,
    });
    for (let at = 0; at < 3000; at++) exporter.take(span('lost'));
    await exporter.stop();

    assert.equal(exporter.counts.dropped, 3000 - 2048);
    assert.equal(reasons.length, 1);
  });
});
