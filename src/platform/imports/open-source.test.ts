import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { Refusal } from '#platform/refusal';
import { openSource, type SourceFormat, type SourceItem } from './index.ts';
import { fileOf } from './testing.ts';

async function read(file: string, format: SourceFormat = 'jsonl'): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of (await openSource(file, format)).items) items.push(item);
  return items;
}

/** `3 value` or `3 code`, to compare whole files at a glance. */
const brief = (items: SourceItem[]) =>
  items.map((item) =>
    'fault' in item
      ? `${item.line} ${item.fault.code}${item.ends ? ' ends' : ''}`
      : `${item.line} ${JSON.stringify(item.value)}`,
  );

const chinese = ['{"名":"新能源汽车电池"}', '{"名":"上海"}'];

/** The same question asked naively. */
const isUnclean = (value: unknown): boolean =>
  typeof value === 'string'
    ? // eslint-disable-next-line no-control-regex
      /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(value) || !value.isWellFormed()
    : value !== null &&
      typeof value === 'object' &&
      (Object.keys(value).some(isUnclean) || Object.values(value).some(isUnclean));

function utf16(text: string, isLittle: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

describe('JSON lines', () => {
  it('keep the number of every line, whatever is wrong with its neighbours', async () => {
    const file = fileOf('\ufeff{"a":1}\r\n\n{"a":\n  \n[2]\ntrue');

    assert.deepEqual(brief(await read(file)), ['1 {"a":1}', '3 imports.not-json', '5 [2]', '6 true']);
  });

  it('are read when compressed, also in several parts, whatever the file is called', async () => {
    const file = fileOf(Buffer.concat([zlib.gzipSync('1\n2\n'), zlib.gzipSync('3\n')]));

    assert.deepEqual(brief(await read(file)), ['1 1', '2 2', '3 3']);
  });

  it('end at the very line where a compressed file breaks off', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      JSON.stringify({ at, noise: (at * 7919) % 104_729 }),
    );
    const whole = zlib.gzipSync(lines.join('\n'));
    const half = fileOf(whole.subarray(0, whole.length / 2));

    const items = await read(half);
    const last = items.at(-1)!;

    assert.ok(items.length > 5000 && items.length < 15_000, `${items.length} lines`);
    assert.ok('fault' in last && last.ends && last.fault.code === 'imports.cut-off');
    assert.equal(last.line, items.length);
    assert.deepEqual(
      items.slice(0, -1).map((item) => 'value' in item && item.value),
      lines.slice(0, items.length - 1).map((line) => JSON.parse(line)),
    );
  });

  it('trust nothing of a compressed piece whose check sum is wrong', async () => {
    const whole = zlib.gzipSync('1\n2\n3\n');
    whole[whole.length - 6]! ^= 0xff;

    assert.deepEqual(brief(await read(fileOf(whole))), ['1 imports.damaged ends']);
  });

  for (const [encoding, bytes] of [
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(chinese.join('\n'), true)])],
    [
      'UTF-16 big-endian with its mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(chinese.join('\r\n'), false)]),
    ],
    ['UTF-16 without mark', utf16(chinese.join('\n'), true)],
    ['UTF-16 big-endian without mark', utf16(chinese.join('\n'), false)],
    // 新能源汽车电池 and 上海 as GB 18030 writes them.
    [
      'GB 18030',
      Buffer.from('7b22c3fb223a22d0c2c4dcd4b4c6fbb3b5b5e7b3d8227d0a7b22c3fb223a22c9cfbaa3227d', 'hex'),
    ],
  ] as const)
    it(`are read from ${encoding}`, async () => {
      assert.deepEqual(brief(await read(fileOf(bytes))), [`1 ${chinese[0]}`, `2 ${chinese[1]}`]);
    });

  it('never take Latin-1 for Chinese: the line is refused rather than read wrongly', async () => {
    const file = fileOf(Buffer.from('{"a":"plain"}\n{"a":"système qualité été"}\n', 'latin1'));

    assert.deepEqual(brief(await read(file)), ['1 {"a":"plain"}', '2 imports.wrong-encoding']);
  });

  it('stay UTF-8 when one line is damaged', async () => {
    const damaged = Buffer.from('{"a":"好"}', 'utf8').subarray(0, 7);
    const file = fileOf(
      Buffer.concat([Buffer.from('{"a":"新能源"}\n{"a":"é"}\n'), damaged, Buffer.from('"}\n{"a":"末"}')]),
    );

    assert.deepEqual(brief(await read(file)), [
      '1 {"a":"新能源"}',
      '2 {"a":"é"}',
      '3 imports.wrong-encoding',
      '4 {"a":"末"}',
    ]);
  });

  it('refuse control characters and half characters with their place, and keep line ends and tabs', async () => {
    const file = fileOf(String.raw`{"names":[{"text":"a\u0000b"}]}
{"a":"\ud800"}
{"a\u0007":1}
{"a":"tab\tline\nreturn\r\u0092"}`);

    const items = await read(file);

    assert.deepEqual(
      items.slice(0, 3).map((item) => 'fault' in item && [item.fault.code, item.fault.path]),
      [
        ['imports.control-character', 'names.0.text'],
        ['imports.half-character', 'a'],
        ['imports.control-character', ''],
      ],
    );
    assert.deepEqual(items[3], { line: 4, value: { a: 'tab\tline\nreturn\r\u0092' }, size: 33 });
  });

  it('refuse nesting without end', async () => {
    const file = fileOf(`${'['.repeat(300_000)}${']'.repeat(300_000)}\n1`);

    assert.deepEqual(brief(await read(file)), ['1 imports.too-deep', '2 1']);
  });

  it('skip a line of 100 MB without holding it', async () => {
    const file = fileOf('1\n"');
    const mebibyte = Buffer.alloc(1_048_576, 'x');
    for (let count = 0; count < 100; count++) fs.appendFileSync(file, mebibyte);
    fs.appendFileSync(file, '"\n3');
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let most = 0;

    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const items = brief(await read(file));
    clearInterval(watch);

    assert.deepEqual(items, ['1 1', '2 imports.line-too-long', '3 3']);
    assert.ok(most - before < 60 * 1_048_576, `grew by ${Math.round((most - before) / 1_048_576)} MiB`);
  });

  it('inflate a bomb no further than a line may be long', async () => {
    const file = fileOf(zlib.gzipSync(Buffer.alloc(200 * 1_048_576, '9')));

    assert.deepEqual(brief(await read(file)), ['1 imports.line-too-long']);
  });

  it('say that an empty file is empty', async () => {
    for (const nothing of ['', '\ufeff', '\n\n', zlib.gzipSync('')])
      assert.deepEqual(brief(await read(fileOf(nothing))), ['1 imports.empty ends']);
  });

  it('give back any list of values that was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1 }),
        fc.boolean(),
        async (values, isPacked) => {
          const text = values.map((value) => JSON.stringify(value)).join('\n');

          const items = await read(fileOf(isPacked ? zlib.gzipSync(text) : text));

          assert.deepEqual(
            items.map((item) => ('value' in item ? item.value : 'refused')),
            values.map((value) => (isUnclean(value) ? 'refused' : JSON.parse(JSON.stringify(value)))),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a source', () => {
  it('is refused when there is no such file, or it is a folder', async () => {
    const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

    await assert.rejects(openSource('/nowhere/file.jsonl', 'jsonl'), refusedAs('imports.file-not-found'));
    await assert.rejects(openSource(import.meta.dirname, 'jsonl'), refusedAs('imports.not-a-file'));
  });

  it('is closed also when what is wrong stands in its first bytes', async (t) => {
    const { open } = fs.promises;
    const handles: fs.promises.FileHandle[] = [];
    t.mock.method(fs.promises, 'open', async (name: string) => {
      const handle = await open(name);
      handles.push(handle);
      return handle;
    });

    for (const content of ['a,a\n1,2\n', zlib.gzipSync('a,a\n1,2\n'), Buffer.from([0x1f, 0x8b, 0, 0])])
      await read(fileOf(content), 'csv');

    assert.deepEqual(
      handles.map(({ fd }) => fd),
      handles.map(() => -1),
    );
  });

  it('has the digest of its bytes', async () => {
    const source = await openSource(fileOf('abc'), 'jsonl');

    assert.equal(source.digest, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
