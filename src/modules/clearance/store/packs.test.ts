import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkPacks } from '../actions/check-packs.ts';
import { proveCase } from '../domain/linting/prove-case.ts';
import { judgeCase } from '../domain/judging/judge-case.ts';
import { settleFacts } from '../domain/judging/settle-facts.ts';
import { planCase } from '../domain/planning/plan.ts';
import { seededRandom } from '../domain/planning/random.ts';
import type { CaseFacts } from '../domain/rules/condition.ts';
import {
  type MutableFacts,
  packs,
  randomFacts,
  realCalendars,
  realRulebook,
  sharedFacts,
} from '../testing.ts';

const rulebook = realRulebook();
const languages = ['zh', 'en', 'fr', 'nl'] as const;

interface SharedFacts {
  readonly procedures: readonly {
    readonly id: string;
    readonly trigger: Trigger;
    readonly sources: readonly string[];
    readonly depends_on: readonly string[];
  }[];
  readonly parameters: readonly { readonly id: string }[];
  readonly block_rules: readonly { readonly id: string; readonly trigger: Trigger }[];
  readonly watchlist: readonly unknown[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly vocabulary: Readonly<Record<string, unknown>>;
  readonly cases: readonly SharedCase[];
}

/** A condition as the collected facts write it. */
interface Trigger {
  readonly const?: boolean;
  readonly all?: readonly Trigger[];
  readonly any?: readonly Trigger[];
  readonly not?: Trigger;
  readonly attr?: string;
  readonly op?: string;
  readonly value?: unknown;
}

const compare: Record<string, (found: never, value: never) => boolean> = {
  '==': (found, value) => found === value,
  has: (found: readonly unknown[], value) => found.includes(value),
  has_any: (found: readonly unknown[], value: readonly unknown[]) =>
    value.some((word) => found.includes(word)),
  '>=': (found, value) => found >= value,
  '>': (found, value) => found > value,
  '<=': (found, value) => found <= value,
  '<': (found, value) => found < value,
};

/** 1 holds, 0 does not, ½ is not known. */
function asCollected(trigger: Trigger, facts: MutableFacts): number {
  if (trigger.const !== undefined) return trigger.const ? 1 : 0;
  if (trigger.all) return Math.min(...trigger.all.map((part) => asCollected(part, facts)));
  if (trigger.any) return Math.max(...trigger.any.map((part) => asCollected(part, facts)));
  if (trigger.not) return 1 - asCollected(trigger.not, facts);
  const found = facts[trigger.attr!];
  if (found === null || found === undefined) return 0.5;
  return compare[trigger.op!]!(found as never, trigger.value as never) ? 1 : 0;
}

interface SharedCase {
  readonly id: string;
  readonly attributes: CaseFacts;
  readonly expected_required: string[];
  readonly expected_undetermined: string[];
  readonly expected_not: string[];
  readonly expected_blocked?: string[];
  readonly earliest_milestones_typical_days: Record<string, number>;
}

describe('the clearance packs', () => {
  it('hold 110 procedures, 45 figures, 7 blocks, 87 facts, 207 sources and 14 coming changes', () => {
    const { procedures, parameters, blocks, facts, sources, watchList } = rulebook;

    assert.deepEqual(
      [procedures, parameters, blocks, facts, sources, watchList].map(({ length }) => length),
      [110, 45, 7, 87, 207, 14],
    );
  });

  it('name every procedure, authority, document, milestone, fact and value in four languages', () => {
    const { procedures, authorities, documents, milestones, facts } = rulebook;
    const texts = [
      ...procedures.flatMap(({ name, summary }) => [name, summary]),
      ...[...authorities, ...documents, ...milestones].map(({ name }) => name),
      ...facts.flatMap(({ question, help, values }) => [question, help, ...values.map(({ name }) => name)]),
    ];

    assert.deepEqual(
      texts.filter((text) => languages.some((language) => !text[language])),
      [],
    );
    assert.deepEqual(
      procedures.filter(({ name }) => !/\p{Script=Han}|REACH/u.test(name.zh)),
      [],
    );
  });

  it('pass the schema, the linter and every case', () => {
    const check = checkPacks({ packs, calendars: realCalendars(), today: '2026-11-26', reviewMonths: 12 });

    assert.deepEqual(
      check.remarks.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(check.cases, 321);
    assert.deepEqual(
      check.remarks.filter(({ code }) => code === 'missing-language'),
      [],
    );
  });
});

describe('the collected facts beside the checkout', { skip: !fs.existsSync(sharedFacts) }, () => {
  const shared = fs.existsSync(sharedFacts)
    ? (parse(fs.readFileSync(sharedFacts, 'utf8')) as SharedFacts)
    : undefined;
  const sorted = (ids: readonly string[]) => ids.toSorted();

  it('are carried over whole', () => {
    const ids = (all: readonly { readonly id: string }[]) => sorted(all.map(({ id }) => id));

    assert.deepEqual(ids(rulebook.procedures), ids(shared!.procedures));
    assert.deepEqual(ids(rulebook.parameters), ids(shared!.parameters));
    assert.deepEqual(ids(rulebook.blocks), ids(shared!.block_rules));
    assert.deepEqual(sorted(rulebook.facts.map(({ id }) => id)), sorted(Object.keys(shared!.vocabulary)));
    assert.deepEqual(sorted(rulebook.sources.map(({ id }) => id)), sorted(Object.keys(shared!.sources)));
    for (const { id, sources, depends_on: dependsOn } of shared!.procedures) {
      assert.deepEqual(rulebook.procedure.get(id)!.sources, sources);
      assert.deepEqual(rulebook.procedure.get(id)!.dependsOn, dependsOn);
    }
  });

  it('are met by the same answers, in 2,000 random cases', () => {
    const random = seededRandom(110);
    const value = { yes: 1, unknown: 0.5, no: 0 };
    for (let round = 0; round < 2000; round++) {
      const facts = randomFacts(rulebook, random);
      const { verdicts, stops } = judgeCase(rulebook, facts, '2026-11-22');
      const found = new Map([
        ...verdicts.map(({ procedure, derivation }) => [procedure.id, derivation.truth] as const),
        ...stops.map(({ block, truth }) => [`block ${block.id}`, truth] as const),
      ]);
      for (const { id, trigger } of shared!.procedures)
        assert.equal(value[found.get(id)!], asCollected(trigger, facts), id);
      for (const { id, trigger } of shared!.block_rules)
        assert.equal(value[found.get(`block ${id}`)!], asCollected(trigger, facts), id);
    }
  });

  for (const given of shared?.cases ?? [])
    it(`are answered as expected in ${given.id}`, () => {
      const { facts, faults } = settleFacts(rulebook, given.attributes, 'absent');
      const plan = planCase(rulebook, { facts, on: '2026-11-22' }, realCalendars());

      assert.deepEqual(faults, []);
      assert.deepEqual(
        proveCase(plan, {
          complete: true,
          required: [...given.expected_required, 'EU-SANCTIONS-SCREEN'],
          undetermined: given.expected_undetermined,
          'not-required': given.expected_not,
          blocked: given.expected_blocked ?? [],
          milestones: given.earliest_milestones_typical_days,
        }),
        [],
      );
    });
});
