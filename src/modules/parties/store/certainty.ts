import { sql } from 'kysely';
import type { Identifier, IdentifierScheme } from '#contracts/parties';
import type { Database } from '#platform/database';
import { schemes } from '../domain/identifiers/schemes.ts';
import type { PartiesTables, PartyKind } from './tables.ts';

interface IdentifierRow {
  party_id: string;
  scheme: IdentifierScheme;
  value: string;
  certainty: Identifier['certainty'];
  record_id: string;
  party_kind?: PartyKind;
}

/**
 * An exclusive identifier is certain for one party only. Who claimed it first keeps it;
 * for anybody else it becomes an alternative, and a person will be shown the pair.
 */
export async function settleCertainty(
  db: Database<PartiesTables>,
  rows: readonly IdentifierRow[],
): Promise<IdentifierRow[]> {
  const holders = await listHolders(db, rows);
  return rows.map((row) => {
    if (row.certainty !== 'certain' || !schemes[row.scheme].isExclusive) return row;
    const name = `${row.scheme} ${row.value}`;
    const holder = holders.get(name);
    if (!holder) holders.set(name, row.party_id);
    return holder && holder !== row.party_id ? { ...row, certainty: 'alternative' as const } : row;
  });
}

/** Which party holds an identifier as certain now. */
export async function listHolders(
  db: Database<PartiesTables>,
  identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[],
): Promise<Map<string, string>> {
  if (identifiers.length === 0) return new Map();
  const wanted = JSON.stringify(identifiers.map(({ scheme, value }) => ({ scheme, value })));
  const { rows } = await sql<{ scheme: string; value: string; party_id: string }>`
    select i.scheme, i.value, i.party_id
    from jsonb_to_recordset(${wanted}::jsonb) as w (scheme text, value text)
    join parties.identifier i using (scheme, value)
    where i.certainty = 'certain'`.execute(db);
  return new Map(rows.map(({ scheme, value, party_id }) => [`${scheme} ${value}`, party_id]));
}
