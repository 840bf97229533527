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

/**
 * Where the organisations of a search are: one point for each town of a side, the largest first.
 * Leaves chosen places out of account, so that the others stay in sight.
 */
export async function listPoints(db: Database<PartiesTables>, query: OrganisationQuery) {
  const { rows } = await sql<Point>`
    with f as (${found(query)})
    select avg(o.latitude) as latitude, avg(o.longitude) as longitude, f.side, count(*), coalesce(f.city, '') as place
    from f join parties.organisation o on o.party_id = f.id
    where ${chosen(query, 'place')}
    group by f.city, o.country, f.side, case when f.city is null then o.party_id end, o.latitude is null
    order by count(*) desc, place`.execute(db);
  const points = rows.flatMap(({ latitude, longitude, side, ...row }) =>
    latitude === null || longitude === null ? [] : [{ ...row, latitude, longitude, ...(side && { side }) }],
  );
  const withoutPlace = rows
    .filter(({ latitude }) => latitude === null)
    .reduce((sum, { count }) => sum + count, 0);
  return { points, withoutPlace };
}
