import { sql } from 'kysely';
import type { DisseminationDeps } from '../actions/deps.ts';

type Db = DisseminationDeps['db'];

/** Ids of organisations that have a page of their own, in the order of their ids. */
export async function everyOrganisation(
  db: Db,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from parties.published_party
    where id = current_id ${after === undefined ? sql`` : sql`and id > ${after}::uuid`}
    order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Cuts them into stretches of a size: the id that stands before each. */
export async function organisationParts(
  db: Db,
  size: number,
): Promise<{ readonly after: string | undefined }[]> {
  const { rows } = await sql<{ last: string }>`
    select (array_agg(id order by id desc))[1] as last
    from (select id, (row_number() over (order by id) - 1) / ${size}::int as part
      from parties.published_party where id = current_id) numbered
    group by part order by part`.execute(db);
  return rows.map((_, place) => ({ after: rows[place - 1]?.last }));
}
