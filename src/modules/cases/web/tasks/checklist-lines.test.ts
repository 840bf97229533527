import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklistFrom, linesOf } from './checklist-lines.ts';

describe('a checklist written as lines', () => {
  const before = [
    { text: 'plans', isDone: true },
    { text: 'plans', isDone: false },
    { text: 'seal', isDone: true },
  ];

  it('keeps the ticks of lines that stay, wherever they stand now', () => {
    assert.deepEqual(checklistFrom(' seal \n\nnew\nplans\nplans', before), [
      { text: 'seal', isDone: true },
      { text: 'new', isDone: false },
      { text: 'plans', isDone: true },
      { text: 'plans', isDone: false },
    ]);
  });

  it('is the same after nothing was changed', () => {
    assert.deepEqual(checklistFrom(linesOf(before), before), before);
  });
});
