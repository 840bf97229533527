import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { PartiesTables } from '../tables.ts';
import { chosen, found, type OrganisationQuery } from './found.ts';

interface Point {
  latitude: number | null;
  longitude: number | null;
  place: string;
  side: string | null;
  count: number;
}

/** Where the organisations of a search are: one point for each place of the source, the largest first. */
export async function listPoints(db: Database<PartiesTables>, query: OrganisationQuery) {
  const { rows } = await sql<Point>`
    with f as (${found(query)})
    select o.latitude, o.longitude, f.side, count(*), coalesce(min(o.city), min(o.region), min(o.country), '') as place
    from f join parties.organisation o on o.party_id = f.id
    where ${chosen(query)}
    group by o.latitude, o.longitude, f.side
    order by count(*) desc, place`.execute(db);
  const points = rows.flatMap(({ latitude, longitude, side, ...row }) =>
    latitude === null || longitude === null ? [] : [{ ...row, latitude, longitude, ...(side && { side }) }],
  );
  const withoutPlace = rows
    .filter(({ latitude }) => latitude === null)
    .reduce((sum, { count }) => sum + count, 0);
  return { points, withoutPlace };
}
