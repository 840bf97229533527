import type { Database } from '#platform/database';
import type { PartiesTables } from './tables.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of the party that an id or a slug means today: of a merged one, the party it went into. */
export async function findCurrentId(
  db: Database<PartiesTables>,
  idOrSlug: string,
): Promise<string | undefined> {
  if (!UUID.test(idOrSlug) && !SLUG.test(idOrSlug)) return undefined;
  const query = db.selectFrom('parties.party').select(['id', 'merged_into']);
  const row = await (
    UUID.test(idOrSlug) ? query.where('id', '=', idOrSlug) : query.where('slug', '=', idOrSlug)
  ).executeTakeFirst();
  return row && (row.merged_into ?? row.id);
}
