import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { packs, randomAnswer, randomFacts, realRulebook, type MutableFacts } from '../../testing.ts';
import { packFolders } from '../../store/read-catalogue.ts';
import { seededRandom } from '../planning/random.ts';
import { derive, judge } from './derive.ts';
import { circumstancesOf } from './judge-case.ts';

/*
 * A second evaluator that shares nothing with the first: it reads the YAML itself, holds truth as 0, ½ and 1, takes
 * the smallest for “all” and the largest for “any”, and looks figures up in the file.
 */
type Written = Record<string, unknown>;

const CASES = 100_000;
const rulebook = realRulebook();

const figures = new Map<string, number>();
const rules = new Map<string, Written>();
for (const { folder } of packFolders(packs)) {
  const read = (name: string): Written => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? (parse(fs.readFileSync(file, 'utf8')) as Written) : {};
  };
  for (const { id, values } of (read('figures.yaml').figures ?? []) as {
    id: string;
    values: { value: number }[];
  }[])
    figures.set(id, values[0]!.value);
  for (const { id, when } of read('rules.yaml').rules as { id: string; when: Written }[]) rules.set(id, when);
}

function naive(when: Written, facts: MutableFacts): number {
  if (when.always === true) return 1;
  if (when.all !== undefined) {
    let least = 1;
    for (const part of when.all as Written[]) least = Math.min(least, naive(part, facts));
    return least;
  }
  if (when.any !== undefined) {
    let most = 0;
    for (const part of when.any as Written[]) most = Math.max(most, naive(part, facts));
    return most;
  }
  if (when.not !== undefined) return 1 - naive(when.not as Written, facts);
  const found = facts[when.fact as string];
  if (found === null || found === undefined) return 0.5;
  return naiveTest(when, found) ? 1 : 0;
}

function naiveTest(when: Written, found: NonNullable<MutableFacts[string]>): boolean {
  const number = (key: string) =>
    typeof when[key] === 'string' ? figures.get(when[key])! : (when[key] as number);
  if ('is' in when) return found === when.is;
  if ('in' in when) return (when.in as unknown[]).indexOf(found) >= 0;
  if ('includes' in when) {
    const words = found as readonly unknown[];
    if (typeof when.includes === 'string') return words.indexOf(when.includes) >= 0;
    return (when.includes as unknown[]).findIndex((word) => words.indexOf(word) >= 0) >= 0;
  }
  if ('at-least' in when) return !((found as number) < number('at-least'));
  if ('at-most' in when) return !((found as number) > number('at-most'));
  if ('over' in when) return (found as number) - number('over') > 0;
  if ('under' in when) return number('under') - (found as number) > 0;
  throw new Error(`no such comparison: ${JSON.stringify(when)}`);
}

function changed(facts: MutableFacts, random: () => number): MutableFacts {
  const other = { ...facts };
  for (let count = 0; count < rulebook.facts.length / 4; count++) {
    const fact = rulebook.facts[Math.floor(random() * rulebook.facts.length)]!;
    other[fact.id] = random() < 0.25 ? null : randomAnswer(rulebook, fact, random);
  }
  return other;
}

const words = { yes: 1, unknown: 0.5, no: 0 } as const;

describe('a second, naive evaluator', () => {
  it(`agrees on every procedure in ${CASES.toLocaleString('en')} random cases`, () => {
    const random = seededRandom(4);
    const pairs = rulebook.procedures.map(({ id, when }) => ({ id, when, written: rules.get(id)! }));
    const disagreements: string[] = [];
    let facts = randomFacts(rulebook, random);
    for (let round = 0; round < CASES; round++) {
      // Every twentieth case is new; the others change a quarter of the answers of the one before.
      facts = round % 20 === 0 ? randomFacts(rulebook, random) : changed(facts, random);
      const circumstances = circumstancesOf(rulebook, facts, rulebook.reviewed);
      for (const { id, when, written } of pairs) {
        const truth = round % 20 === 0 ? derive(when, circumstances).truth : judge(when, circumstances);
        if (words[truth] !== naive(written, facts)) disagreements.push(`${id} ${JSON.stringify(facts)}`);
      }
    }

    assert.deepEqual(disagreements.slice(0, 3), []);
  });
});
