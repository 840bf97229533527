import path from 'node:path';
import { readCorridor } from '#platform/corridor';
import { calendarsOf } from './actions/calendars-of.ts';
import { trialAnswers } from './domain/asking/trial-answers.ts';
import type { Calendars } from './domain/planning/dates.ts';
import { type Rulebook, rulebookOf } from './domain/rules/catalogue.ts';
import type { Answer } from './domain/rules/condition.ts';
import { readCatalogue } from './store/read-catalogue.ts';

/** Facts that a test may change one by one. */
export type MutableFacts = Record<string, Answer | null>;

export const root = path.resolve(import.meta.dirname, '../../..');
export const packs = path.join(root, 'packs/clearance');
/** The collected facts about the world, where this checkout has them beside it. */
export const sharedFacts = path.resolve(root, '../shared/facts/clearance.yaml');

let opened: Rulebook | undefined;

/** The real packs, read once for a run: they never change while tests run. */
export function realRulebook(): Rulebook {
  opened ??= rulebookOf(readCatalogue(packs));
  return opened;
}

let read: Calendars | undefined;

export function realCalendars(): Calendars {
  read ??= calendarsOf(readCorridor(path.join(root, 'packs/corridors/cn-be')));
  return read;
}

/** Answers to every fact, some of them not known; sets have up to three words. */
export function randomFacts(rulebook: Rulebook, random: () => number, unknown = 0.25): MutableFacts {
  const facts: MutableFacts = {};
  for (const fact of rulebook.facts)
    facts[fact.id] = random() < unknown ? null : randomAnswer(rulebook, fact, random);
  return facts;
}

const trials = new WeakMap<Rulebook, Map<string, Answer[]>>();

/** An answer near the limits of the rules, where mistakes live. */
export function randomAnswer(
  rulebook: Rulebook,
  fact: Rulebook['facts'][number],
  random: () => number,
): Answer {
  const known = trials.get(rulebook) ?? new Map<string, Answer[]>();
  trials.set(rulebook, known);
  const answers =
    known.get(fact.id) ?? trialAnswers(rulebook, fact, rulebook.reviewed).map(({ answer }) => answer);
  known.set(fact.id, answers);
  const one = () => answers[Math.floor(random() * answers.length)]!;
  if (fact.type !== 'choices') return one();
  const count = Math.floor(random() * 4);
  return [...new Set(Array.from({ length: count }, one).flatMap((words) => words as string[]))];
}

/** Real procedures over and over under other names, until there are so many. */
export function enlarged(rulebook: Rulebook, count: number): Rulebook {
  const procedures = Array.from({ length: count }, (_, place) => {
    const round = Math.floor(place / rulebook.procedures.length);
    const one = rulebook.procedures[place % rulebook.procedures.length]!;
    const rename = (id: string) => (round === 0 ? id : `${id}-${round}`);
    return { ...one, id: rename(one.id), dependsOn: one.dependsOn.map(rename) };
  });
  return rulebookOf({ ...rulebook, procedures });
}
