import type { z } from 'zod';
import type { openEntry as contract } from '#contracts/parties';
import { entryOf } from '../../domain/entry/entry.ts';
import { organisationUnknown } from '../../domain/refusals.ts';
import { findOrganisation } from '../../store/find-organisation.ts';
import type { AskingDeps } from '../deps.ts';
import { mayDo } from './demand-of.ts';
import { getOrganisationState } from './get-organisation-state.ts';

/** What an entry says now in the parts that people write, and what the caller may do with it. */
export async function openEntry(
  { db, caller }: AskingDeps,
  idOrSlug: string,
): Promise<z.input<typeof contract.output>> {
  const state = await getOrganisationState(db, idOrSlug);
  const organisation = await findOrganisation(db, state.id);
  if (!organisation) throw organisationUnknown(idOrSlug);
  return {
    id: state.id,
    version: state.version,
    entry: entryOf(organisation),
    may: { change: mayDo(caller, 'change', state), propose: mayDo(caller, 'propose', state) },
  };
}
