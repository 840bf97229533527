import fc from 'fast-check';
import { type Asked, percent } from './asked.ts';
import { bodyFor } from './body.ts';
import { hostileText } from './hostile.ts';
import type { Operation, Parameter } from './operation.ts';
import { type Known, nounOf, soundValue } from './sound-value.ts';

/** Longer addresses are refused by the HTTP parser before they reach anything. */
const LONGEST_TARGET = 12_000;

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');

const RAW_PIECES = [
  '%',
  '%zz',
  '%c0%af',
  '%ff',
  '%00',
  '..%2f..%2f',
  '%ED%A0%80',
  ';a=b',
  '%2e%2e',
  '+',
  '%0d%0aX: y',
];

/** Of a path: mostly what is known, else something else, encoded well or badly. */
const pathPiece = ({ name, schema }: Parameter, { path }: Operation, known: Known): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: soundValue(schema, { known, noun: nounOf(name, path) }).map((value) =>
        percent(asText(value)),
      ),
    },
    { weight: 2, arbitrary: hostileText.map((text) => percent(text.slice(0, 300))) },
    { weight: 1, arbitrary: fc.constantFrom(...RAW_PIECES) },
  );

type Pair = readonly [name: string, value: string];

const STRANGE_NAMES = [
  '__proto__',
  'constructor',
  'a[b]',
  'a[]',
  '',
  'toString',
  'limit',
  'after',
  'language',
  'q',
];

const ID = '019320f0-0000-7000-8000-000000000000';
const inBase64 = (text: string) => Buffer.from(text).toString('base64url');

/** Where a page might have ended: in the forms that the centre hands out, with days and numbers that there are not. */
const PLACES: readonly string[] = [
  '2027-03-01',
  '2027-02-30',
  '2001-99-99',
  '0000-01-01',
  'infinity',
].flatMap((day) => [`${day}_${ID}`, `${day}/${ID}`, inBase64(`${day}/${ID}`), `${day}_${'-'.repeat(36)}`]);
const places = fc.constantFrom(
  ...PLACES,
  ...[
    '[1e99,"a","b"]',
    `[1,"a","${ID}"]`,
    `[9999999999,"a\u0000","${ID}"]`,
    `[null,{},"${'-'.repeat(36)}"]`,
  ].map(inBase64),
  ID,
  'r9999',
  'r-1',
);

function queryOf({ parameters, path }: Operation, known: Known): fc.Arbitrary<Pair[]> {
  const asked = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, schema }) => {
      const sound = soundValue(schema, { known, noun: nounOf(name, path) });
      const pairs = sound.map((value): Pair[] =>
        (Array.isArray(value) ? value : [value]).map((one) => [name, asText(one)]),
      );
      const hostile = hostileText.map((text): Pair[] => [[name, text]]);
      const twice = fc.tuple(pairs, hostile).map((both): Pair[] => both.flat());
      return fc.oneof(
        { weight: required ? 12 : 4, arbitrary: pairs },
        { weight: required ? 1 : 6, arbitrary: fc.constant<Pair[]>([]) },
        { weight: 1, arbitrary: hostile },
        { weight: 1, arbitrary: twice },
        ...(name === 'after'
          ? [{ weight: 6, arbitrary: places.map((place): Pair[] => [[name, place]]) }]
          : []),
      );
    });
  const strange = fc.oneof(
    { weight: 12, arbitrary: fc.constant<Pair[]>([]) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...STRANGE_NAMES), hostileText).map((pair): Pair[] => [pair]),
    },
  );
  return fc.tuple(...asked, strange).map((pairs) => pairs.flat());
}

const targetOf = (path: string, query: readonly Pair[]): string => {
  const written = query.map(([name, value]) => `${percent(name)}=${percent(value)}`).join('&');
  return `${path}${written === '' ? '' : `?${written}`}`.slice(0, LONGEST_TARGET).replace(/%.?$/, '');
};

