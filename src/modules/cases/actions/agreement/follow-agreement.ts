import type { OutcomeMonths, StatedOutcome } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { reportableFrom } from '../../domain/agreement/outcome-days.ts';
import {
  agreementNotValidated,
  followUpUnknown,
  outcomeEmpty,
  outcomeTooEarly,
} from '../../domain/agreement/refusals.ts';
import { closeFollowUp, keepOutcome, setFollowUp as insertFollowUp } from '../../store/agreement/followed.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked, laterDay, spokenFor } from './held.ts';

type FollowUp = Asked & { readonly dueOn: Day; readonly note: string; readonly isDone: boolean };

/** Sets a day of follow-up, or says that it is done. */
export async function setFollowUp(deps: AskingDeps, asked: FollowUp): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { agreement } = await agreementFor({ ...deps, db }, asked, 'set-follow-up');
    if (agreement.state !== 'validated') throw agreementNotValidated(agreement.id, agreement.state);
    const { dueOn, note, isDone } = asked;
    if (!isDone) await insertFollowUp(db, agreement.id, { dueOn, note });
    else if (!(await closeFollowUp(db, agreement.id, { dueOn, note, by: deps.caller.account })))
      throw followUpUnknown(dueOn);
    const facts = { caseId: asked.id, agreementId: agreement.id, dueOn };
    await record(db, isDone ? 'cases.follow-up-done' : 'cases.follow-up-set', facts);
  });
}

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
    await keepOutcome(db, agreement.id, { months, side, outcome });
    await record(db, 'cases.outcome-reported', { caseId: held.id, agreementId: agreement.id, months, side });
  });
}

const isEmpty = ({ jobs, turnover, products, publications, text }: StatedOutcome) =>
  [jobs, turnover, products, publications].every((one) => one === undefined) && text === '';
