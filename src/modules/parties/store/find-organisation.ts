import { type RawBuilder, sql } from 'kysely';
import type {
  DuplicateReason,
  Identifier,
  Name,
  Organisation,
  OrganisationType,
  RelationKind,
  StatusInterval,
} from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import { identifierHref } from '../domain/identifiers/identifier.ts';
import { bearerOf } from './relations/bearer-of.ts';
import { findCurrentId } from './find-party.ts';
import type { PartiesTables } from './tables.ts';

interface Row {
  id: string;
  side: string | null;
  type: OrganisationType;
  status: Organisation['status'];
  name: string;
  names: Multilingual;
  is_invented: boolean;
  website: string | null;
  fields: string[];
  all_names: (Omit<Name, 'language'> & { language: string | null })[];
  identifiers: Identifier[];
  place: Record<'city' | 'region' | 'country' | 'latitude' | 'longitude', string | number | null> | null;
  relations: {
    kind: RelationKind;
    id: string | null;
    name: string;
    names: Multilingual;
    scheme: string;
    value: string;
  }[];
  history: { status: StatusInterval['status']; from: string | null; until: string | null }[];
  facts: { texts: Multilingual; title: string; href: string | null; readOn: string | null }[];
  sources: { title: string; href: string | null; readOn: string | null }[];
  duplicates: { id: string; name: string; names: Multilingual; reasons: DuplicateReason[] }[];
}

const rowsOf = (query: RawBuilder<unknown>) => sql`coalesce((select jsonb_agg(x) from (${query}) x), '[]')`;

const NAMES = rowsOf(
  sql`select text, script, language, kind from parties.name n where n.party_id = p.id order by position`,
);
const IDENTIFIERS = rowsOf(sql`
  select scheme, value, certainty from parties.identifier i where i.party_id = p.id order by certainty desc, scheme, value`);
const HISTORY = rowsOf(sql`
  select status, from_date as "from", until_date as until from parties.status_interval s where s.party_id = p.id order by position`);
const FACTS = rowsOf(sql`
  select texts, source_title as title, source_href as href, read_on as "readOn" from parties.fact t where t.party_id = p.id order by position`);
const SOURCES = rowsOf(sql`
  select title, href, read_on as "readOn" from parties.source_record r where r.party_id = p.id order by rank, id`);
const DUPLICATES = rowsOf(sql`
  select q.id, q.display_name as name, q.names, d.reasons
  from parties.duplicate_proposal d
  join parties.party q on q.id = case d.one_id when p.id then d.other_id else d.one_id end
  where d.state = 'open' and p.id in (d.one_id, d.other_id) and q.merged_into is null
  order by d.verdict, q.sort_key`);

/** What this organisation says of others, and what others say of it, each pair once. */
const RELATIONS = rowsOf(sql`
  select distinct on (kind, coalesce(id::text, scheme || value)) kind, id, name, names, scheme, value from (
    select t.kind, o.id, coalesce(o.display_name, t.target_name) as name, coalesce(o.names, '{}') as names,
      t.target_scheme as scheme, t.target_value as value
    from parties.relation t
    left join ${bearerOf('t.target_scheme', 't.target_value')} r on true
    left join parties.party o on o.id = r.party_id
    where t.party_id = p.id
    union all
    select case t.kind when 'parent' then 'child' when 'child' then 'parent'
        when 'successor' then 'predecessor' when 'predecessor' then 'successor' else t.kind end,
      o.id, o.display_name, o.names, r.scheme, r.value
    from parties.reference r
    join parties.relation t on t.target_scheme = r.scheme and t.target_value = r.value
    join parties.party o on o.id = t.party_id
    where r.party_id = p.id
  ) related where id is distinct from p.id`);

/** One organisation whole, by id or slug, in two statements; a merged one answers as the one it went into. */
export async function findOrganisation(
  db: Database<PartiesTables>,
  idOrSlug: string,
): Promise<Organisation | undefined> {
  const id = await findCurrentId(db, idOrSlug);
  if (id === undefined) return undefined;
  const { rows } = await sql<Row>`
    select p.id, p.side, o.type, o.status, p.display_name as name, p.names, p.is_invented, o.website,
      array(select code from parties.field f where f.party_id = p.id order by code) as fields,
      ${NAMES} as all_names, ${IDENTIFIERS} as identifiers, ${RELATIONS} as relations, ${HISTORY} as history,
      ${FACTS} as facts, ${SOURCES} as sources, ${DUPLICATES} as duplicates,
      (select to_jsonb(l) from parties.location l where l.party_id = p.id and l.position = 0) as place
    from parties.party p join parties.organisation o on o.party_id = p.id
    where p.id = ${id}::uuid`.execute(db);
  return rows[0] && organisationFrom(rows[0]);
}

/** Leaves out what a row has no value for. */
function present<T extends object>(row: T) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [K in keyof T as null extends T[K] ? never : K]: T[K];
  } & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> };
}

function organisationFrom(row: Row): Organisation {
  const { side, website, place } = present(row);
  const facts = row.facts.map(({ texts, ...source }) => ({ texts, source: present(source) }));
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    name: row.name,
    names: row.names,
    fields: row.fields,
    isInvented: row.is_invented,
    ...(side && { side }),
    ...(website && { website }),
    ...(place && { place: placeFrom(place) }),
    allNames: row.all_names.map(present),
    identifiers: row.identifiers.map((one) => withHref(one, identifierHref(one.scheme, one.value))),
    relations: sorted(row.relations).map(({ kind, id, name, names, scheme, value }) => ({
      kind,
      name,
      names,
      ...(id ? { id } : scheme === 'ror' && { href: identifierHref(scheme, value) ?? '' }),
    })),
    history: row.history.map(present),
    facts: facts.map(({ texts, source }) => ({ text: texts, source })),
    sources: row.sources.map(present),
    possibleDuplicates: row.duplicates,
  };
}

const withHref = <T extends object>(one: T, href: string | undefined) => (href ? { ...one, href } : one);

const placeFrom = (place: NonNullable<Row['place']>) =>
  present({
    city: place.city as string | null,
    region: place.region as string | null,
    country: place.country as string,
    latitude: place.latitude as number | null,
    longitude: place.longitude as number | null,
  });

const KIND_ORDER: readonly RelationKind[] = ['parent', 'child', 'predecessor', 'successor', 'related'];
const sorted = (relations: Row['relations']) =>
  relations.toSorted(
    (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
  );
