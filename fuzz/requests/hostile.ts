import fc from 'fast-check';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202egnp.exe',
  '\u2066\u2067\u2068\u2069',
  '\ufeff',
  '\u200d\u200b',
  '\u0007\u001b[31m',
  'z\u0301\u0302\u0303'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(50),
  '字'.repeat(5_000),
  'a'.repeat(70_000),
  "'; drop table accounts; --",
  "') or 1=1 --",
  '$1 %s %n {0} ${7*7} {{7*7}}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,x',
  '../../../../etc/passwd',
  String.raw`..\..\windows\win.ini`,
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  'http://[::ffff:169.254.169.254]/',
  '=1+1',
  '@SUM(A1)',
  '%00',
  '%',
  '%E4%B8',
  '_',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '0x10',
  '9'.repeat(400),
  '-1',
  '0',
  '2147483648',
  '9223372036854775808',
  '1.000000000000000000000001',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '2027-02-29',
  '2027-13-01',
  '-000001-01-01',
  '+275760-09-13',
  '10000-01-01',
  '2027-03-01T25:61:61Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '2027-03-01T00:00:00+23:59',
  '1582-10-10',
  'infinity',
  '-infinity',
  'epoch',
  '2027-03-01 BC',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '019320F0-0000-7000-8000-00000000000G',
  '{019320f0-0000-7000-8000-000000000000}',
  'a@b',
  '"a b"@example.org',
  `${'a'.repeat(250)}@example.org`,
  'ｆｕｌｌｗｉｄｔｈ',
  'İıſK',
  '((((((((((((((((((((a+)+)+)+)+)+)+)+$',
  '"unclosed',
  'a & b | !c <-> :*',
  '(a | (b & !',
  '*',
  ':',
  String.raw`\\`,
  String.raw`\x00\u0000`,
];

/** What has broken other programs, and whatever else Unicode and binary texts hold. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  // Half characters, which `binary` leaves out.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
);

const NUMBERS: readonly number[] = [
  0,
  -0,
  -1,
  1,
  0.1,
  -0.5,
  1.005,
  101,
  1e9,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  1e15,
  2 ** 53,
  2 ** 63,
  1e21,
  1e100,
  1e308,
  5e-324,
  -1e308,
];

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Lists in lists, or objects in objects. */
const deep = fc
  .record({ depth: fc.integer({ min: 2, max: 4_000 }), isList: fc.boolean() })
  .map(({ depth, isList }) => {
    let value: unknown = null;
    for (let i = 0; i < depth; i++) value = isList ? [value] : { a: value };
    return value;
  });

/** Own properties of names that elsewhere belong to a prototype. */
const prototypeKeys = fc
  .constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'length')
  .map((name) =>
    Object.defineProperty({}, name, {
      value: { admin: true },
      enumerable: true,
    }),
  );

/** A value of whatever kind, where another one is asked for. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: hostileText },
  { weight: 4, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}]) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: prototypeKeys },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 51, max: 2_000 }).map((length) => Array.from({ length }, () => 'en')),
  },
);
