import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { summaryOf } from './summary.ts';

describe('a summary', () => {
  it('is what was written, if anything was', () => {
    assert.equal(summaryOf({ summary: 'Short.', description: 'Long.' }), 'Short.');
    assert.equal(summaryOf({ summary: '', description: 'Short\ntoo.' }), 'Short too.');
  });

  it('ends with a sentence where one ends, in Chinese too', () => {
    assert.equal(
      summaryOf({ summary: '', description: `${'A'.repeat(150)}. ${'b '.repeat(200)}` }),
      `${'A'.repeat(150)}.`,
    );
    assert.equal(
      summaryOf({ summary: '', description: `${'研'.repeat(150)}。${'究'.repeat(200)}` }),
      `${'研'.repeat(150)}。`,
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }), (description) =>
        assert.ok(summaryOf({ summary: '', description }).isWellFormed()),
      ),
    );
    assert.ok(summaryOf({ summary: '', description: '𠮷'.repeat(400) }).isWellFormed());
  });
});
