import { sql } from 'kysely';
import type { Direction, Kind } from '#contracts/opportunities';
import type { OrganisationType } from '#contracts/parties';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { matchableStates } from '../../domain/life/life.ts';
import type { Cooperation } from '../../domain/listing.ts';
import { present } from '../columns.ts';
import type { OpportunitiesTables } from '../tables.ts';

type Db = Database<OpportunitiesTables>;

/** An open listing as the matching index takes it in: no owner but the kind of owner. */
export interface MatchableOpportunity {
  readonly id: string;
  readonly reference: string;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly side?: string;
  readonly fields: readonly string[];
  readonly trl?: number;
  readonly trlUntil?: number;
  readonly partnerTypes: readonly OrganisationType[];
  readonly ownerType?: OrganisationType;
  readonly cooperation: readonly Cooperation[];
  readonly publishedOn: Day;
  readonly texts: readonly MatchableText[];
}

export interface MatchableText {
  readonly language: Language;
  readonly title: string;
  /** Empty where the source gave one text only. */
  readonly summary: string;
  readonly description: string;
  readonly advantages: string;
  readonly keywords: readonly string[];
  readonly isOriginal: boolean;
}

function selectMatchable(db: Db) {
  return db
    .selectFrom('opportunities.opportunity as o')
    .leftJoin('opportunities.owner as w', 'w.opportunity_id', 'o.id')
    .leftJoin('parties.published_party as p', 'p.id', 'w.organisation_id')
    .where('o.state', 'in', [...matchableStates])
    .select(['o.id', 'o.reference', 'o.direction', 'o.kind', 'o.side', 'o.fields', 'o.trl', 'o.trl_until'])
    .select(['o.partner_types', 'o.cooperation', 'o.published_on', 'o.keywords'])
    .select(sql<OrganisationType | null>`coalesce(p.type, o.stated_owner_type)`.as('owner_type'))
    .select(
      sql<Omit<MatchableText, 'keywords'>[]>`(
        select json_agg(json_build_object('language', t.language, 'title', t.title, 'summary', t.summary,
          'description', t.description, 'advantages', coalesce(t.advantages, ''), 'isOriginal', t.is_original)
          order by t.is_original desc, t.language)
        from opportunities.text t where t.opportunity_id = o.id)`.as('texts'),
    )
    .orderBy('o.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMatchable>['execute']>>[number];

function matchableOf(row: Row): MatchableOpportunity {
  return {
    id: row.id,
    reference: row.reference,
    direction: row.direction,
    kind: row.kind,
    fields: row.fields,
    partnerTypes: row.partner_types,
    cooperation: row.cooperation,
    publishedOn: row.published_on!,
    texts: row.texts.map((text) => ({ ...text, keywords: row.keywords[text.language] ?? [] })),
    ...present({ side: row.side, trl: row.trl, trlUntil: row.trl_until, ownerType: row.owner_type }),
  };
}

/** Open listings in the order of their ids, for building the index: pass the last id as `after` until fewer than `limit` come. */
export async function listForMatching(
  db: Db,
  { after, limit }: { after?: string; limit: number },
): Promise<MatchableOpportunity[]> {
  let query = selectMatchable(db).limit(limit);
  if (after !== undefined) query = query.where('o.id', '>', after);
  return (await query.execute()).map(matchableOf);
}

/** The open ones among these listings, for keeping the index true; what is missing from the answer is not open any more. */
export async function findForMatching(db: Db, ids: readonly string[]): Promise<MatchableOpportunity[]> {
  if (ids.length === 0) return [];
  return (
    await selectMatchable(db)
      .where('o.id', '=', sql<string>`any(${[...ids]})`)
      .execute()
  ).map(matchableOf);
}

/** The id behind the reference of an open listing. */
export async function findIdByReference<Tables>(
  db: Database<Tables>,
  reference: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from opportunities.opportunity
    where reference = ${reference} and state = any (${[...matchableStates]})`.execute(db);
  return rows[0]?.id;
}
