import type { AgreementState, StatedAgreement } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { judgeAgreement, stepsFrom } from '../../domain/agreement/judge-agreement.ts';
import { claimPermissions } from '../../domain/agreement/permissions.ts';
import { agreementFaulty, agreementStepRefused } from '../../domain/agreement/refusals.ts';
import { changedMeanwhile } from '../../domain/refusals.ts';
import { correct, insertClaim } from '../../store/agreement/agreements.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import type { AskingDeps } from '../deps.ts';
import { agreementFor, type Asked, caseFor, entryOf, laterDay, spokenFor } from './agreement-for.ts';

/** Says for the own side what was signed. Nothing counts before the adviser of the other side has confirmed it. */
export async function claimAgreement(
  deps: AskingDeps,
  { id, agreement: stated }: { id: string; agreement: StatedAgreement },
): Promise<{ id: string; version: number }> {
  return inTransaction(deps.db, async (db) => {
    const held = await caseFor({ ...deps, db }, id);
    demand(['cases.claim-agreement', claimPermissions['claim-agreement']], deps.caller, held);
    demandSound(deps, held, stated);
    const side = spokenFor(deps.caller, held);
    const agreementId = await insertClaim(db, id, { side, stated });
    if (agreementId === undefined) throw changedMeanwhile(id, held.version);
    await record(db, entryOf('claim'), { caseId: id, agreementId, side });
    return { id: agreementId, version: 1 };
  });
}

/** Claims it anew with other words: by its own side while nobody answered, by either one when it was contested. */
export async function correctAgreement(
  deps: AskingDeps,
  asked: Asked & { readonly version: number; readonly agreement: StatedAgreement },
): Promise<{ version: number; state: AgreementState }> {
  return inTransaction(deps.db, async (db) => {
    const { held, agreement } = await agreementFor({ ...deps, db }, asked, 'correct-agreement');
    if (!stepsFrom[agreement.state].includes('correct'))
      throw agreementStepRefused(agreement.id, 'correct', agreement.state);
    demandSound(deps, held, asked.agreement);
    const side = spokenFor(deps.caller, held);
    const seen = { id: agreement.id, version: asked.version };
    if (!(await correct(db, seen, { side, stated: asked.agreement })))
      throw changedMeanwhile(agreement.id, agreement.version);
    await record(db, entryOf('correct'), { caseId: held.id, agreementId: agreement.id, side });
    return { version: asked.version + 1, state: 'claimed' };
  });
}

function demandSound(deps: AskingDeps, held: HeldCase, stated: StatedAgreement): void {
  const faults = judgeAgreement(stated, { held, today: laterDay(deps) });
  if (faults.length > 0) throw agreementFaulty(held.id, faults);
}
