import type { OutcomeMonths, StatedOutcome } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { reportableFrom } from '../../domain/agreement/outcome-days.ts';
import { agreementNotValidated, outcomeEmpty, outcomeTooEarly } from '../../domain/agreement/refusals.ts';
import { keepOutcome } from '../../store/agreement/followed.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked, laterDay, spokenFor } from './agreement-for.ts';

type Report = Asked & { readonly months: OutcomeMonths; readonly outcome: StatedOutcome };

/** Reports for the own side what became of an agreement; both may, and where they differ both stand. */
export async function reportOutcome(deps: AskingDeps, asked: Report): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { held, agreement } = await agreementFor({ ...deps, db }, asked, 'report-outcome');
    if (agreement.state !== 'validated') throw agreementNotValidated(agreement.id, agreement.state);
    const from = reportableFrom(agreement.stated.signedOn, asked.months);
    if (laterDay(deps) < from) throw outcomeTooEarly(agreement.id, from);
    if (isEmpty(asked.outcome)) throw outcomeEmpty(agreement.id);
    const { months, outcome } = asked;
    const side = spokenFor(deps.caller, held);
    await keepOutcome(db, agreement.id, { months, side, outcome, by: deps.caller.account });
    await record(db, 'cases.outcome-reported', { caseId: held.id, agreementId: agreement.id, months, side });
  });
}

const isEmpty = ({ jobs, turnover, products, publications, text }: StatedOutcome) =>
  [jobs, turnover, products, publications].every((one) => one === undefined) && text === '';
