import type { z } from 'zod';
import type { listChangeProposals } from '#contracts/parties';
import { pageUnknown } from '../../domain/refusals.ts';
import { listProposals } from '../../store/entry/change-proposals.ts';
import type { AskingDeps } from '../deps.ts';
import { getOrganisationState } from './get-organisation-state.ts';
import { getPersonState } from './get-person-state.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Proposals that the caller made or may decide on. */
export async function readProposals(
  { db, caller }: AskingDeps,
  { organisation, person, state, part, limit, after }: z.output<typeof listChangeProposals.input>,
) {
  if (after !== undefined && !UUID.test(after)) throw pageUnknown(after);
  const partyId =
    organisation === undefined
      ? person && (await getPersonState(db, person)).state.id
      : (await getOrganisationState(db, organisation)).id;
  return listProposals(db, { account: caller.account, partyId, state, part, limit, after });
}
