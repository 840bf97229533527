import { createHash } from 'node:crypto';
import type { PersonChange } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { KeptRecord, PersonClaim } from '../../domain/claim.ts';
import { ENTRY_SOURCE, entryRank } from '../../domain/entry/entry-claim.ts';
import { faultsInChange } from '../../domain/entry/faults.ts';
import {
  differingPerson,
  personEntryClaim,
  personParts,
  type PresentPerson,
} from '../../domain/entry/person-entry.ts';
import { gatherPerson } from '../../domain/gather-person.ts';
import { changedMeanwhile, entryFaulty, personUnknown } from '../../domain/refusals.ts';
import { type EntryState, holdEntry, keepPersonEntry } from '../../store/entry/entries.ts';
import { newIds } from '../../store/records.ts';
import { personEntryRows } from '../../store/write-people.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from './demand-of.ts';
import { getPersonState } from './get-person-state.ts';

interface PersonChanging {
  readonly change: PersonChange;
  /** The version that was changed. */
  readonly version: number;
}

/** Changes what the centre itself says of a person, as `changeOrganisation` does for organisations. */
export async function changePerson(
  deps: AskingDeps,
  given: string,
  { change, version }: PersonChanging,
): Promise<number> {
  return inTransaction(deps.db, async (db) => {
    const { state } = await getPersonState(db, given);
    demandOf(deps.caller, 'change', state);
    return changePersonHeld({ ...deps, db }, state, { change, version });
  });
}

/** The change itself, for whom it was found to be open. */
export async function changePersonHeld(
  deps: AskingDeps,
  { id }: Pick<EntryState, 'id'>,
  { change, version }: PersonChanging,
): Promise<number> {
  const { db, corridor } = deps;
  const held = await holdEntry<PersonClaim>(db, id);
  if (!held) throw personUnknown(id);
  if (held.version !== version) throw changedMeanwhile(id, held.version);
  // Read only now: from here on it stands still.
  const { present } = await getPersonState(db, id);
  const parts = soundParts(deps, change, present);
  if (personParts(parts).length === 0) return version;
  const entry = await nextEntry(deps, held.records, { id, change: parts, present });
  const others = held.records.filter((one) => one.id !== entry.id);
  const gathered = gatherPerson([...others, entry], corridor.sides);
  await keepPersonEntry(db, id, { version, record: entry, gathered: personEntryRows(gathered, id) });
  await record(db, 'parties.person-changed', { personId: id, parts: personParts(parts) });
  return version + 1;
}

function soundParts({ corridor }: AskingDeps, change: PersonChange, present: PresentPerson): PersonChange {
  const parts = differingPerson(change, present);
  const fields = corridor.fields.map(({ code }) => code);
  const faults = faultsInChange(parts, { fields, country: undefined });
  if (faults.length > 0) throw entryFaulty(faults);
  return parts;
}

interface Wanted {
  readonly id: string;
  readonly change: PersonChange;
  readonly present: PresentPerson;
}

async function nextEntry(
  { db }: AskingDeps,
  records: readonly KeptRecord<PersonClaim>[],
  { id: key, change, present }: Wanted,
): Promise<KeptRecord<PersonClaim> & { readonly digest: string }> {
  const former = records.find((one) => one.source === ENTRY_SOURCE && one.key === key);
  const claim = personEntryClaim(change, present, former?.claim);
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
