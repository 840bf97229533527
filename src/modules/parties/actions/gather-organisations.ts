import type { Database } from '#platform/database';
import type { OrganisationClaim } from '../domain/claim.ts';
import { gatherOrganisation } from '../domain/gather.ts';
import { listRecords } from '../store/records.ts';
import type { PartiesTables } from '../store/tables.ts';
import { type OrganisationToWrite, setOrganisations } from '../store/write-organisations.ts';
import type { PartiesDeps } from './deps.ts';

/** Writes anew what all records together say of these organisations, the eldest first: who claimed an identifier first keeps it. */
export async function gatherOrganisations(
  { corridor }: PartiesDeps,
  db: Database<PartiesTables>,
  partyIds: readonly string[],
): Promise<OrganisationToWrite[]> {
  const records = await listRecords<OrganisationClaim>(db, [...new Set(partyIds)]);
  const organisations = [...records]
    .filter(([, kept]) => kept.length > 0)
    .toSorted(([, [one]], [, [other]]) => (one!.id < other!.id ? -1 : 1))
    .map(([id, kept]) => ({ id, gathered: gatherOrganisation(kept, corridor.sides) }));
  await setOrganisations(db, organisations);
  return organisations;
}
