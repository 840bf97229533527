import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { testDatabase } from '#testing/database';
import { importWords, removeWords } from '../actions/import-words.ts';
import { addedWordsOf } from './added-words.ts';
import type { LexiconTables } from './tables.ts';
import { addedWordsFromFiles } from './word-files.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'words-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, content);
  return place;
};
describe('words added at run time', async () => {
  const { db } = await testDatabase<LexiconTables>();
  const list = 'house glossary';
  const stored = async () => {
    const [added] = await addedWordsOf(db);
    return (await added?.read())?.map(
      ({ from, word, to, translation, weight }) =>
        `${from} ${word} = ${to} ${translation} ${weight.toFixed(2)}`,
    );
  };

  it('come from a table with quotes taken as they are; bad rows are named and stop nothing', async () => {
    const words = file(
      'words.tsv',
      'en\tzh\tweight\n"wafer\t晶圆\t2\nchip\t芯片|晶片\t\nalone\t\t1\nheavy\t重\tx\n',
    );

    const report = await importWords(db, { file: words, list });

    assert.deepEqual([report.created, report.refused, report.isComplete], [2, 2, true]);
    assert.deepEqual(
      report.refusals.map(({ line, code }) => [line, code]),
      [
        [4, 'lexicon.one-language'],
        [5, 'lexicon.weight-not-a-number'],
      ],
    );
    assert.deepEqual(await stored(), [
      'zh 晶圆 = en "wafer 1.50',
      'zh 晶片 = en chip 0.75',
      'zh 芯片 = en chip 0.75',
    ]);
  });

  it('change nothing when they come again, and the digest with every change', async () => {
    const [before] = await addedWordsOf(db);
    const again = await importWords(db, { file: path.join(folder, 'words.tsv'), list });
    const [same] = await addedWordsOf(db);
    await importWords(db, { file: file('more.csv', 'nl,fr\nwafel,gaufre\n'), list });
    const [changed] = await addedWordsOf(db);

    assert.deepEqual([again.created, again.changed, again.unchanged], [0, 0, 2]);
    assert.equal(same?.digest, before?.digest);
    assert.notEqual(changed?.digest, before?.digest);
  });

  it('leave with their list', async () => {
    await removeWords(db, list);

    assert.deepEqual(await addedWordsOf(db), []);
    await assert.rejects(removeWords(db, list), { code: 'lexicon.word-list-unknown' });
  });

  it('are read from gzip, and a file that breaks off gives what came before the break', async () => {
    const whole = gzipSync(
      `en\tfr\n${Array.from({ length: 5000 }, (_, i) => `word${i * 7919}\tmot${i * 104729}`).join('\n')}\n`,
    );
    const [cut] = await addedWordsFromFiles([file('cut.tsv.gz', whole.subarray(0, whole.length / 2))]);

    const read = await cut!.read();
    assert.ok(read.length > 0 && read.length < 5000);
  });

  it('are refused as a whole when there are none', async () => {
    const [none] = await addedWordsFromFiles([file('none.tsv', 'word\tmeaning\na\tb\n')]);
    await assert.rejects(none!.read(), { code: 'lexicon.no-words-in-file' });
  });
});
