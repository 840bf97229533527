import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { realRulebook } from '../../testing.ts';
import { testsOf } from '../rules/condition.ts';
import { tellCondition } from './tell-condition.ts';

const rulebook = realRulebook();

describe('a condition in words', () => {
  it('has a line for every test, one step below what joins it, in four languages', () => {
    for (const { id, when } of rulebook.procedures) {
      const lines = tellCondition({ rulebook, on: '2026-11-22' }, when);

      assert.equal(lines.filter(({ kind }) => kind === 'test').length, testsOf(when).length, id);
      assert.equal(lines[0]!.depth, 0);
      lines.slice(1).forEach(({ depth }, place) => assert.ok(depth <= lines[place]!.depth + 1, id));
      for (const { text } of lines)
        for (const language of languages) assert.ok(text[language].length > 1, id);
    }
  });

  it('names the figure that holds on the day', () => {
    const { when } = rulebook.procedure.get('CN-TAX-REMIT')!;
    const told = (on: string) =>
      tellCondition({ rulebook, on }, when)
        .map(({ text }) => text.en)
        .join('\n');

    assert.match(told('2026-11-22'), /more than 50,000\u00A0US dollars/);
  });

  it('tells words, yes, no and whatever is not none', () => {
    const told = (operator: 'includes' | 'is' | 'present', wanted: (string | boolean)[], fact: string) =>
      tellCondition(
        { rulebook, on: '2026-11-22' },
        { kind: 'not', part: { kind: 'test', fact, operator, wanted } },
      ).map(({ depth, text }) => [depth, text.nl.replace(/^.*\? /, '')]);

    assert.deepEqual(told('includes', ['BE_TO_CN', 'CN_TO_BE'], 'tech_flow'), [
      [0, 'niet deze:'],
      [1, 'van België naar China of van China naar België'],
    ]);
    assert.deepEqual(told('is', [false], 'ciio')[1], [1, 'nee']);
    assert.deepEqual(told('present', [true], 'funder')[1], [1, "een ander antwoord dan 'geen'"]);
    assert.deepEqual(told('present', [false], 'funder')[1], [1, 'geen']);
  });
});
