import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { randomFacts, realRulebook } from '../../testing.ts';
import { judgeCase } from '../judging/judge-case.ts';
import { seededRandom } from '../planning/random.ts';
import { outcomesOf } from './outcomes.ts';

const ON = '2026-11-26';

describe('what an answer would do', () => {
  const rulebook = realRulebook();

  it('is told for yes and no, for each word and none, and for no number', () => {
    const judgement = judgeCase(rulebook, {}, ON);
    const answersTo = (fact: string) =>
      outcomesOf(rulebook, judgement, rulebook.fact.get(fact)!).map(({ answer }) => answer);

    assert.deepEqual(answersTo('ciio'), [true, false]);
    assert.deepEqual(answersTo('cn_cat_export'), ['restricted', 'prohibited', 'none']);
    assert.deepEqual(answersTo('tech_flow'), [['BE_TO_CN'], ['CN_TO_BE'], []]);
    assert.deepEqual(answersTo('stake_pct'), []);
  });

  it('says that a prohibited technology stops the case', () => {
    const judgement = judgeCase(rulebook, { tech_flow: ['CN_TO_BE'], cn_cat_export: null }, ON);
    const stopping = outcomesOf(rulebook, judgement, rulebook.fact.get('cn_cat_export')!)
      .filter(({ stops }) => stops)
      .map(({ answer }) => answer);

    assert.deepEqual(stopping, ['prohibited']);
  });

  it('is what the whole judgement says when the answer is given', () => {
    const counted = rulebook.facts.filter(({ type }) => type !== 'number');
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...counted), (seed, fact) => {
        const facts = randomFacts(rulebook, seededRandom(seed), 0.6);
        const before = judgeCase(rulebook, facts, ON);
        const states = new Map(before.verdicts.map(({ procedure, state }) => [procedure.id, state]));

        for (const { answer, required, gone, opened } of outcomesOf(rulebook, before, fact)) {
          const changed = judgeCase(rulebook, { ...facts, [fact.id]: answer }, ON).verdicts.filter(
            ({ procedure, state }) => states.get(procedure.id) !== state,
          );
          const count = (wanted: string) => changed.filter(({ state }) => state === wanted).length;
          assert.deepEqual(
            [required, gone, opened],
            [count('required'), count('not-required'), count('undetermined')],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
