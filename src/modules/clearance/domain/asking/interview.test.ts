import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs, realRulebook } from '../../testing.ts';
import { readProvingCases } from '../../store/read-cases.ts';
import { judgeCase } from '../judging/judge-case.ts';
import { runInterview } from './interview.ts';
import { nextQuestion, questionsFor } from './next-question.ts';
import { readAnswer } from './read-answer.ts';

const rulebook = realRulebook();
const on = '2026-11-22';
const worked = readProvingCases(packs, rulebook).filter(({ complete }) => complete);

describe('the next question', () => {
  it('is the one that decides when only one fact is open', () => {
    const facts = Object.fromEntries(
      rulebook.facts.map(({ id, type }) => [
        id,
        type === 'choices' ? [] : type === 'number' ? 0 : type === 'choice' ? 'none' : false,
      ]),
    );
    const judgement = judgeCase(
      rulebook,
      { ...facts, tech_flow: ['BE_TO_CN'], be_region: 'VLG', eu_dual_use_listed: null },
      on,
    );

    const question = nextQuestion(rulebook, judgement);

    assert.equal(question?.fact, 'eu_dual_use_listed');
    assert.deepEqual(question?.procedures, ['BE-VLG-DU-LIC', 'EU-DU-GEA']);
    assert.equal(question?.expectedSettled, 2);
  });

  it('is nothing when all is known', () => {
    const { facts } = worked.find(({ name }) => name.startsWith('CASE-07'))!;

    assert.equal(nextQuestion(rulebook, judgeCase(rulebook, facts, on)), undefined);
  });

  it('settles more by expectation than any other at the beginning', () => {
    const questions = questionsFor(rulebook, judgeCase(rulebook, {}, on));

    assert.deepEqual(
      questions.map(({ worth }) => worth),
      questions.map(({ worth }) => worth).toSorted((a, b) => b - a),
    );
  });
});

describe('an interview', () => {
  it('asks at most half of a fixed form on every worked case, and ends with the same plan', (context) => {
    const counts = worked.map(({ facts, name }) => {
      const { asked, facts: known } = runInterview(rulebook, on, (fact) => facts[fact] ?? null);
      const states = (given: typeof facts) =>
        judgeCase(rulebook, given, on).verdicts.map(({ state }) => state);

      assert.deepEqual(states(known), states(facts), name);
      assert.equal(new Set(asked).size, asked.length);
      return asked.length;
    });
    context.diagnostic(`asked ${counts.join(', ')} of ${rulebook.facts.length}`);

    assert.ok(counts.every((count) => count <= rulebook.facts.length / 2));
  });

  it('ends when nobody knows anything', () => {
    const { asked } = runInterview(rulebook, on, () => null);

    assert.equal(new Set(asked).size, asked.length);
  });
});

describe('a typed answer', () => {
  const fact = (id: string) => rulebook.fact.get(id)!;
  const answer = (given: unknown) => ({ kind: 'answer', answer: given });

  it('is read in four languages, by number and by name', () => {
    assert.deepEqual(readAnswer(fact('ciio'), ' Ja '), answer(true));
    assert.deepEqual(readAnswer(fact('ciio'), '否'), answer(false));
    assert.deepEqual(readAnswer(fact('stake_pct'), '24,99'), answer(24.99));
    assert.deepEqual(readAnswer(fact('tech_flow'), '1, CN_TO_BE'), answer(['BE_TO_CN', 'CN_TO_BE']));
    assert.deepEqual(readAnswer(fact('tech_flow'), 'none'), answer([]));
    assert.deepEqual(readAnswer(fact('be_region'), '2'), answer('WAL'));
  });

  it('may be that it is not known, or not understood', () => {
    assert.deepEqual(readAnswer(fact('ciio'), '?'), { kind: 'not-known' });
    assert.deepEqual(readAnswer(fact('ciio'), 'perhaps'), { kind: 'unclear' });
    assert.deepEqual(readAnswer(fact('be_region'), '1, 2'), { kind: 'unclear' });
    assert.deepEqual(readAnswer(fact('stake_pct'), 'a third'), { kind: 'unclear' });
  });
});
