import { sql } from 'kysely';
import type { RecordContent } from '#contracts/register';
import type { Db } from './tables.ts';

/** Whether one of two records comes from the other through a third: as one record it would come from itself. */
export async function isOneWayRound(db: Db, [one, other]: readonly [string, string]): Promise<boolean> {
  const { rows } = await sql<{ is_cyclic: boolean }>`with recursive back (id) as (
      select to_record from register.link where record_id in (${one}, ${other}) and to_record is not null
        and to_record not in (${one}, ${other}) and relation <> 'related'
      union
      select l.to_record from back b join register.link l on l.record_id = b.id
        where l.to_record is not null and l.relation <> 'related')
    select exists (select from back where id in (${one}, ${other})) as is_cyclic`.execute(db);
  return rows[0]!.is_cyclic;
}

/** From now on the address of the one leads to the other, and so do those that led to it before. */
export async function leadOn(db: Db, { from, to }: { readonly from: string; readonly to: string }) {
  await db
    .updateTable('register.record')
    .set({ succeeded_by: to })
    .where((where) => where.or([where('id', '=', from), where('succeeded_by', '=', from)]))
    .execute();
}

/** Who links to a record, each with what it says once the link goes to another one. */
export async function linkersOf(
  db: Db,
  { id, gone, kept }: { readonly id: string; readonly gone: string; readonly kept: string },
): Promise<{ id: string; content: RecordContent }[]> {
  const { rows } = await sql<{ id: string; content: RecordContent }>`
    select r.id, register.relinked(r.content, ${gone}, ${kept}) as content from register.record r
    where r.content is not null and r.reference <> ${kept}
      and exists (select from register.link l where l.record_id = r.id and l.to_record = ${id}) order by r.id`.execute(
    db,
  );
  return rows;
}
