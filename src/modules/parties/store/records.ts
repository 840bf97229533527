import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { KeptRecord, OrganisationClaim, PersonClaim, SourceRecord } from '../domain/claim.ts';
import { insertRows } from './insert-rows.ts';
import type { PartiesTables, PartyKind } from './tables.ts';

type Claim = OrganisationClaim | PersonClaim;

/** A record that is already kept: enough to see whether the source says anything new. */
export interface KnownRecord<C> {
  readonly id: string;
  readonly partyId: string;
  readonly source: string;
  readonly key: string;
  readonly digest: string;
  readonly claim: C;
}

/** Finds the kept records of these sources and keys. Holds them, so that two imports of the same list do not cross. */
export async function lockRecords<C extends Claim>(
  db: Database<PartiesTables>,
  records: readonly Pick<SourceRecord<C>, 'source' | 'key'>[],
): Promise<KnownRecord<C>[]> {
  const wanted = JSON.stringify(records.map(({ source, key }) => ({ source, key })));
  const { rows } = await sql<{
    id: string;
    party_id: string;
    source: string;
    key: string;
    digest: string;
    claim: C;
  }>`
    select r.id, r.party_id, r.source, r.key, r.digest, r.claim
    from jsonb_to_recordset(${wanted}::jsonb) as w (source text, key text)
    join parties.source_record r using (source, key)
    order by r.id for update of r`.execute(db);
  return rows.map(({ party_id: partyId, ...row }) => ({ ...row, partyId }));
}

export interface RecordToKeep<C extends Claim> extends SourceRecord<C> {
  readonly id: string;
  readonly partyId: string;
  readonly digest: string;
}

export async function insertRecords<C extends Claim>(
  db: Database<PartiesTables>,
  kind: PartyKind,
  records: readonly RecordToKeep<C>[],
) {
  await insertRows(
    db,
    'parties.source_record',
    records.map(({ id, partyId, source, key, rank, title, href, readOn, digest, claim }) => ({
      id,
      party_id: partyId,
      party_kind: kind,
      source,
      key,
      rank,
      title,
      href: href ?? null,
      read_on: readOn ?? null,
      digest,
      claim,
    })),
  );
}

/** Replaces what kept records say. */
export async function setRecords<C extends Claim>(
  db: Database<PartiesTables>,
  records: readonly RecordToKeep<C>[],
) {
  if (records.length === 0) return;
  const rows = records.map(({ id, rank, title, href, readOn, digest, claim }) => ({
    id,
    rank,
    title,
    href,
    read_on: readOn,
    digest,
    claim,
  }));
  await sql`
    update parties.source_record r
    set rank = n.rank, title = n.title, href = n.href, read_on = n.read_on, digest = n.digest, claim = n.claim, taken_at = now()
    from jsonb_populate_recordset(null::parties.source_record, ${JSON.stringify(rows)}::jsonb) n
    where r.id = n.id`.execute(db);
}

/** All records of these parties, by party. */
export async function listRecords<C extends Claim>(db: Database<PartiesTables>, partyIds: readonly string[]) {
  const rows =
    partyIds.length === 0
      ? []
      : await db
          .selectFrom('parties.source_record')
          .where('party_id', 'in', partyIds)
          .select(['id', 'party_id', 'source', 'key', 'rank', 'title', 'href', 'read_on', 'claim'])
          .orderBy('id')
          .execute();
  const byParty = new Map<string, KeptRecord<C>[]>(partyIds.map((id) => [id, []]));
  for (const { party_id, href, read_on, claim, ...row } of rows)
    byParty.get(party_id)!.push({
      ...row,
      ...(href !== null && { href }),
      ...(read_on !== null && { readOn: read_on }),
      claim: claim as C,
    });
  return byParty;
}

/** New ids that grow with time, so that rows written together stay together. */
export async function newIds(db: Database<PartiesTables>, count: number): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select uuidv7() as id from generate_series(1, ${count}::int)`.execute(db);
  return rows.map(({ id }) => id);
}
