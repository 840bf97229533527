import { sql } from 'kysely';
import type { RecordContent, RecordKind } from '#contracts/register';
import type { Database } from '#platform/database';
import type { RegisterTables } from './tables.ts';

/** A record that stands. */
export interface StandingRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: RecordKind;
  readonly changedAt: Date;
  readonly content: RecordContent;
}

interface Asked {
  /** Id of the last one of the page before; those after it follow. */
  readonly after?: string | undefined;
  readonly kinds?: readonly RecordKind[] | undefined;
  readonly limit: number;
}

/** Records that stand, in the order in which they were begun: whoever reads page by page meets each exactly once. */
export async function everyRecord<Tables>(
  db: Database<Tables>,
  { after, kinds, limit }: Asked,
): Promise<StandingRecord[]> {
  const rows = await (db as unknown as Database<RegisterTables>)
    .selectFrom('register.record')
    .select(['id', 'reference', 'kind', 'changed_at', 'content'])
    .where('content', 'is not', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after!))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...kinds!]))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ changed_at: changedAt, content, ...row }) => ({ ...row, changedAt, content: content! }));
}

/** A stretch of records in the same order. */
export interface RecordPart {
  /** Id of the last record before it; nothing of the first part. */
  readonly after: string | undefined;
  readonly number: number;
  readonly changedAt: Date;
}

/** Cuts the records that stand into stretches of a size. */
export async function recordParts<Tables>(db: Database<Tables>, size: number): Promise<RecordPart[]> {
  const { rows } = await sql<{ last: string; number: number; changed_at: Date }>`
    select (array_agg(id order by id desc))[1] as last, count(*)::int as number, max(changed_at) as changed_at
    from (select id, changed_at, (row_number() over (order by id) - 1) / ${size}::int as part
      from register.record where content is not null) numbered
    group by part order by part`.execute(db);
  return rows.map(({ number, changed_at: changedAt }, place) => ({
    after: rows[place - 1]?.last,
    number,
    changedAt,
  }));
}

/** How many records stand, and when anything last changed or was withdrawn: the same answer means the same register. */
export async function registerState<Tables>(
  db: Database<Tables>,
): Promise<{ records: number; changedAt: Date | undefined }> {
  const { rows } = await sql<{ records: number; changed_at: Date | null }>`
    select count(*) filter (where content is not null)::int as records, max(changed_at) as changed_at
    from register.record`.execute(db);
  return { records: rows[0]!.records, changedAt: rows[0]!.changed_at ?? undefined };
}
