import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAndId, readQuery } from './index.ts';

const id = '019320f0-0000-7000-8000-000000000000';

describe('the place where a page ended', () => {
  it('is a day and an id, in the form that was handed out', () => {
    assert.deepEqual(dayAndId(`2027-03-01/${id}`, '/'), { day: '2027-03-01', id });
  });

  it('is none when there is no such day, no such year, or no id', () => {
    const made = [
      `2027-02-30/${id}`,
      `2001-99-99/${id}`,
      `0000-01-01/${id}`,
      `2027-03-01/${'-'.repeat(36)}`,
      `/${id}`,
      '',
      `2027-03-01/${id}/x`,
    ];

    assert.deepEqual(
      made.filter((after) => dayAndId(after, '/')),
      [],
    );
  });
});

describe('a query string', () => {
  it('may have names that every object has by birth', () => {
    assert.deepEqual(Object.entries(readQuery('__proto__=a&constructor=b&toString=c&toString=d')), [
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', ['c', 'd']],
    ]);
  });
});
