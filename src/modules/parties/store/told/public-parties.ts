import { type RawBuilder, sql } from 'kysely';
import type { Identifier, OrganisationType } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import { bearerOf } from '../relations/bearer-of.ts';
import type { PartyKind } from '../tables.ts';

/** What everybody sees of a party, as other systems are told it. */
export interface PublicParty {
  /** The party that the id means today. */
  readonly id: string;
  readonly kind: PartyKind;
  /** The official name in its own language. */
  readonly name: string;
  readonly names: Multilingual;
  /** The first short name in Latin letters. */
  readonly acronym: string | undefined;
  /** Certain ones. */
  readonly identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[];
  readonly type: OrganisationType | undefined;
  /** ISO 3166. */
  readonly country: string | undefined;
  readonly website: string | undefined;
  /** Organisations directly above it. */
  readonly parents: readonly string[];
  /** Where a person works or worked; of an organisation none. */
  readonly affiliations: readonly {
    readonly id?: string;
    readonly name: string;
    readonly from?: string;
    readonly until?: string;
  }[];
  /** False for what is invented: it has no record of its own elsewhere. */
  readonly isTold: boolean;
}

interface Row extends Omit<PublicParty, 'acronym' | 'type' | 'country' | 'website'> {
  asked: string;
  acronym: string | null;
  type: OrganisationType | null;
  country: string | null;
  website: string | null;
}

const listOf = (query: RawBuilder<unknown>) =>
  sql`coalesce((select jsonb_agg(jsonb_strip_nulls(to_jsonb(x))) from (${query}) x), '[]')`;

const IDENTIFIERS = listOf(sql`
  select scheme, value from parties.identifier i where i.party_id = p.id and certainty = 'certain' order by scheme, value`);

const PARENTS = sql`case when p.kind = 'organisation' then array(
  select distinct above.id from (
    select r.party_id as id from parties.relation t
    cross join ${bearerOf('t.target_scheme', 't.target_value')} r
    where t.party_id = p.id and t.kind = 'parent'
    union all
    select t.party_id from parties.reference r
    join parties.relation t on t.target_scheme = r.scheme and t.target_value = r.value
    where r.party_id = p.id and t.kind = 'child'
    offset 0) above
  where above.id <> p.id and exists (select from parties.told where told.party_id = above.id and told.is_told)
  order by above.id) else '{}' end`;

const AFFILIATIONS = listOf(sql`
  select o.id, coalesce(o.display_name, a.organisation_name) as name, a.from_date as "from", a.until_date as until
  from parties.affiliation a
  left join ${bearerOf('a.organisation_scheme', 'a.organisation_value')} r on true
  left join parties.party o on o.id = r.party_id and o.kind = 'organisation'
  where a.person_id = p.id order by a.position`);

/**
 * Parties by the ids that were asked for, in one statement; merged ones answer as what they went into. Of people only those who
 * agreed that everybody sees them, whoever asks.
 */
export async function publicParties<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, PublicParty>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select asked.id as asked, p.id, p.kind, p.display_name as name, p.names, o.type, o.country, o.website,
      (select text from parties.name n where n.party_id = p.id and n.kind = 'short' and n.script = 'latin'
        order by position limit 1) as acronym,
      ${IDENTIFIERS} as identifiers, ${PARENTS} as parents, ${AFFILIATIONS} as affiliations,
      coalesce(t.is_told, false) as "isTold"
    from parties.party asked
    join parties.party p on p.id = case when asked.merged_into is null then asked.id else asked.merged_into end
    left join parties.organisation o on o.party_id = p.id
    left join parties.told t on t.party_id = p.id
    where asked.id = any (${ids}::uuid[])
      and (p.kind = 'organisation' or p.id in (select parties.people_shown_to_all()))`.execute(db);
  return new Map(
    rows.map(({ asked, acronym, type, country, website, ...row }) => [
      asked,
      {
        ...row,
        acronym: acronym ?? undefined,
        type: type ?? undefined,
        country: country ?? undefined,
        website: website ?? undefined,
      },
    ]),
  );
}
