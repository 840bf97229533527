import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkPacks } from '../actions/check-packs.ts';
import { proveCase } from '../domain/linting/prove-case.ts';
import { settleFacts } from '../domain/judging/settle-facts.ts';
import { planCase } from '../domain/planning/plan.ts';
import type { CaseFacts } from '../domain/rules/condition.ts';
import { packs, realCalendars, realRulebook, sharedFacts } from '../testing.ts';

const rulebook = realRulebook();
const languages = ['zh', 'en', 'fr', 'nl'] as const;

interface SharedFacts {
  readonly procedures: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly depends_on: readonly string[];
  }[];
  readonly parameters: readonly { readonly id: string }[];
  readonly block_rules: readonly { readonly id: string }[];
  readonly watchlist: readonly unknown[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly vocabulary: Readonly<Record<string, unknown>>;
  readonly cases: readonly SharedCase[];
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
