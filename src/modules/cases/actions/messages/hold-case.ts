import { caseUnknown } from '../../domain/refusals.ts';
import { findCase, type HeldCase } from '../../store/cooperations.ts';
import { demandOfCase } from '../demand-of-case.ts';
import type { AskingDeps } from '../deps.ts';

/** The case that somebody wants to read or write in, once it is clear that they may. */
export async function holdCase(
  { db, caller }: AskingDeps,
  id: string,
  action: 'see' | 'write' | 'share',
): Promise<HeldCase> {
  const held = await findCase(db, id);
  if (!held) throw caseUnknown(id);
  demandOfCase(caller, action, held);
  return held;
}
