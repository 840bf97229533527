import type { CaseAction } from '../domain/permissions/case.ts';
import { caseIsClosed, caseUnknown } from '../domain/refusals.ts';
import { findCase, type HeldCase } from '../store/cooperations.ts';
import { demandOfCase } from './demand-of-case.ts';
import type { AskingDeps } from './deps.ts';

/** A case that the caller may see. */
export async function seenCase({ db, caller }: AskingDeps, id: string): Promise<HeldCase> {
  const held = await findCase(db, id);
  if (!held) throw caseUnknown(id);
  demandOfCase(caller, 'see', held);
  return held;
}

/** A case on its way that the caller may do this with. */
export async function openCaseFor(deps: AskingDeps, id: string, action: CaseAction): Promise<HeldCase> {
  const held = await seenCase(deps, id);
  demandOfCase(deps.caller, action, held);
  if (held.state === 'closed') throw caseIsClosed(id);
  return held;
}
