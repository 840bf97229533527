import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { KeptRecord, OrganisationClaim, PersonClaim } from '../../domain/claim.ts';
import type { Concerned } from '../../domain/permissions/grounds.ts';
import type { PartiesTables } from '../tables.ts';
import type { EntryRows } from '../write-organisations.ts';
import type { PersonEntryRows } from '../write-people.ts';

/** A party as the policy table looks at it, with the version of what is gathered of it. */
export interface EntryState extends Concerned {
  readonly id: string;
  readonly version: number;
}

/** The party that an id means today. */
export async function findEntryState(
  db: Database<PartiesTables>,
  currentId: string,
): Promise<EntryState | undefined> {
  const { rows } = await sql<{
    id: string;
    kind: EntryState['kind'];
    side: string | null;
    version: number;
    ids: string[];
    is_myself: boolean;
  }>`
    select p.id, p.kind, p.side, p.version, parties.is_myself(p.id) as is_myself,
      array(select one.id from parties.party one where one.id = p.id or one.merged_into = p.id) as ids
    from parties.party p where p.id = ${currentId}::uuid and p.merged_into is null`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { side, is_myself: isTheCaller, ...state } = row;
  return { ...state, isTheCaller, ...(side !== null && { side }) };
}

/** What sources said, for whoever may change the entry. Holds the party, so that two who save wait for each other. */
export async function holdEntry<C extends OrganisationClaim | PersonClaim>(
  db: Database<PartiesTables>,
  id: string,
): Promise<{ version: number; records: KeptRecord<C>[] } | undefined> {
  const { rows } = await sql<{ held_version: number | null; records: KeptRecord<C>[] | null }>`
    select held_version, records from parties.hold_entry(${id}::uuid)`.execute(db);
  const { held_version: version, records } = rows[0]!;
  return version === null ? undefined : { version, records: records ?? [] };
}

interface ToKeep<C, Rows> {
  /** The version that was changed. */
  readonly version: number;
  readonly record: { readonly id: string; readonly digest: string; readonly claim: C };
  readonly gathered: Rows;
}

export async function keepOrganisationEntry(
  db: Database<PartiesTables>,
  id: string,
  { version, record, gathered }: ToKeep<OrganisationClaim, EntryRows>,
): Promise<void> {
  await sql`select parties.keep_organisation_entry(${id}::uuid, ${version}, ${JSON.stringify(record)}::jsonb,
    ${JSON.stringify(gathered)}::jsonb)`.execute(db);
}

export async function keepPersonEntry(
  db: Database<PartiesTables>,
  id: string,
  { version, record, gathered }: ToKeep<PersonClaim, PersonEntryRows>,
): Promise<void> {
  await sql`select parties.keep_person_entry(${id}::uuid, ${version}, ${JSON.stringify(record)}::jsonb,
    ${JSON.stringify(gathered)}::jsonb)`.execute(db);
}
