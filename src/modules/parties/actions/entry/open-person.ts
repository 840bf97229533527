import type { AskingDeps } from '../deps.ts';
import { mayDo } from './demand-of.ts';
import { getPersonState } from './get-person-state.ts';

/** What the centre keeps of a person in the parts that people write, and whether the caller may change it. */
export async function openPerson({ db, caller }: AskingDeps, given: string) {
  const { state, present } = await getPersonState(db, given);
  const { isInvented: _, ...entry } = present;
  return { id: state.id, version: state.version, entry, may: { change: mayDo(caller, 'change', state) } };
}
