import { sql } from 'kysely';
import type { OrganisationType } from '#contracts/parties';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { OpportunitiesTables } from './tables.ts';

type Db = Database<OpportunitiesTables>;

/**
 * What an owner's organisation says of itself, named for the reader: `p` where the reader may know the owner, and of every
 * other owner the kind, `k`.
 */
export const ownerColumns = (reader: Language) =>
  [
    'p.current_id as owner_current_id',
    sql<string | null>`coalesce(p.names ->> ${reader}, p.display_name)`.as('owner_name'),
    sql<OrganisationType | null>`coalesce(p.type, k.type)`.as('owner_type'),
    sql<string | null>`coalesce(p.country, k.country)`.as('owner_country'),
    sql<boolean | null>`coalesce(p.is_invented, k.is_invented)`.as('owner_is_invented'),
  ] as const;

/** Asked only where the owner itself is not shown; joined as `k`, beside `p`. */
export const ownerKind = sql<{
  type: OrganisationType | null;
  country: string | null;
  is_invented: boolean | null;
}>`
  lateral (select * from opportunities.owner_kind(o.id) where p.id is null)`.as('k');

/** Every name under which the centre shows an organisation, for finding it in texts that must not name it. */
export async function listOwnerNames(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('parties.published_party')
    .where('id', 'in', [...ids])
    .select(['id', 'display_name', 'names'])
    .execute();
  return new Map(
    rows.map(({ id, display_name, names }) => [id, [...new Set([display_name, ...Object.values(names)])]]),
  );
}

/** Owners by the stable name the centre gave them. */
export async function findOwnersBySlug(db: Db, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('parties.published_party')
    .where('slug', 'in', [...slugs])
    .select(['slug', 'current_id'])
    .execute();
  return new Map(rows.map(({ slug, current_id }) => [slug!, current_id]));
}

/** The side of an organisation that the centre knows. */
export async function findSideOf(db: Db, id: string): Promise<{ side?: string } | undefined> {
  const row = await db
    .selectFrom('parties.published_party')
    .where('id', '=', id)
    .select('side')
    .executeTakeFirst();
  return row && (row.side === null ? {} : { side: row.side });
}
