import type { Day } from '#platform/calendar';
import { settleFacts, type Unlisted } from '../domain/judging/settle-facts.ts';
import type { Calendars } from '../domain/planning/dates.ts';
import { type Plan, planCase } from '../domain/planning/plan.ts';
import { factsFaulty, toldFault } from '../domain/refusals.ts';
import type { Rulebook } from '../domain/rules/catalogue.ts';
import type { CaseFacts } from '../domain/rules/condition.ts';
import { readCaseText } from '../domain/sharing/case-text.ts';

/** A case as somebody sent it. */
export interface CaseSent {
  readonly facts: CaseFacts;
  readonly asOf?: Day | undefined;
  readonly beginsOn?: Day | undefined;
  readonly unlisted: Unlisted;
}

/** What a case is planned with. */
export interface Planning {
  readonly rulebook: Rulebook;
  readonly calendars: Calendars;
  readonly today: Day;
}

/** Plans a case that somebody sent; refuses facts that the vocabulary does not know, all faults at once. */
export function planSent({ rulebook, calendars, today }: Planning, sent: CaseSent): Plan {
  const { facts, faults } = settleFacts(rulebook, sent.facts, sent.unlisted);
  if (faults.length > 0) throw factsFaulty(faults.map((fault) => toldFault(rulebook, fault)));
  const on = sent.asOf ?? today;
  return planCase(rulebook, { facts, on, begins: sent.beginsOn ?? on }, calendars);
}

interface CaseInAddress extends Omit<CaseSent, 'facts'> {
  readonly case: string;
}

/** Plans a case that stands in an address. */
export function planShared(planning: Planning, { case: text, ...sent }: CaseInAddress): Plan {
  const { facts, faults } = readCaseText(text);
  if (faults.length === 0) return planSent(planning, { ...sent, facts });
  const { faults: unfit } = settleFacts(planning.rulebook, facts, sent.unlisted);
  throw factsFaulty([
    ...faults.map(({ written, problem }) => ({ fact: written.split('-')[0]!, problem, written })),
    ...unfit.map((fault) => toldFault(planning.rulebook, fault)),
  ]);
}
