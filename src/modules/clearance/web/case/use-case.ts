import { useMemo } from 'react';
import type { Day } from '#platform/calendar';
import type { Fact } from '../../contract.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { writeCaseText } from '../../domain/sharing/case-text.ts';
import { writeLink } from './link.ts';
import { readFacts } from './read-facts.ts';
import { useLink } from './use-link.ts';

export interface CaseInHand {
  /** What stands behind the # of the address. */
  readonly hash: string;
  readonly facts: CaseFacts;
  readonly asOf: Day | undefined;
  readonly beginsOn: Day | undefined;
  readonly title: string | undefined;
  /** Parts of the address that are not understood and were left out. */
  readonly dropped: readonly string[];
  /** `null`: the person does not know. `undefined`: takes the answer away. */
  answer(fact: string, answer: Answer | null | undefined): void;
  setDays(days: { asOf?: Day | undefined; beginsOn?: Day | undefined }): void;
  setTitle(title: string | undefined): void;
  readonly undo: (() => void) | undefined;
  /** The address without what was not understood. */
  clean(): void;
}

/** The case that this page plans: its facts live in the address and nowhere on the server. */
export function useCase(known: readonly Fact[]): CaseInHand {
  const { link, follow, undo } = useLink();
  const { facts, dropped } = useMemo(() => readFacts(link.case, known), [link.case, known]);
  return {
    hash: writeLink(link),
    facts,
    dropped,
    asOf: link.asOf,
    beginsOn: link.beginsOn,
    title: link.title,
    undo,
    answer: (fact, answer) => follow({ case: writeCaseText({ ...facts, [fact]: answer }) }),
    setDays: (days) => follow(days),
    setTitle: (title) => follow({ title }, true),
    clean: () => follow({ case: writeCaseText(facts) }, true),
  };
}
