import { type RawBuilder, sql } from 'kysely';
import type { IdentifierScheme, Person } from '#contracts/parties';
import type { Database } from '#platform/database';
import { identifierHref } from '../../domain/identifiers/identifier.ts';
import { bearerOf } from '../relations/bearer-of.ts';
import type { PartiesTables } from '../tables.ts';

interface Row {
  id: string;
  side: string | null;
  name: string;
  names: Person['names'];
  is_invented: boolean;
  is_myself: boolean;
  is_shown_to_all: boolean;
  fields: string[];
  all_names: { text: string; kind: string; language?: string; order?: 'family-first' | 'given-first' }[];
  identifiers: { scheme: IdentifierScheme; value: string }[];
  affiliations: { id?: string; name: string; role?: string; from?: string; until?: string }[];
  sources: { title: string; href?: string }[];
}

const rowsOf = (query: RawBuilder<unknown>) =>
  sql`coalesce((select jsonb_agg(jsonb_strip_nulls(to_jsonb(x))) from (${query}) x), '[]')`;

const NAMES = rowsOf(sql`
  select text, kind, language, name_order as "order" from parties.person_name n where n.party_id = p.id order by position`);
const IDENTIFIERS = rowsOf(sql`
  select scheme, value from parties.identifier i where i.party_id = p.id order by scheme, value`);
const AFFILIATIONS = rowsOf(sql`
  select o.id, coalesce(o.display_name, a.organisation_name) as name, a.role, a.from_date as "from", a.until_date as until
  from parties.affiliation a
  left join ${bearerOf('a.organisation_scheme', 'a.organisation_value')} r on true
  left join parties.party o on o.id = r.party_id and o.kind = 'organisation'
  where a.person_id = p.id order by a.position`);
const SOURCES = rowsOf(sql`
  select distinct title, href from parties.source_record r where r.party_id = p.id order by title`);

/** A person as their page shows them; row-level security says to whom, and how much of it. */
export async function findShownPerson(db: Database<PartiesTables>, id: string): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    select p.id, p.side, p.display_name as name, p.names, p.is_invented, parties.is_myself(p.id) as is_myself,
      p.id in (select parties.people_shown_to_all()) as is_shown_to_all,
      array(select code from parties.field f where f.party_id = p.id order by code) as fields,
      ${NAMES} as all_names, ${IDENTIFIERS} as identifiers, ${AFFILIATIONS} as affiliations, ${SOURCES} as sources
    from parties.party p where p.id = ${id}::uuid and p.kind = 'person' and p.merged_into is null`.execute(
    db,
  );
  return rows[0] && personFrom(rows[0]);
}

const personFrom = ({ side, identifiers, affiliations, ...row }: Row): Person => ({
  id: row.id,
  name: row.name,
  names: row.names,
  fields: row.fields,
  isInvented: row.is_invented,
  isMyself: row.is_myself,
  isShownToAll: row.is_shown_to_all,
  allNames: row.all_names,
  sources: row.sources,
  ...(side !== null && { side }),
  identifiers: identifiers.map((one) => {
    const href = identifierHref(one.scheme, one.value);
    return { ...one, ...(href && { href }) };
  }),
  affiliations: affiliations.map(({ id, name, ...more }) => ({
    organisation: { name, ...(id && { id }) },
    ...more,
  })),
});
