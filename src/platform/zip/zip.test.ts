import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
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

/** What somebody else's reader makes of it. */
function readElsewhere(file: string): Record<string, string> {
  const found = Object.entries(unzipSync(fs.readFileSync(file)));
  return Object.fromEntries(found.map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}

describe('an archive', () => {
  it('is one that other programs read, with names in any script, empty files and none at all', async () => {
    const file = await write('some.zip', [
      entry('合同/报价.txt', '一', '二'),
      entry('leeg.txt'),
      entry('a/b.txt', 'x'),
    ]);
    const empty = await write('none.zip', []);

    assert.deepEqual(readElsewhere(file), { '合同/报价.txt': '一二', 'leeg.txt': '', 'a/b.txt': 'x' });
    assert.deepEqual(readElsewhere(empty), {});
  });

  it('is one that other programs read when it is packed, and smaller then', async () => {
    const entries = [entry('年/表.xml', 'same '.repeat(5_000)), entry('none.xml')];
    const file = await write('packed.zip', entries, packedZip);

    assert.ok(fs.statSync(file).size < 1_000);
    assert.deepEqual(readElsewhere(file), { '年/表.xml': 'same '.repeat(5_000), 'none.xml': '' });
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
