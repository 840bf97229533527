import fc from 'fast-check';
import { hostileText, hostileValue } from './hostile.ts';
import type { Operation } from './operation.ts';
import { type Known, soundValue } from './sound-value.ts';
import { percent } from './asked.ts';

/** What goes wrong in one place of a value. */
interface Spoil {
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat';
  readonly value: unknown;
}

const spoil: fc.Arbitrary<Spoil> = fc.record({
  place: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'repeat'),
  value: hostileValue,
});

type Branch = Record<string | number, unknown>;

/** Deeper than anything that is asked for; values that only nest are left alone. */
const DEEPEST = 12;

/** Every place in a value: what holds it, and under which name. */
function placesOf(value: unknown, depth = 0): [Branch, string | number][] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.keys(value).flatMap((name) => [
    [value as Branch, name] as [Branch, string],
    ...placesOf((value as Branch)[name], depth + 1),
  ]);
}

/** Never the value itself: a later change within it would change every later request. */
const fresh = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function spoilOne(root: unknown, { place, how, value }: Spoil): void {
  const places = placesOf(root);
  if (places.length === 0) return;
  const [holder, name] = places[place % places.length]!;
  if (how === 'replace') holder[name] = fresh(value);
  else if (how === 'remove') delete holder[name];
  else if (how === 'wrap') holder[name] = [holder[name]];
  else if (how === 'repeat') holder[name] = Array.from({ length: 60 }, () => holder[name]);
  else holder[`not-there-${place}`] = fresh(value);
}

/** Sound values, of which most are spoilt in a place or a few. */
const nearly = (sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      sound,
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<Spoil[]>([]) },
        { weight: 3, arbitrary: fc.array(spoil, { minLength: 1, maxLength: 3 }) },
      ),
    )
    .map(([value, spoils]) => {
      const copy: unknown = fresh(value);
      for (const each of spoils) spoilOne(copy, each);
      return copy;
    });

const RAW: readonly string[] = [
  '',
  'null',
  '[]',
  '"text"',
  '0',
  '{',
  '{"a":1',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"a":1e999,"b":-1e999}',
  '{"a":1,"a":2,"a":[]}',
  '\ufeff{}',
  '{"a":"\\ud800","\\udfff":1}',
  '{"a":\u0000}',
  "{'a':1}",
  '{"a":NaN}',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"a":"${'b'.repeat(2_200_000)}"}`,
  `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":0`).join(',')}}`,
];

/** What happens to the bytes of a body on the way. */
const damaged = (bytes: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> =>
  fc.tuple(bytes, fc.nat(), fc.constantFrom('whole', 'cut', 'broken', 'doubled')).map(([whole, at, how]) => {
    const place = whole.length === 0 ? 0 : at % whole.length;
    if (how === 'cut') return whole.subarray(0, place);
    if (how === 'doubled') return Buffer.concat([whole, whole]);
    if (how === 'broken')
      return Buffer.concat([
        whole.subarray(0, place),
        Buffer.from([0xff, 0xc3, 0x28]),
        whole.subarray(place),
      ]);
    return whole;
  });

const formOf = (value: unknown): string =>
  Object.entries((value ?? {}) as object)
    .flatMap(([name, inner]) => (Array.isArray(inner) ? inner : [inner]).map((one) => [name, one] as const))
    .map(([name, one]) => `${percent(name)}=${percent(String(typeof one === 'object' ? '' : one))}`)
    .join('&');

/** Beginnings of what files begin with. */
const fileHeads = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\u0089PNG\r\n',
  'GIF89a',
  '<?xml version="1.0"?><a/>',
  'MZ',
  '',
];

const fileBytes = fc
  .tuple(fc.constantFrom(...fileHeads), fc.uint8Array({ maxLength: 3_000 }))
  .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'latin1'), rest]));

/** A body for an operation: mostly what its schema asks for, spoilt somewhere or not at all. */
export function bodyFor(body: NonNullable<Operation['body']>, known: Known): fc.Arbitrary<Buffer> {
  if (body.mediaType === 'application/octet-stream') return fileBytes;
  const write = body.mediaType.includes('form') ? formOf : JSON.stringify;
  const asAsked = nearly(soundValue(body.schema, { known, noun: '' })).map((value) =>
    Buffer.from(write(value) ?? ''),
  );
  const raw = fc.constantFrom(...RAW).map((text) => Buffer.from(text));
  return fc.oneof(
    { weight: 24, arbitrary: asAsked },
    { weight: 2, arbitrary: damaged(asAsked) },
    { weight: 1, arbitrary: raw },
    { weight: 1, arbitrary: hostileText.map((text) => Buffer.from(text)) },
  );
}
