import type { Day } from '#platform/calendar';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Answer, CaseFacts } from '../rules/condition.ts';
import { judgeCase } from '../judging/judge-case.ts';
import { nextQuestion } from './next-question.ts';

/** What was asked, in this order, and what is known at the end. */
interface Interview {
  readonly asked: readonly string[];
  readonly facts: CaseFacts;
}

/** Asks until no answer would settle anything more. `null` means that the person does not know. */
export function runInterview(
  rulebook: Rulebook,
  on: Day,
  answer: (fact: string) => Answer | null,
): Interview {
  const asked: string[] = [];
  const skipped = new Set<string>();
  let facts: CaseFacts = {};
  for (;;) {
    const question = nextQuestion(rulebook, judgeCase(rulebook, facts, on), skipped);
    if (!question) return { asked, facts };
    const given = answer(question.fact);
    asked.push(question.fact);
    if (given === null) skipped.add(question.fact);
    else facts = { ...facts, [question.fact]: given };
  }
}
