import type { Day } from '#platform/calendar';
import { nextQuestion } from '../domain/asking/next-question.ts';
import { judgeCase, proceduresIn } from '../domain/judging/judge-case.ts';
import type { FactDefinition, Rulebook } from '../domain/rules/catalogue.ts';
import type { CaseFacts } from '../domain/rules/condition.ts';

interface Interviewed {
  readonly facts: CaseFacts;
  readonly on: Day;
  /** Facts that the person does not know. */
  readonly skipped: ReadonlySet<string>;
}

/** The fact whose answer settles most, and how many procedures are open; no fact when no answer would settle anything. */
export function askNext(
  rulebook: Rulebook,
  { facts, on, skipped }: Interviewed,
): { readonly fact: FactDefinition | undefined; readonly open: number } {
  const judgement = judgeCase(rulebook, facts, on);
  const question = nextQuestion(rulebook, judgement, skipped);
  return {
    fact: question && rulebook.fact.get(question.fact),
    open: proceduresIn(judgement, 'undetermined').length,
  };
}
