import type { Database } from '#platform/database';
import type { PersonClaim } from '../domain/claim.ts';
import { gatherPerson } from '../domain/gather-person.ts';
import { listRecords } from '../store/records.ts';
import type { PartiesTables } from '../store/tables.ts';
import { clearGathered } from '../store/write-organisations.ts';
import { clearGatheredOfPeople, setPeople } from '../store/write-people.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherOrganisations } from './gather-organisations.ts';

interface Regathering {
  readonly kind: 'organisation' | 'person';
  readonly ids: readonly string[];
  /** Parties whose records went elsewhere. */
  readonly emptied: readonly string[];
}

/** Writes anew what is gathered of parties whose records came or went. */
export async function gatherParties(
  deps: PartiesDeps,
  db: Database<PartiesTables>,
  { kind, ids, emptied }: Regathering,
) {
  if (kind === 'person') {
    await clearGatheredOfPeople(db, emptied);
    await gatherPeople(deps, db, ids);
  } else {
    await clearGathered(db, emptied);
    await gatherOrganisations(deps, db, ids);
  }
}

export async function gatherPeople(
  { corridor }: PartiesDeps,
  db: Database<PartiesTables>,
  ids: readonly string[],
) {
  const records = await listRecords<PersonClaim>(db, ids);
  const people = [...records].map(([id, kept]) => ({ id, gathered: gatherPerson(kept, corridor.sides) }));
  await setPeople(db, people);
}
