import type { AskingDeps } from '../deps.ts';
import { mayDo } from './demand-of.ts';
import { getPersonState } from './get-person-state.ts';

/** What the centre keeps of a person in the parts that people write, and what the caller may do with it. */
export async function openPerson({ db, caller }: AskingDeps, given: string) {
  const { state, present } = await getPersonState(db, given);
  const { isInvented: _, ...entry } = present;
  const may = { change: mayDo(caller, 'change', state), propose: mayDo(caller, 'propose', state) };
  return { id: state.id, version: state.version, entry, may };
}
