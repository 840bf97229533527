import { type RawBuilder, sql } from 'kysely';
import type { OrganisationType } from '#contracts/parties';
import { readQuestion } from '../../domain/question.ts';
import { nameMatches } from './name-matches.ts';

/** What a reader asks for; empty lists ask for everything. */
export interface OrganisationQuery {
  readonly q: string;
  readonly side: readonly string[];
  readonly type: readonly OrganisationType[];
  readonly field: readonly string[];
  readonly place: readonly string[];
}

/** The parts of a query that the condition leaves out, so that a facet shows what choosing more of it would bring. */
type Facet = 'side' | 'type' | 'field' | 'place';

/**
 * The organisations that a question means, before any facet: (id, sort_key, side, type, city, score, found_by, found_name).
 * Entries that their source took back are found by asking for them, and not listed otherwise.
 */
export function found({ q }: Pick<OrganisationQuery, 'q'>): RawBuilder<unknown> {
  if (q.trim() === '')
    return sql`
      select p.id, p.sort_key, p.side, o.type, o.city, 0 as score, null as found_by, null as found_name
      from parties.party p join parties.organisation o on o.party_id = p.id
      where p.kind = 'organisation' and p.merged_into is null and o.status <> 'withdrawn'`;
  return sql`
    select p.id, p.sort_key, p.side, o.type, o.city, m.score, m.found_by, m.found_name
    from (${nameMatches(readQuestion(q))}) m
    join parties.party p on p.id = m.party_id
    join parties.organisation o on o.party_id = p.id
    where p.kind = 'organisation' and p.merged_into is null`;
}

/** Whether a found organisation is in the chosen facets, leaving one of them out of account. */
export function chosen({ side, type, field, place }: OrganisationQuery, except?: Facet): RawBuilder<boolean> {
  const conditions = [
    side.length > 0 && except !== 'side' && sql`f.side = any (${[...side]}::text[])`,
    type.length > 0 && except !== 'type' && sql`f.type = any (${[...type]}::text[])`,
    field.length > 0 &&
      except !== 'field' &&
      sql`exists (select from parties.field c where c.party_id = f.id and c.code = any (${[...field]}::text[]))`,
    place.length > 0 && except !== 'place' && sql`f.city = any (${[...place]}::text[])`,
  ].filter((condition) => condition !== false);
  return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`;
}
