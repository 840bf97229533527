import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { readSections, writeSections } from './sections-file.ts';

describe('a file of sections', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'sections-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is read back as it was written', async () => {
    const file = path.join(folder, 'any');
    const sections = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(sections, fc.jsonValue(), async (given, about) => {
        await writeSections(file, about, new Map(Object.entries(given)));

        const read = await readSections(file);

        assert.deepEqual(read?.about, JSON.parse(JSON.stringify(about)));
        const expected = Object.entries(given).map(([name, pieces]) => [
          name,
          Buffer.concat(pieces).toString('hex'),
        ]);
        assert.deepEqual(
          [...(read?.sections ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
          expected,
        );
      }),
      { numRuns: 40 },
    );
    assert.deepEqual(await readdir(folder), ['any']);
  });

  it('is as good as absent when a byte is wrong, when it ends early, or when it is something else', async () => {
    const file = path.join(folder, 'damaged');
    await writeSections(file, { is: 'whole' }, new Map([['one', [new Uint8Array(1000).fill(7)]]]));
    const whole = await readFile(file);

    for (const place of [3, 30, 60, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= 255;
      await writeFile(file, damaged);
      assert.equal(await readSections(file), undefined, `byte ${place}`);
    }
    await writeFile(file, whole.subarray(0, 500));
    assert.equal(await readSections(file), undefined);
    await writeFile(file, '');
    assert.equal(await readSections(file), undefined);
    assert.equal(await readSections(path.join(folder, 'absent')), undefined);
  });
});
