import { sql } from 'kysely';
import type { PersonRow } from '#contracts/parties';
import type { Database } from '#platform/database';
import { findPeople } from '../find-people.ts';
import type { PartiesTables } from '../tables.ts';

/** As many as one answer gives; a name narrows them. */
const MOST = 100;

interface Row {
  id: string;
  side: string | null;
  name: string;
  names: PersonRow['names'];
  is_invented: boolean;
  fields: string[];
  affiliations: string[];
  total: number;
}

/** People whom row-level security shows to whoever asks; those of a name the surest first. */
export async function listPeople(
  db: Database<PartiesTables>,
  q: string,
): Promise<{ rows: PersonRow[]; total: number }> {
  const found = q.trim() ? (await findPeople(db, q)).map(({ id }) => id) : null;
  const { rows } = await sql<Row>`
    select p.id, p.side, p.display_name as name, p.names, p.is_invented,
      array(select code from parties.field f where f.party_id = p.id order by code) as fields,
      array(select organisation_name from parties.affiliation a where a.person_id = p.id order by position) as affiliations,
      (count(*) over ())::int as total
    from parties.party p
    where p.kind = 'person' and p.merged_into is null and (${found}::uuid[] is null or p.id = any (${found}::uuid[]))
    order by array_position(${found}::uuid[], p.id), p.sort_key, p.id limit ${MOST}`.execute(db);
  return { total: rows[0]?.total ?? 0, rows: rows.map(personFrom) };
}

const personFrom = ({ side, ...row }: Row): PersonRow => ({
  id: row.id,
  name: row.name,
  names: row.names,
  fields: row.fields,
  affiliations: row.affiliations,
  isInvented: row.is_invented,
  ...(side !== null && { side }),
});
