import { sql } from 'kysely';
import type { Database } from '#platform/database';
import { identifiersIn } from '../domain/identifiers/identifier.ts';
import { personKeys, type PersonKeyKind } from '../domain/names/person-keys.ts';
import { compareNames, personKeyKinds } from '../domain/same-person.ts';
import { ownTables } from './tables.ts';

/** Somebody who may be meant. Never more than a candidate. */
export interface PersonCandidate {
  readonly id: string;
  /** The name that was found, as it is written. */
  readonly name: string;
  readonly displayName: string;
  readonly foundBy: PersonKeyKind | 'identifier';
  readonly affiliations: readonly string[];
  readonly isInvented: boolean;
}

interface Row {
  id: string;
  display_name: string;
  is_invented: boolean;
  names: string[];
  is_identified: boolean;
  affiliations: string[];
}

const MOST = 50;

/**
 * People who may bear this name: in characters, in pinyin in either order, with initials, or by ORCID; the surest first.
 * Personal data: for people who handle cases, never for a public page.
 */
export async function findPeople<Tables>(
  handle: Database<Tables>,
  question: string,
): Promise<PersonCandidate[]> {
  const db = ownTables(handle);
  const keys = personKeys(question.slice(0, 200)).map(({ key }) => key);
  const identifiers = identifiersIn(question);
  if (keys.length === 0 && identifiers.length === 0) return [];
  const { rows } = await sql<Row>`
    with met as (
      select n.party_id, array_agg(n.text) as names, false as is_identified
      from parties.person_name n where n.match_keys && ${keys}::text[] group by n.party_id
      union all
      select i.party_id, array[i.value], true
      from jsonb_to_recordset(${JSON.stringify(identifiers)}::jsonb) as w (scheme text, value text)
      join parties.identifier i using (scheme, value)
    )
    select p.id, p.display_name, p.is_invented, met.names, met.is_identified,
      array(select organisation_name from parties.affiliation a where a.person_id = p.id order by position) as affiliations
    from met join parties.party p on p.id = met.party_id
    where p.kind = 'person' and p.merged_into is null
    order by met.is_identified desc, p.sort_key, p.id limit 500`.execute(db);
  return rows
    .flatMap((row) => candidateFrom(row, question))
    .toSorted((a, b) => rank(a.foundBy) - rank(b.foundBy))
    .slice(0, MOST);
}

const rank = (foundBy: PersonCandidate['foundBy']) =>
  foundBy === 'identifier' ? -1 : personKeyKinds.indexOf(foundBy);

function candidateFrom(row: Row, question: string): PersonCandidate[] {
  const { id, display_name: displayName, affiliations, is_invented: isInvented } = row;
  const found = row.is_identified
    ? [{ name: displayName, foundBy: 'identifier' as const }]
    : row.names.flatMap((name) => {
        const foundBy = compareNames(question, name);
        return foundBy ? [{ name, foundBy }] : [];
      });
  const [best] = found.toSorted((a, b) => rank(a.foundBy) - rank(b.foundBy));
  return best ? [{ id, displayName, affiliations, isInvented, ...best }] : [];
}
