import type { Database } from '#platform/database';
import type { PartiesTables } from './tables.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of the party that an id or a slug of the centre's own means today: of a merged one, the party it went into. */
export async function findCurrentId(
  db: Database<PartiesTables>,
  idOrSlug: string,
): Promise<string | undefined> {
  if (UUID.test(idOrSlug)) {
    const row = await db
      .selectFrom('parties.party')
      .select(['id', 'merged_into'])
      .where('id', '=', idOrSlug)
      .executeTakeFirst();
    return row && (row.merged_into ?? row.id);
  }
  if (!SLUG.test(idOrSlug)) return undefined;
  const row = await db
    .selectFrom('parties.source_record')
    .select('party_id')
    .where('source', '=', 'centre')
    .where('key', '=', idOrSlug)
    .executeTakeFirst();
  return row?.party_id;
}
