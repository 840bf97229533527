import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { archivePaths } from '../../domain/archive-path.ts';
import { type Entry, zip } from './zip.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-zip-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const entry = (name: string, ...parts: readonly string[]): Entry => ({
  path: name,
  changedAt: new Date('2026-11-27T03:04:06Z'),
  open: async function* () {
    for (const part of parts) yield Buffer.from(part);
  },
});

async function write(name: string, entries: readonly Entry[]): Promise<string> {
  const file = path.join(folder, name);
  await fs.promises.writeFile(file, zip(entries));
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

describe('the paths in an archive', () => {
  it('lead nowhere, are taken by every system, and are never the same twice', () => {
    const pathOf = archivePaths();

    assert.deepEqual(
      [
        pathOf('a/b', 'x.pdf'),
        pathOf('a/b', 'X.pdf'),
        pathOf('', '../../etc/passwd'),
        pathOf('..', 'con.txt'),
        pathOf('', 'a: "b"?.txt '),
        pathOf('', '...'),
      ],
      ['a/b/x.pdf', 'a/b/X (2).pdf', '__.._etc_passwd', '_/_con.txt', 'a_ _b__.txt', '_'],
    );
  });
});
