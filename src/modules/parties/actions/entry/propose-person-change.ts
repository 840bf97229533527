import type { PersonChange } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { faultsInChange } from '../../domain/entry/faults.ts';
import { differingPerson } from '../../domain/entry/person-entry.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from './demand-of.ts';
import { getPersonState } from './get-person-state.ts';
import { layBefore } from './lay-before.ts';

interface Proposing {
  readonly change: PersonChange;
  readonly reason: string;
}

/** Lays a change of a person's entry before that person and those who handle it; to whom the person is not shown there is none. */
export async function proposePersonChange(
  deps: AskingDeps,
  given: string,
  { change, reason }: Proposing,
): Promise<string> {
  return inTransaction(deps.db, async (db) => {
    const { state, present } = await getPersonState(db, given);
    demandOf(deps.caller, 'propose', state);
    const parts = differingPerson(change, present);
    const fields = deps.corridor.fields.map(({ code }) => code);
    return layBefore(db, state, {
      parts,
      faults: faultsInChange(parts, { fields, country: undefined }),
      reason,
    });
  });
}
