import { createHash } from 'node:crypto';
import type { Organisation, OrganisationChange } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { KeptRecord, OrganisationClaim } from '../../domain/claim.ts';
import { differing, entryOf, partsOf, tidied } from '../../domain/entry/entry.ts';
import { ENTRY_SOURCE, entryClaim, entryRank } from '../../domain/entry/entry-claim.ts';
import { faultsInChange } from '../../domain/entry/faults.ts';
import { gatherOrganisation } from '../../domain/gather.ts';
import { changedMeanwhile, entryFaulty, organisationUnknown } from '../../domain/refusals.ts';
import { type EntryState, holdEntry, keepOrganisationEntry } from '../../store/entry/entries.ts';
import { findOrganisation } from '../../store/find-organisation.ts';
import { newIds } from '../../store/records.ts';
import { entryRows } from '../../store/write-organisations.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from './demand-of.ts';
import { getOrganisationState } from './get-organisation-state.ts';

export interface OrganisationChanging {
  readonly change: OrganisationChange;
  /** The version that was changed. */
  readonly version: number;
}

/**
 * Changes what the centre itself says of an organisation and returns the new version. What sources said stays as it is, beside
 * it; the same words again change nothing.
 */
export async function changeOrganisation(
  deps: AskingDeps,
  idOrSlug: string,
  { change, version }: OrganisationChanging,
): Promise<number> {
  return inTransaction(deps.db, async (db) => {
    const state = await getOrganisationState(db, idOrSlug);
    demandOf(deps.caller, 'change', state);
    return changeHeld({ ...deps, db }, state, { change, version });
  });
}

/** The change itself, for whom it was found to be open. */
export async function changeHeld(
  deps: AskingDeps,
  { id }: Pick<EntryState, 'id'>,
  { change, version }: OrganisationChanging,
): Promise<number> {
  const { db, corridor } = deps;
  const held = await holdEntry<OrganisationClaim>(db, id);
  if (!held) throw organisationUnknown(id);
  if (held.version !== version) throw changedMeanwhile(id, held.version);
  const present = await findOrganisation(db, id);
  if (!present) throw organisationUnknown(id);
  const parts = soundParts(deps, { change, present });
  if (partsOf(parts).length === 0) return version;
  const entry = await nextEntry(deps, held.records, { change: parts, present });
  const others = held.records.filter((one) => one.id !== entry.id);
  const gathered = gatherOrganisation([...others, entry], corridor.sides);
  await keepOrganisationEntry(db, id, { version, record: entry, gathered: entryRows(gathered, id) });
  await record(db, 'parties.organisation-changed', { organisationId: id, parts: partsOf(parts) });
  return version + 1;
}

interface Wanted {
  readonly change: OrganisationChange;
  readonly present: Organisation;
}

/** The parts that are different from what stands there; refuses them with every fault. */
export function soundParts({ corridor }: Pick<AskingDeps, 'corridor'>, { change, present }: Wanted) {
  const parts = differing(tidied(change), entryOf(present));
  const faults = faultsInChange(parts, {
    fields: corridor.fields.map(({ code }) => code),
    country: present.place?.country,
  });
  if (faults.length > 0) throw entryFaulty(faults);
  return parts;
}

/** The record of the centre's own after the change, and before all others. */
async function nextEntry(
  { db, today }: AskingDeps,
  records: readonly KeptRecord<OrganisationClaim>[],
  { change, present }: Wanted,
): Promise<KeptRecord<OrganisationClaim> & { readonly digest: string }> {
  const { id: key } = present;
  const former = records.find((one) => one.source === ENTRY_SOURCE && one.key === key);
  const claim = entryClaim({ change, present, former: former?.claim, today: today() });
  return {
    id: former?.id ?? (await newIds(db, 1))[0]!,
    source: ENTRY_SOURCE,
    key,
    rank: entryRank(records.filter((one) => one !== former)),
    title: 'Green Channel',
    digest: createHash('sha256').update(JSON.stringify(claim)).digest('base64url'),
    claim,
  };
}
