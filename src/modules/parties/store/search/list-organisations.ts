import { type RawBuilder, sql } from 'kysely';
import type { OrganisationRow, OrganisationType, SearchedWith } from '#contracts/parties';
import { isId, mostCounted } from '#platform/contract';
import type { Database } from '#platform/database';
import type { Multilingual } from '#platform/languages';
import type { PartiesTables } from '../tables.ts';
import { chosen, found, type OrganisationQuery } from './found.ts';

/** Where a page ended: the next one starts behind it, whatever has been added before. */
type Place = readonly [score: number, sortKey: string, id: string];

export interface PageWish extends OrganisationQuery {
  readonly limit: number;
  readonly after?: string | undefined;
}

export type FoundRow = OrganisationRow & { foundBy?: SearchedWith; foundName?: string };

interface Row {
  id: string;
  sort_key: string;
  score: number;
  found_by: SearchedWith | null;
  found_name: string | null;
  side: string | null;
  type: OrganisationType;
  status: OrganisationRow['status'];
  name: string;
  names: Multilingual;
  is_invented: boolean;
  city: string | null;
  region: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  fields: string[];
}

/** One page, best first, then by sort key; always the same two statements, however many rows there are. */
export async function listOrganisations(db: Database<PartiesTables>, wish: PageWish) {
  const rows = await pageQuery(wish)
    .execute(db)
    .then((result) => result.rows);
  const { total, facets } = await countFacets(db, wish);
  const shown = rows.slice(0, wish.limit);
  const last = rows.length > wish.limit ? shown.at(-1) : undefined;
  return {
    rows: shown.map(foundRow),
    total,
    facets,
    ...(last && { next: placeToken([last.score, last.sort_key, last.id]) }),
  };
}

/** The statement of a page, for running it and for asking the database how it would. */
export function pageQuery(wish: PageWish): RawBuilder<Row> {
  const after = readPlace(wish.after);
  const behind = after
    ? sql`and (f.score < ${after[0]}::int or (f.score = ${after[0]}::int and (f.sort_key, f.id) > (${after[1]}::text collate "C", ${after[2]}::uuid)))`
    : sql``;
  return sql<Row>`
    with f as (${found(wish)}), page as (
      select f.* from f where ${chosen(wish)} ${behind}
      order by f.score desc, f.sort_key, f.id limit ${wish.limit + 1}
    )
    select page.*, p.display_name as name, p.names, p.is_invented, o.status, o.city, o.region, o.country, o.latitude, o.longitude,
      array(select code from parties.field where party_id = page.id order by code) as fields
    from page join parties.party p on p.id = page.id join parties.organisation o on o.party_id = page.id
    order by page.score desc, page.sort_key, page.id`;
}

const placeToken = (place: Place) => Buffer.from(JSON.stringify(place)).toString('base64url');

/** A token that somebody made up counts as none. */
function readPlace(token: string | undefined): Place | undefined {
  try {
    const [score, sortKey, id] = JSON.parse(Buffer.from(token ?? '', 'base64url').toString()) as Place;
    const fits =
      Number.isInteger(score) && Math.abs(score) <= mostCounted && typeof sortKey === 'string' && isId(id);
    return fits && !sortKey.includes('\0') ? [score, sortKey, id] : undefined;
  } catch {
    return undefined;
  }
}

function foundRow(row: Row): FoundRow {
  const { city, region, country, latitude, longitude } = row;
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    name: row.name,
    names: row.names,
    fields: row.fields,
    isInvented: row.is_invented,
    ...(row.side && { side: row.side }),
    ...(row.found_by && { foundBy: row.found_by }),
    ...(row.found_name && { foundName: row.found_name }),
    ...(country && {
      place: {
        country,
        ...(city && { city }),
        ...(region && { region }),
        ...(latitude !== null && longitude !== null && { latitude, longitude }),
      },
    }),
  };
}

/** How many there are in all and per choice; each facet leaves its own choice out of account. */
async function countFacets(db: Database<PartiesTables>, wish: OrganisationQuery) {
  const { rows } = await sql<{ facet: 'total' | 'side' | 'type' | 'field'; value: string; count: number }>`
    with f as materialized (${found(wish)})
    select 'total' as facet, '' as value, count(*) from f where ${chosen(wish)}
    union all select 'side', f.side, count(*) from f where f.side is not null and ${chosen(wish, 'side')} group by f.side
    union all select 'type', f.type, count(*) from f where ${chosen(wish, 'type')} group by f.type
    union all select 'field', c.code, count(*) from f join parties.field c on c.party_id = f.id
      where ${chosen(wish, 'field')} group by c.code
    order by facet, count desc, value`.execute(db);
  const of = (facet: string) =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
  return { total: of('total')[0]!.count, facets: { side: of('side'), type: of('type'), field: of('field') } };
}
