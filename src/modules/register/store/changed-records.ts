import type { RecordContent, RecordKind } from '#contracts/register';
import type { Database } from '#platform/database';
import { sql } from 'kysely';
import type { RegisterTables } from './tables.ts';

/** A record as other systems are told of it; without content it was withdrawn. */
export interface ChangedRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: RecordKind;
  readonly changedAt: Date;
  readonly content: RecordContent | undefined;
}

interface Asked {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Where the page before ended. */
  readonly after?: Pick<ChangedRecord, 'changedAt' | 'id'> | undefined;
  readonly kinds?: readonly RecordKind[] | undefined;
  readonly limit: number;
}

const columns = ['id', 'reference', 'kind', 'changed_at', 'content'] as const;
type Row = {
  id: string;
  reference: string;
  kind: RecordKind;
  changed_at: Date;
  content: RecordContent | null;
};
const changedOf = ({ changed_at: changedAt, content, ...row }: Row): ChangedRecord => ({
  ...row,
  changedAt,
  content: content ?? undefined,
});

/** Records in the order in which they changed, both ends included. */
export async function changedRecords<Tables>(
  db: Database<Tables>,
  { from, until, after, kinds, limit }: Asked,
): Promise<ChangedRecord[]> {
  const rows = await (db as unknown as Database<RegisterTables>)
    .selectFrom('register.record')
    .select([...columns])
    .$if(from !== undefined, (query) => query.where('changed_at', '>=', from!))
    .$if(until !== undefined, (query) => query.where('changed_at', '<=', until!))
    .$if(kinds !== undefined, (query) =>
      query.where('kind', 'in', kinds!.length > 0 ? [...kinds!] : ['' as never]),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(changed_at, id) > (${after!.changedAt}, ${after!.id}::uuid)`),
    )
    .orderBy('changed_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(changedOf);
}
