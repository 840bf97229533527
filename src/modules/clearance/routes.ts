import { type Served, serve } from '#platform/http';
import type { Printer } from '#platform/print';
import { explainSent } from './actions/explain-sent.ts';
import { describeComparison } from './actions/describing/describe-comparison.ts';
import {
  describePacks,
  describeSituations,
  describeVocabulary,
} from './actions/describing/describe-packs.ts';
import { describePlan } from './actions/describing/describe-plan.ts';
import { describeProcedure, describeRow } from './actions/describing/describe-procedure.ts';
import { announcedTold } from './actions/describing/named-in.ts';
import { planCalendar } from './actions/plan-calendar.ts';
import { fileName, printPlan } from './actions/printing/print-plan.ts';
import { type Planning, planSent, planShared } from './actions/plan-sent.ts';
import { weighAnswers } from './actions/weigh-answers.ts';
import * as contract from './contract.ts';
import type { Calendars } from './domain/planning/dates.ts';
import { procedureUnknown } from './domain/refusals.ts';
import type { FollowedPacks } from './store/following/follow-packs.ts';

export interface ClearanceDeps {
  readonly packs: FollowedPacks;
  readonly printer: Printer;
  readonly calendars: Calendars;
  today(): string;
}

/** Public and stateless: facts come in, a plan goes out, and nothing is stored. */
export function clearanceRoutes({ packs, printer, calendars, today }: ClearanceDeps): Served[] {
  const planning = async (): Promise<Planning> => ({
    rulebook: await packs.current(),
    calendars,
    today: today(),
  });
  return [
    serve(contract.makePlan, async (sent) => {
      const at = await planning();
      return describePlan(at.rulebook, planSent(at, sent), calendars);
    }),
    serve(contract.planAsDocument, async ({ reader, title, ...sent }) => {
      const at = await planning();
      return printPlan(at, { plan: planShared(at, sent), reader, title }, printer);
    }),
    serve(contract.planAsCalendar, async ({ reader, title, ...sent }) => {
      const at = await planning();
      const description = describePlan(at.rulebook, planShared(at, sent), calendars);
      const asked = { reader, title, today: at.today };
      return { name: fileName(asked, 'ics'), content: planCalendar(description, asked) };
    }),
    serve(contract.explainProcedure, async ({ id, ...sent }) => explainSent(await planning(), { id, sent })),
    serve(contract.weighAnswers, async ({ id, ...sent }) => weighAnswers(await planning(), { id, sent })),
    serve(contract.comparePlans, async (sent) => {
      const at = await planning();
      const before = planSent(at, sent.before);
      return describeComparison(at.rulebook, { before, after: planSent(at, sent.after) }, calendars);
    }),
    serve(contract.readVocabulary, async () => describeVocabulary(await packs.current())),
    serve(contract.listSituations, async () => ({ situations: describeSituations(await packs.current()) })),
    serve(contract.listProcedures, async ({ side, subject }) => {
      const rulebook = await packs.current();
      const isWanted = (one: { side: string; subject: string }) =>
        (side === undefined || one.side === side) && (subject === undefined || one.subject === subject);
      return {
        reviewed: rulebook.reviewed,
        rows: rulebook.procedures.filter(isWanted).map((one) => describeRow(rulebook, one, today())),
      };
    }),
    serve(contract.getProcedure, async ({ id }) => {
      const rulebook = await packs.current();
      const procedure = rulebook.procedure.get(id);
      if (!procedure) throw procedureUnknown(id);
      return describeProcedure(rulebook, procedure, today());
    }),
    serve(contract.listAnnounced, async () => {
      const rulebook = await packs.current();
      return {
        reviewed: rulebook.reviewed,
        rows: rulebook.watchList.map((one) => announcedTold(rulebook, one)),
      };
    }),
    serve(contract.checkPacksHealth, async () =>
      describePacks(packs.health(), await packs.current().catch(() => undefined)),
    ),
  ];
}
