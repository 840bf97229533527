import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { partsIn } from '../../domain/permissions/case.ts';
import { caseUnknown } from '../../domain/refusals.ts';
import { agreeToNames as agree, findCase } from '../../store/cooperations.ts';
import { demandOfCase } from '../demand-of-case.ts';
import type { AskingDeps } from '../deps.ts';

/** Agrees for the own side that its parties are named; they are once the other side has agreed too. Said twice, it is said once. */
export async function agreeToNames(deps: AskingDeps, id: string): Promise<boolean> {
  return inTransaction(deps.db, async (db) => {
    const held = await findCase(db, id);
    if (!held) throw caseUnknown(id);
    demandOfCase(deps.caller, 'agree-to-names', held);
    for (const side of new Set(partsIn(deps.caller, held).map((part) => part.split('/')[0]!)))
      if (await agree(db, id, side)) await record(db, 'cases.names-agreed', { caseId: id, side });
    return (await findCase(db, id))!.isDisclosed;
  });
}
