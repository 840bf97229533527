import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const lines = readFileSync(path.resolve(import.meta.dirname, '../../docs/asvs.md'), 'utf8').split('\n');

/** How many requirements of levels 1 and 2 each section has, in the order of their numbers. Level 3 stands between them. */
const SECTIONS = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3
  4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3
  7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11
  10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1
  13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3
  16.5:3 17.1:1 17.2:4 17.3:2`;

const rows = lines.flatMap((line) => {
  const [, numbers, , state, how] = line.split('|').map((cell) => cell.trim());
  return numbers && /^\d/.test(numbers) ? [{ numbers: spelt(numbers), state: state!, how: how! }] : [];
});

/** `6.2.8–10, 6.3.1` spelt out. */
function spelt(numbers: string): string[] {
  return numbers.split(', ').flatMap((part) => {
    const [, section, from, to = from] = /^(\d+\.\d+)\.(\d+)(?:–(\d+))?$/.exec(part) ?? [];
    assert.ok(section, `${part} is no number of a requirement`);
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) => `${section}.${Number(from) + at}`,
    );
  });
}

describe('the table of ASVS 5.0, level 2', () => {
  it('has every requirement once', () => {
    const wanted = [...SECTIONS.matchAll(/([\d.]+):(\d+)/g)].flatMap(([, section, count]) =>
      Array.from({ length: Number(count) }, (_, at) => `${section}.${at + 1}`),
    );
    const standing = rows.flatMap(({ numbers }) => numbers);

    assert.equal(wanted.length, 253);
    assert.deepEqual(standing.toSorted(), wanted.toSorted());
  });

  it('says of each how it stands, and counts right', () => {
    const states = ['met', 'partly', '**not met**', 'operator', '–'];
    const count = (state: string) =>
      rows.filter((row) => row.state === state).flatMap(({ numbers }) => numbers).length;
    const said = lines
      .find((line) => line.startsWith('Of '))
      ?.match(/\d+/g)
      ?.map(Number);

    assert.deepEqual(
      rows.filter(({ state, how }) => !states.includes(state) || how === ''),
      [],
    );
    assert.deepEqual(said, [253, ...states.map(count)]);
  });
});
