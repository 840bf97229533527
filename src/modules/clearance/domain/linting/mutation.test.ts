import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs, realRulebook } from '../../testing.ts';
import { type ProvingCase, readProvingCases } from '../../store/read-cases.ts';
import { judge } from '../judging/derive.ts';
import { circumstancesOf, stateOf, timeOf } from '../judging/judge-case.ts';
import { truthOf } from '../judging/truth.ts';
import type { Block } from '../rules/catalogue.ts';
import type { Condition, Test } from '../rules/condition.ts';
import type { Procedure } from '../rules/procedure.ts';

/** Every condition that differs from the given one in exactly one operator, word or part. */
function mutants(condition: Condition): { readonly what: string; readonly changed: Condition }[] {
  switch (condition.kind) {
    case 'always':
      return [{ what: 'always → never', changed: { kind: 'not', part: condition } }];
    case 'test':
      return testMutants(condition);
    case 'not':
      return [
        { what: 'not left out', changed: condition.part },
        ...mutants(condition.part).map(({ what, changed }) => ({
          what,
          changed: { kind: 'not' as const, part: changed },
        })),
      ];
    default: {
      const { kind, parts } = condition;
      const other = kind === 'all' ? 'any' : 'all';
      const inside = parts.flatMap((part, place) =>
        mutants(part).map(({ what, changed }) => ({
          what,
          changed: { kind, parts: parts.with(place, changed) },
        })),
      );
      return parts.length < 2
        ? inside
        : [{ what: `${kind} → ${other}`, changed: { kind: other, parts } }, ...inside];
    }
  }
}

const swapped = {
  'at-least': ['over', 'under'],
  over: ['at-least', 'at-most'],
  'at-most': ['under', 'over'],
  under: ['at-most', 'at-least'],
} as const;

function testMutants(test: Test) {
  const named = `${test.fact} ${test.operator} ${test.parameter ?? test.wanted.join('|')}`;
  const operator = test.operator;
  if (operator in swapped)
    return swapped[operator as keyof typeof swapped].map((other) => ({
      what: `${named} → ${other}`,
      changed: { ...test, operator: other },
    }));
  const fewer =
    test.wanted.length < 2
      ? []
      : test.wanted.map((word, place) => ({
          what: `${named} without ${String(word)}`,
          changed: { ...test, wanted: test.wanted.toSpliced(place, 1) },
        }));
  return [{ what: `${named} → not`, changed: { kind: 'not' as const, part: test } }, ...fewer];
}

const rulebook = realRulebook();
const cases = readProvingCases(packs, rulebook);

const expectedOf = (proving: ProvingCase, id: string) => {
  const listed = (['required', 'undetermined', 'not-required'] as const).find((state) =>
    proving[state].includes(id),
  );
  return listed ?? (proving.complete ? 'not-required' : undefined);
};

const isCaught = (procedure: Procedure, changed: Condition) =>
  cases.some((proving) => {
    const expected = expectedOf(proving, procedure.id);
    if (expected === undefined) return false;
    const truth = judge(changed, circumstancesOf(rulebook, proving.facts, proving.on));
    return stateOf(truth, timeOf(procedure, proving.on)) !== expected;
  });

const isBlockCaught = (block: Block, changed: Condition) =>
  cases.some((proving) => {
    const truth = judge(changed, circumstancesOf(rulebook, proving.facts, proving.on));
    return (truth === 'yes') !== (truthOf(proving.blocked.includes(block.id)) === 'yes');
  });

describe('the cases of the packs', () => {
  it('notice when any one operator of any condition is turned, or one part or word left out', (context) => {
    const all = [
      ...rulebook.procedures.flatMap((procedure) =>
        mutants(procedure.when).map(({ what, changed }) => ({
          about: `${procedure.id}: ${what}`,
          isCaught: isCaught(procedure, changed),
        })),
      ),
      ...rulebook.blocks.flatMap((block) =>
        mutants(block.when).map(({ what, changed }) => ({
          about: `block ${block.id}: ${what}`,
          isCaught: isBlockCaught(block, changed),
        })),
      ),
    ];
    const missed = all.filter(({ isCaught }) => !isCaught).map(({ about }) => about);
    context.diagnostic(`${all.length - missed.length} of ${all.length} changes noticed`);

    assert.deepEqual(missed, []);
  });
});
