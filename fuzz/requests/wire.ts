import fc from 'fast-check';

const HOST = 'host: centre.example';

const post = (headers: readonly string[], body: string) =>
  ['POST /api/access/sessions/by-link HTTP/1.1', HOST, ...headers, '', body].join('\r\n');

const LINES: readonly string[] = [
  'GET / HTTP/1.1',
  'GET /api/openapi.json HTTP/9.9',
  'GET http://elsewhere.example/api/opportunities HTTP/1.1',
  'GET * HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT elsewhere.example:443 HTTP/1.1',
  'GET /api/opportunities\u0000 HTTP/1.1',
  'GET /api/ opportunities HTTP/1.1',
  'get /api/opportunities HTTP/1.1',
  'GET //api//opportunities HTTP/1.1',
  'GET /api/../../etc/passwd HTTP/1.1',
  'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1',
  'GET /api/opportunities?%zz=%ff HTTP/1.1',
  'PRI * HTTP/2.0',
  '',
];

const STRANGE_HEADERS: readonly string[] = [
  'host: other.example',
  'content-length: 5',
  'content-length: -1',
  'content-length: 1e3',
  'content-length: 99999999999999999999',
  'transfer-encoding: chunked',
  'transfer-encoding: chunked, identity',
  'transfer-encoding : chunked',
  'no colon',
  ': no name',
  ' folded: header',
  'x-nul: a\u0000b',
  'x-bell: a\u0007b',
  'x-latin: \u00ff',
  'expect: 100-continue',
  'expect: the unexpected',
  'upgrade: websocket\r\nconnection: upgrade',
  'upgrade: h2c\r\nconnection: upgrade, http2-settings',
  `x-long: ${'a'.repeat(20_000)}`,
  `cookie: ${'a=b; '.repeat(3_000)}`,
  ...Array.from({ length: 3 }, (_, number) => `x-${number}: y\r\n`.repeat(1_500).trimEnd()),
];

const withHeaders = fc
  .tuple(fc.constantFrom(...LINES), fc.subarray([...STRANGE_HEADERS], { maxLength: 3 }))
  .map(([line, headers]) => [line, HOST, ...headers, '', ''].join('\r\n'));

const halfBodies = fc.constantFrom(
  post(['content-type: application/json', 'content-length: 100'], '{"token":'),
  post(['content-type: application/json', 'content-length: 2'], '{"token":"more than was said"}'),
  post(['content-type: application/json', 'transfer-encoding: chunked'], '5\r\n{"a":\r\n'),
  post(['content-type: application/json', 'transfer-encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'),
  post(['content-type: application/json', 'transfer-encoding: chunked', 'content-length: 3'], '0\r\n\r\n'),
  post(['content-type: application/json', 'transfer-encoding: chunked'], 'fffffffffffffffff\r\n{}'),
);

/** What no program for HTTP would send: broken lines, contradicting headers, bodies that stop halfway, mere noise. */
export const wireBytes: fc.Arbitrary<Buffer> = fc
  .oneof(
    { weight: 4, arbitrary: withHeaders },
    { weight: 3, arbitrary: halfBodies },
    {
      weight: 1,
      arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    },
  )
  .map((text) => Buffer.from(text, 'latin1'));
