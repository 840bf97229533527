import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { randomAnswer, randomFacts, realRulebook } from '../../testing.ts';
import { questionsFor } from '../asking/next-question.ts';
import { seededRandom } from '../planning/random.ts';
import { derive, judge } from './derive.ts';
import { circumstancesOf, judgeCase, type Judgement } from './judge-case.ts';

const rulebook = realRulebook();
const on = '2026-11-22';
const statesOf = ({ verdicts }: Judgement) => verdicts.map(({ state }) => state);
const seed = fc.integer({ min: 1, max: 2 ** 31 });

describe('answering a question', () => {
  it('never contradicts what was certain before', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const random = seededRandom(chosen);
        const before = randomFacts(rulebook, random, 0.5);
        const open = rulebook.facts.filter(({ id }) => before[id] === null);
        const answered = Object.fromEntries(
          open.map((fact) => [fact.id, randomAnswer(rulebook, fact, random)]),
        );

        const was = judgeCase(rulebook, before, on);
        const is = judgeCase(rulebook, { ...before, ...answered }, on);

        was.verdicts.forEach(({ state, procedure }, place) => {
          if (state !== 'undetermined') assert.equal(is.verdicts[place]!.state, state, procedure.id);
        });
        was.stops.forEach(({ truth, block }, place) => {
          if (truth !== 'unknown') assert.equal(is.stops[place]!.truth, truth, block.id);
        });
        assert.ok(is.verdicts.every(({ derivation }) => derivation.truth !== 'unknown'));
      }),
      { numRuns: 300 },
    );
  });

  it('leads to the same result in any order', () => {
    fc.assert(
      fc.property(
        seed,
        fc.shuffledSubarray(
          rulebook.facts.map(({ id }) => id),
          { minLength: 20, maxLength: 40 },
        ),
        (chosen, order) => {
          const answers = randomFacts(rulebook, seededRandom(chosen), 0);
          const inTurn = (facts: readonly string[]) =>
            facts.reduce<Judgement>(
              (judgement, fact) => judgeCase(rulebook, { ...judgement.facts, [fact]: answers[fact]! }, on),
              judgeCase(rulebook, {}, on),
            );

          assert.deepEqual(statesOf(inTurn(order)), statesOf(inTurn(order.toReversed())));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is only asked for where it can still decide', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const facts = randomFacts(rulebook, seededRandom(chosen), 0.6);

        const questions = questionsFor(rulebook, judgeCase(rulebook, facts, on));

        for (const { fact } of questions) assert.equal(facts[fact], null);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the quick answer of the trials', () => {
  it('is that of the whole derivation', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const circumstances = circumstancesOf(rulebook, randomFacts(rulebook, seededRandom(chosen)), on);

        for (const { when } of rulebook.procedures)
          assert.equal(judge(when, circumstances), derive(when, circumstances).truth);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the law of a day', () => {
  const boundaries = new Set(
    [
      ...rulebook.procedures.flatMap(({ from, until }) => [from, until && `${until}~`]),
      ...rulebook.parameters.flatMap(({ values }) =>
        values.flatMap(({ from, until }) => [from, until && `${until}~`]),
      ),
    ].filter((day) => day !== undefined),
  );

  it('stays the same between two days on which nothing begins or ends', () => {
    const days = [
      '2019-01-01',
      '2021-06-15',
      '2024-05-07',
      '2026-11-22',
      '2026-12-31',
      '2027-06-01',
      '2028-01-17',
      '2030-01-01',
    ];
    fc.assert(
      fc.property(seed, fc.constantFrom(...days), fc.constantFrom(...days), (chosen, one, other) => {
        const [earlier, later] = [one, other].toSorted() as [string, string];
        const changes = [...boundaries].some((day) => earlier < day && day <= later);
        const facts = randomFacts(rulebook, seededRandom(chosen), 0.1);

        if (!changes)
          assert.deepEqual(
            statesOf(judgeCase(rulebook, facts, earlier)),
            statesOf(judgeCase(rulebook, facts, later)),
          );
        assert.deepEqual(
          statesOf(judgeCase(rulebook, facts, one)),
          statesOf(judgeCase(rulebook, facts, one)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never has a rule required before it begins or after it ended', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 2000, max: 2040 }), (chosen, year) => {
        const day = `${year}-06-30`;
        const { verdicts } = judgeCase(rulebook, randomFacts(rulebook, seededRandom(chosen), 0), day);

        for (const { state, procedure } of verdicts)
          if (state === 'required')
            assert.ok(procedure.from <= day && day <= (procedure.until ?? '9999-12-31'));
      }),
      { numRuns: 100 },
    );
  });
});
