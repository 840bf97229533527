import { type SqlBool, sql } from 'kysely';
import type { RecordContent, RecordKind, RecordLine } from '#contracts/register';
import { dayAndId } from '#platform/contract';
import { Refusal } from '#platform/refusal';
import { beginOf } from '../domain/claims.ts';
import { type AskedRecords, both, conditions } from './record-conditions.ts';
import type { Db } from './tables.ts';

interface AskedPage extends AskedRecords {
  readonly limit: number;
  readonly after?: string | undefined;
}

export const lineColumns = [
  'id',
  'reference',
  'kind',
  'type',
  'titles',
  'content',
  'fields',
  'sides',
  'is_disputed',
  'is_invented',
] as const;

interface LineRow {
  readonly reference: string;
  readonly kind: RecordKind;
  readonly type: string | null;
  readonly titles: RecordLine['titles'];
  readonly content: RecordContent | null;
  readonly fields: string[];
  readonly sides: string[];
  readonly is_disputed: boolean;
  readonly is_invented: boolean;
}

export function lineOf(row: LineRow): RecordLine {
  const date = row.content ? beginOf(row.content) : undefined;
  return {
    reference: row.reference,
    kind: row.kind,
    ...(row.type !== null && { type: row.type }),
    titles: row.titles,
    ...(date !== undefined && { date }),
    fields: row.fields,
    sides: row.sides,
    isDisputed: row.is_disputed,
    isInvented: row.is_invented,
  };
}

/** A page of records, the latest first, those of no date last. */
export async function findRecords(db: Db, asked: AskedPage) {
  const place = readPlace(asked.after);
  const where = conditions(asked);
  const page = place
    ? [
        ...where,
        sql<SqlBool>`(coalesce(began_on, '0001-01-01'), id) < (${place.day}::date, ${place.id}::uuid)`,
      ]
    : where;
  const { rows } = await sql<LineRow & { id: string; sorted: string }>`
    select ${sql.join(lineColumns.map((column) => sql.ref(column)))}, coalesce(began_on, '0001-01-01')::text as sorted
    from register.record where ${both(page)}
    order by coalesce(began_on, '0001-01-01') desc, id desc limit ${asked.limit + 1}`.execute(db);
  const last = rows.length > asked.limit ? rows[asked.limit - 1] : undefined;
  const { rows: totals } = await sql<{ total: number }>`select count(*)::int as total from register.record
    where ${both(where)}`.execute(db);
  return {
    rows: rows.slice(0, asked.limit).map(lineOf),
    total: totals[0]!.total,
    ...(last && { next: `${last.sorted}_${last.id}` }),
    kinds: await countBy(db, asked, 'kind'),
    fields: await countBy(db, asked, 'field'),
  };
}

/** More than a spreadsheet is read with; the dumps hold everything. */
const MOST_ROWS = 20_000;

/** Everything that was found, in the order of the pages. */
export async function everyFound(db: Db, asked: AskedRecords): Promise<RecordLine[]> {
  const { rows } = await sql<LineRow>`
    select ${sql.join(lineColumns.map((column) => sql.ref(column)))} from register.record
    where ${both(conditions(asked))}
    order by coalesce(began_on, '0001-01-01') desc, id desc limit ${MOST_ROWS}`.execute(db);
  return rows.map(lineOf);
}

async function countBy(db: Db, asked: AskedRecords, facet: 'kind' | 'field') {
  const from =
    facet === 'kind'
      ? sql`(select kind as value from register.record where ${both(conditions(asked, facet))}) of_kind`
      : sql`(select unnest(fields) as value from register.record where ${both(conditions(asked, facet))}) of_field`;
  const { rows } = await sql<{
    value: string;
    number: number;
  }>`select value, count(*)::int as number from ${from}
    group by value order by number desc, value`.execute(db);
  return rows;
}

function readPlace(after: string | undefined): { day: string; id: string } | undefined {
  if (after === undefined) return undefined;
  const place = dayAndId(after, '_');
  if (!place) throw new Refusal('invalid', 'register.place-unknown', { after });
  return place;
}
