import type { FactDefinition, Rulebook } from '../rules/catalogue.ts';
import type { Answer, CaseFacts } from '../rules/condition.ts';

/** What a fact that nobody wrote down means. */
export type Unlisted = 'absent' | 'unknown';

export interface FactFault {
  readonly fact: string;
  readonly problem: 'unknown-fact' | 'wrong-type' | 'unknown-word';
  /** What was written, or the word of it that is not known. */
  readonly written: string;
}

/** The answer that says “nothing of the kind”. */
function absentAnswer({ type }: FactDefinition): Answer {
  switch (type) {
    case 'yes-no':
      return false;
    case 'number':
      return 0;
    case 'choice':
      return 'none';
    default:
      return [];
  }
}

/** Facts as written in a case, held against the vocabulary: every fault, or facts that the engine can judge. */
export function settleFacts(
  rulebook: Rulebook,
  written: CaseFacts,
  unlisted: Unlisted,
): { readonly facts: CaseFacts; readonly faults: readonly FactFault[] } {
  const faults = Object.entries(written).flatMap(([name, answer]) =>
    faultsOf(rulebook.fact.get(name), name, answer),
  );
  const facts: Record<string, Answer | null> = {};
  for (const fact of rulebook.facts) {
    const answer = written[fact.id];
    if (answer === null) facts[fact.id] = null;
    else if (answer !== undefined) facts[fact.id] = asDefined(fact, answer);
    else if (unlisted === 'absent') facts[fact.id] = absentAnswer(fact);
  }
  return { facts, faults };
}

/** One word where several may stand is a list of one; “none” beside nothing is an empty list. */
function asDefined({ type }: FactDefinition, answer: Answer): Answer {
  if (type !== 'choices') return answer;
  const words = typeof answer === 'object' ? answer : [String(answer)];
  return words.filter((word) => word !== 'none');
}

function faultsOf(
  fact: FactDefinition | undefined,
  name: string,
  answer: Answer | null | undefined,
): FactFault[] {
  if (!fact) return [{ fact: name, problem: 'unknown-fact', written: name }];
  if (answer === null || answer === undefined) return [];
  if (!fits(fact, answer)) return [{ fact: name, problem: 'wrong-type', written: JSON.stringify(answer) }];
  if (fact.type === 'yes-no' || fact.type === 'number') return [];
  const known = new Set(['none', ...fact.values.map(({ id }) => id)]);
  const words = typeof answer === 'object' ? answer : [String(answer)];
  return words
    .filter((word) => !known.has(word))
    .map((word) => ({ fact: name, problem: 'unknown-word', written: word }));
}

function fits({ type, unit }: FactDefinition, answer: Answer): boolean {
  switch (type) {
    case 'yes-no':
      return typeof answer === 'boolean';
    case 'number':
      return (
        typeof answer === 'number' && answer >= 0 && answer <= (unit === 'percent' ? 100 : Number.MAX_VALUE)
      );
    case 'choice':
      return typeof answer === 'string';
    default:
      return typeof answer === 'string' || typeof answer === 'object';
  }
}
