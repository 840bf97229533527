import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { GatheredPerson } from '../domain/gather-person.ts';
import { fold } from '../domain/names/folding.ts';
import { personKeys } from '../domain/names/person-keys.ts';
import { sortKeyOf } from '../domain/names/search-keys.ts';
import { settleCertainty } from './certainty.ts';
import { insertRows } from './insert-rows.ts';
import type { PartiesTables } from './tables.ts';
import { nameRow } from './write-organisations.ts';

export interface PersonToWrite {
  readonly id: string;
  readonly gathered: GatheredPerson;
}

const partyColumns = (gathered: GatheredPerson) => ({
  side: gathered.side ?? null,
  display_name: gathered.displayName,
  names: gathered.namesByLanguage,
  sort_key: sortKeyOf(fold(gathered.displayName), 'person'),
  is_invented: gathered.isInvented,
});

/** What is written anew when an entry is changed here, as the database takes it. */
export const personEntryRows = (gathered: GatheredPerson, id: string) => ({
  party: partyColumns(gathered),
  names: nameRows(gathered, id),
  fields: gathered.fields,
});
export type PersonEntryRows = ReturnType<typeof personEntryRows>;

export async function insertPerson(db: Database<PartiesTables>, { id, gathered }: PersonToWrite) {
  await insertRows(db, 'parties.party', [
    { id, kind: 'person', merged_into: null, ...partyColumns(gathered) },
  ]);
}

/** Writes anew everything that is gathered of these people. */
export async function setPeople(db: Database<PartiesTables>, people: readonly PersonToWrite[]) {
  await clearGatheredOfPeople(
    db,
    people.map(({ id }) => id),
  );
  const rows = people.map(({ id, gathered }) => ({ id, ...partyColumns(gathered) }));
  await sql`
    update parties.party p
    set side = n.side, display_name = n.display_name, names = n.names, sort_key = n.sort_key, is_invented = n.is_invented,
      changed_at = now(), version = p.version + 1
    from jsonb_populate_recordset(null::parties.party, ${JSON.stringify(rows)}::jsonb) n
    where p.id = n.id`.execute(db);
  const each = <Row>(rowsOf: (gathered: GatheredPerson, id: string) => readonly Row[]) =>
    people.flatMap(({ id, gathered }) => rowsOf(gathered, id));
  await insertRows(db, 'parties.person_name', each(nameRows));
  await insertRows(db, 'parties.identifier', await settleCertainty(db, each(identifierRows)));
  await insertRows(db, 'parties.affiliation', each(affiliationRows));
  await insertRows(
    db,
    'parties.field',
    each(({ fields }, party_id) => fields.map((code) => ({ party_id, code, party_kind: 'person' as const }))),
  );
}

export async function clearGatheredOfPeople(db: Database<PartiesTables>, ids: readonly string[]) {
  if (ids.length === 0) return;
  await db.deleteFrom('parties.affiliation').where('person_id', 'in', ids).execute();
  for (const table of ['person_name', 'identifier', 'field'] as const)
    await db.deleteFrom(`parties.${table}`).where('party_id', 'in', ids).execute();
}

const nameRows = ({ names }: GatheredPerson, party_id: string) =>
  names.map((name, position) => ({
    ...nameRow({ ...name, order: name.order ?? 'family-first' }, party_id, position),
    name_order: name.order ?? null,
    match_keys: personKeys(name.text).map(({ key }) => key),
  }));

const identifierRows = ({ identifiers }: GatheredPerson, party_id: string) =>
  identifiers.map(({ scheme, value, certainty, recordId }) => ({
    party_id,
    scheme,
    value,
    certainty,
    record_id: recordId,
    party_kind: 'person' as const,
  }));

const affiliationRows = ({ affiliations }: GatheredPerson, person_id: string) =>
  affiliations.map(({ target, name, role, from, until, recordId }, position) => ({
    person_id,
    position,
    organisation_scheme: target.scheme,
    organisation_value: target.value,
    organisation_name: name,
    role: role ?? null,
    from_date: from ?? null,
    until_date: until ?? null,
    record_id: recordId,
  }));
