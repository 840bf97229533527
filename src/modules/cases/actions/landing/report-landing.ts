import type { LandingMonths, StatedReport } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeReport } from '../../domain/landing/judge-landing.ts';
import { landingFaulty } from '../../domain/landing/refusals.ts';
import { changedMeanwhile } from '../../domain/refusals.ts';
import { confirmReport, keepReport, listReports } from '../../store/landing/landings.ts';
import { laterDay, spokenFor } from '../agreement/agreement-for.ts';
import type { AskingDeps } from '../deps.ts';
import { landingFor } from './landing-for.ts';

interface Report {
  readonly id: string;
  readonly months: LandingMonths;
  readonly report: StatedReport;
}

/** Says for the own side how a firm fares; what the side of the host says is confirmed with it. */
export async function reportLanding(deps: AskingDeps, { id, months, report }: Report): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { held, landing } = await landingFor({ ...deps, db }, id, 'report-landing');
    const before = (await listReports(db, id)).find((one) => one.months === months);
    const faults = judgeReport({
      state: held.state,
      landedOn: landing.landedOn,
      months,
      isConfirmed: Boolean(before?.confirmed_at),
      today: laterDay(deps),
    });
    if (faults.length > 0) throw landingFaulty(id, faults);
    const side = spokenFor(deps.caller, held);
    if (!(await keepReport(db, id, { months, side, report }))) throw changedMeanwhile(id, held.version);
    await record(db, 'cases.landing-reported', { caseId: id, months, side });
  });
}

interface Seen {
  readonly id: string;
  readonly months: LandingMonths;
  readonly version: number;
}

/** Confirms for the host what was reported, as the caller saw it. */
export async function confirmLanding(deps: AskingDeps, { id, ...seen }: Seen): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { held } = await landingFor({ ...deps, db }, id, 'confirm-landing');
    if (!(await confirmReport(db, id, seen))) throw changedMeanwhile(id, held.version);
    await record(db, 'cases.landing-report-confirmed', { caseId: id, months: seen.months });
  });
}