const headerText = fc.oneof(
  fc.constantFrom(
    '',
    ',',
    ';q=',
    '*',
    '"',
    'a'.repeat(7_000),
    '\u00ff\u00e9',
    '\t',
    'null',
    '../..',
    '%00',
    '-1',
  ),
  fc
    .array(fc.integer({ min: 32, max: 126 }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
);

const ODD: Readonly<Record<string, readonly string[]>> = {
  accept: ['text/html', 'application/json;q=0', '*/*;q=nan', 'text/calendar', 'application/n-triples', 'a/b'],
  'accept-language': ['zh-Hant-TW;q=0.3,fr;q=9', 'xx', '*', 'nl;q=,en'],
  'accept-encoding': ['br;q=0', 'gzip, gzip', 'identity;q=0', 'zstd'],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'bytes=0-99999999999999999999', 'bytes=a-b', 'bytes=0-1,2-3'],
  'if-none-match': ['*', '"a"', 'W/"', '"a", "b"'],
  'if-range': ['"a"', 'Tue, 99 Foo 2027'],
  'if-modified-since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday', '9'.repeat(40)],
  origin: ['null', 'https://elsewhere.example', 'http://'],
  'sec-fetch-site': ['cross-site', 'none', 'same-site'],
  'x-forwarded-for': ['1.2.3.4, ::1', 'unknown', ',,,', '999.1.1.1'],
  'x-forwarded-host': ['elsewhere.example', 'a b', '[::1'],
  'x-forwarded-proto': ['https', 'ftp, https', ''],
  'content-encoding': ['gzip', 'br', 'identity, gzip', 'nonsense'],
  'content-type': [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json; charset=utf-16',
    'application/json; charset="',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'application/vnd.api+json',
    '/',
    'application/json, application/json',
  ],
  'user-agent': ['Mozilla/5.0 ('.repeat(300), '\u00ff'],
  'x-http-method-override': ['DELETE'],
  'upload-offset': ['-1', '99999999999999999999'],
  cookie: [
    'green-channel-session=',
    'green-channel-session=%00; green-channel-session=%zz',
    '=; ;;=',
    '__proto__=1',
  ],
};

const oddHeader = fc
  .constantFrom(...Object.keys(ODD))
  .chain((name) =>
    fc
      .oneof({ weight: 3, arbitrary: fc.constantFrom(...ODD[name]!) }, { weight: 1, arbitrary: headerText })
      .map((value): Pair => [name, value]),
  );

const odd = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Pair[]>([]) },
  { weight: 1, arbitrary: fc.array(oddHeader, { minLength: 1, maxLength: 3 }) },
);

const methods = (method: string) =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constant(method) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PATCH', 'PUT', 'DELETE', 'PROPFIND') },
  );

interface Surroundings {
  readonly known: Known;
  /** Names of everybody who may ask. */
  readonly people: readonly string[];
}

/** Requests at an operation: sound ones, nearly sound ones and hostile ones, from everybody. */
export function requestAt(operation: Operation, { known, people }: Surroundings): fc.Arbitrary<Asked> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const pieces = fc.tuple(...inPath.map((parameter) => pathPiece(parameter, operation, known)));
  return fc
    .record({
      method: methods(operation.method),
      pieces,
      query: queryOf(operation, known),
      odd,
      who: fc.constantFrom(...people),
      body: operation.body ? bodyFor(operation.body, known) : fc.constant(undefined),
    })
    .map(({ method, pieces: filled, query, odd: strange, who, body }) => {
      const path = inPath.reduce(
        // An empty part would make it the address of something else.
        (address, { name }, place) => address.replace(`{${name}}`, () => filled[place] || '%20'),
        operation.path,
      );
      return {
        method,
        target: targetOf(path, query),
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(operation.body && { 'content-type': operation.body.mediaType }),
          ...Object.fromEntries(strange),
        },
        ...(body && method !== 'HEAD' && { body }),
        who,
      };
    });
}
