import { sql } from 'kysely';
import type { RecordContent, RecordKind } from '#contracts/register';
import { dayAndId } from '#platform/contract';
import { Refusal } from '#platform/refusal';
import type { Db } from '../tables.ts';

export interface UndertakingRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: RecordKind;
  readonly content: RecordContent;
}

/** A record of an undertaking, by the record with which it began. */
export interface UndertakingStep extends UndertakingRecord {
  readonly root: string;
  /** 0 is the root itself; -1 pays for it. */
  readonly depth: number;
}

const isUndertaking = sql`content is not null and kind in ('project', 'laboratory')`;
/** More than any undertaking has; one that has more shows its nearest. */
const MOST_STEPS = 2_000;

/** Projects and laboratories, the latest first. */
export async function findUndertakings(
  db: Db,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const place = after === undefined ? undefined : dayAndId(after, '_');
  if (after !== undefined && !place) throw new Refusal('invalid', 'register.place-unknown', { after });
  const { rows } = await sql<UndertakingRecord & { sorted: string }>`
    select id, reference, kind, content, coalesce(began_on, '0001-01-01')::text as sorted from register.record
    where ${isUndertaking} ${
      place === undefined
        ? sql``
        : sql`and (coalesce(began_on, '0001-01-01'), id) < (${place.day}::date, ${place.id}::uuid)`
    }
    order by coalesce(began_on, '0001-01-01') desc, id desc limit ${limit + 1}`.execute(db);
  const { rows: totals } = await sql<{
    total: number;
  }>`select count(*)::int as total from register.record where ${isUndertaking}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit),
    total: totals[0]!.total,
    ...(last && { next: `${last.sorted}_${last.id}` }),
  };
}

/** The undertakings themselves, all that came of them, and the funding that pays for them, nearest first. */
export async function stepsOf(db: Db, ids: readonly string[]): Promise<UndertakingStep[]> {
  const { rows } = await sql<UndertakingStep>`
    with recursive way (root, id, depth) as (
      select id, id, 0 from unnest(${ids}::uuid[]) id
      union
      select w.root, l.record_id, w.depth + 1 from way w join register.link l on l.to_record = w.id
        where l.relation <> 'related' and w.depth < 20),
    payers as (
      select l.record_id as root, l.to_record as id, -1 as depth from register.link l
        join register.record f on f.id = l.to_record and f.kind = 'funding'
        where l.record_id = any(${ids}::uuid[]) and l.relation <> 'related')
    select root, r.id, r.reference, r.kind, r.content, min(depth)::int as depth
      from (select * from way union all select * from payers) all_ways join register.record r on r.id = all_ways.id
      where r.content is not null
      group by root, r.id order by min(depth), r.began_on nulls last, r.id limit ${MOST_STEPS}`.execute(db);
  return rows;
}

/** What organisations are, by their ids. */
export async function typesOfParties(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ type: string }>`select distinct type from parties.published_party
    where id = any(${ids}::uuid[]) and type is not null order by type`.execute(db);
  return rows.map(({ type }) => type);
}
