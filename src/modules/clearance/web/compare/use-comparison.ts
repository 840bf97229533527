import { useMemo } from 'react';
import type { Day } from '#platform/calendar';
import type { Fact } from '../../contract.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { writeCaseText } from '../../domain/sharing/case-text.ts';
import { readFacts } from '../case/read-facts.ts';
import { useLink } from '../case/use-link.ts';

/** Two plans of one case: what is the same, and what differs in the other one. */
export interface ComparisonInHand {
  readonly facts: CaseFacts;
  readonly asOf: Day | undefined;
  readonly beginsOn: Day | undefined;
  readonly title: string | undefined;
  /** Only the facts that differ. */
  readonly otherFacts: CaseFacts;
  readonly otherAsOf: Day | undefined;
  readonly isDifferent: boolean;
  /** What stands behind the # of the address of either plan. */
  readonly hash: {
    case: string;
    asOf: Day | undefined;
    beginsOn: Day | undefined;
    title: string | undefined;
  };
  /** `undefined` makes it the same in both plans again. */
  differ(fact: string, answer: Answer | null | undefined): void;
  setOtherDay(day: Day | undefined): void;
}

/** Reads both plans from the address of this page, and writes every change back to it. */
export function useComparison(known: readonly Fact[]): ComparisonInHand {
  const { link, follow } = useLink();
  const facts = useMemo(() => readFacts(link.case, known).facts, [link.case, known]);
  const otherFacts = useMemo(() => readFacts(link.other ?? '', known).facts, [link.other, known]);
  const { asOf, beginsOn, title, otherAsOf } = link;
  return {
    facts,
    asOf,
    beginsOn,
    title,
    otherFacts,
    otherAsOf,
    isDifferent: otherAsOf !== undefined || Object.keys(otherFacts).length > 0,
    hash: { case: link.case, asOf, beginsOn, title },
    differ: (fact, answer) =>
      follow({ other: writeCaseText({ ...otherFacts, [fact]: answer }) || undefined }),
    setOtherDay: (day) => follow({ otherAsOf: day }),
  };
}
