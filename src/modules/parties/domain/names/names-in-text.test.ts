import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestApart, nameCandidates } from './names-in-text.ts';

const words = (text: string) => nameCandidates(text).map((one) => one.words);

describe('stretches of a text that may be names', () => {
  it('begin and end with a capital, and do not cross a sentence', () => {
    assert.deepEqual(
      words('Tests at Ghent University. The result was good').filter((one) => one.includes(' ')),
      [
        'Tests at Ghent',
        'Tests at Ghent University',
        'Ghent University',
        'Ghent University. The',
        'University. The',
      ].filter((one) => !one.includes('.')),
    );
  });

  it('are every run of Chinese that ends like a name, and short runs', () => {
    const found = words('我们与华中农业大学合作');

    assert.ok(found.includes('华中农业大学'));
    assert.ok(found.includes('华中农'));
    assert.ok(!found.includes('华中农业大学合作'));
  });

  it('carry what pinyin would be', () => {
    assert.equal(
      nameCandidates('Huazhong Nongye Daxue').find((one) => one.words === 'Huazhong Nongye Daxue')?.solid,
      'huazhongnongyedaxue',
    );
  });

  it('are found in good time in a long text of any kind', () => {
    for (const unit of ['Ab ', '华', '大学', 'A.', '1 ']) {
      const before = process.threadCpuUsage();
      nameCandidates(unit.repeat(20_000));
      // Time of the processor in microseconds: a busy machine does not make it more.
      assert.ok(process.threadCpuUsage(before).user < 5_000_000, unit);
    }
  });

  it('yield the longest of those that lie over each other', () => {
    assert.deepEqual(
      longestApart([
        { start: 0, end: 4 },
        { start: 2, end: 9 },
        { start: 9, end: 12 },
      ]),
      [
        { start: 2, end: 9 },
        { start: 9, end: 12 },
      ],
    );
  });
});
