import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { type Entry, packedZip, zip } from './index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-zip-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const entry = (name: string, ...parts: readonly string[]): Entry => ({
  path: name,
  changedAt: new Date('2026-11-27T03:04:06Z'),
  open: async function* () {
    for (const part of parts) yield Buffer.from(part);
  },
});

type Written = (entries: readonly Entry[]) => AsyncIterable<Uint8Array>;

async function write(name: string, entries: readonly Entry[], as: Written = zip): Promise<string> {
  const file = path.join(folder, name);
  await fs.promises.writeFile(file, as(entries));
  return file;
}

/** What another program makes of it; absent on a machine that has none. */
function readElsewhere(file: string): Record<string, string> | undefined {
  const script =
    'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps({i.filename: z.read(i).decode() for i in z.infolist()}))';
  try {
    return JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })) as Record<
      string,
      string
    >;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

describe('an archive', () => {
  it('is one that other programs read, with names in any script, empty files and none at all', async (test) => {
    const file = await write('some.zip', [
      entry('合同/报价.txt', '一', '二'),
      entry('leeg.txt'),
      entry('a/b.txt', 'x'),
    ]);
    const empty = await write('none.zip', []);

    const read = readElsewhere(file);
    if (!read) return test.skip('no program here that reads archives');

    assert.deepEqual(read, { '合同/报价.txt': '一二', 'leeg.txt': '', 'a/b.txt': 'x' });
    assert.deepEqual(readElsewhere(empty), {});
  });

  it('is one that other programs read when it is packed, and smaller then', async (test) => {
    const entries = [entry('年/表.xml', 'same '.repeat(5_000)), entry('none.xml')];
    const file = await write('packed.zip', entries, packedZip);

    assert.ok(fs.statSync(file).size < 1_000);
    const read = readElsewhere(file);
    if (!read) return test.skip('no program here that reads archives');
    assert.deepEqual(read, { '年/表.xml': 'same '.repeat(5_000), 'none.xml': '' });
  });

  it('breaks where what it packs breaks', async () => {
    const broken: Entry = {
      ...entry('x'),
      open: async function* () {
        yield Buffer.from('x');
        throw new Error('gone');
      },
    };

    await assert.rejects(write('broken.zip', [broken], packedZip), /gone/);
  });

  it('is written as it is read: nothing is opened before its turn', async () => {
    const opened: string[] = [];
    const watched = ['one', 'two'].map((name) => ({
      ...entry(name, 'x'),
      open: () => {
        opened.push(name);
        return entry(name, 'x').open();
      },
    }));
    const stream = zip(watched);

    await stream.next();
    assert.deepEqual(opened, []);
    await stream.next();
    assert.deepEqual(opened, ['one']);
    await stream.return(undefined);
  });
});
