import type { Day } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { agreementNotValidated, followUpTaken, followUpUnknown } from '../../domain/agreement/refusals.ts';
import {
  closeFollowUp,
  listFollowUps,
  moveFollowUp as move,
  setFollowUp as insertFollowUp,
} from '../../store/agreement/followed.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked } from './agreement-for.ts';

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

/** Moves an open day of follow-up. */
export async function moveFollowUp(
  deps: AskingDeps,
  asked: Asked & { readonly dueOn: Day; readonly to: Day },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const { agreement } = await agreementFor({ ...deps, db }, asked, 'set-follow-up');
    if (agreement.state !== 'validated') throw agreementNotValidated(agreement.id, agreement.state);
    const { id: caseId, agreementId, dueOn, to } = asked;
    const days = await listFollowUps(db, [agreementId]);
    if (days.some(({ due_on }) => due_on === to)) throw followUpTaken(to);
    if (!(await move(db, agreementId, { dueOn, to }))) throw followUpUnknown(dueOn);
    await record(db, 'cases.follow-up-moved', { caseId, agreementId, dueOn, to });
  });
}
