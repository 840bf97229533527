import { sql } from 'kysely';
import type { RecordContent } from '#contracts/register';
import type { ContentFault } from '../domain/judge-content.ts';
import { knownReferences } from './keep-record.ts';
import type { Db } from './tables.ts';

/** What is wrong with links to other records, each at its place: so that it is told before anybody decides on it. */
export async function linkFaults(
  db: Db,
  { links }: RecordContent,
  id: string | undefined,
): Promise<ContentFault[]> {
  const wanted = links.flatMap(({ to }) => ('record' in to ? to.record : []));
  if (wanted.length === 0) return [];
  const known = await knownReferences(db, wanted);
  const back = id === undefined ? new Set<string>() : await comingFrom(db, id, wanted);
  return links.flatMap(({ relation, to }, place): ContentFault[] => {
    if (!('record' in to)) return [];
    const [at, facts] = [`links.${place}.to.record`, { key: to.record, reference: to.record }];
    if (!known.has(to.record)) return [{ code: 'register.link-unknown', at, facts }];
    return relation !== 'related' && back.has(to.record)
      ? [{ code: 'register.lineage-cyclic', at, facts }]
      : [];
  });
}

/** Those of these records that are the one or come from it, over however many steps. */
async function comingFrom(db: Db, id: string, references: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ reference: string }>`
    with recursive back (reference, id) as (
      select reference, coalesce(succeeded_by, id) from register.record where reference = any (${[...references]}::text[])
      union
      select b.reference, l.to_record from back b join register.link l on l.record_id = b.id
        where b.id <> ${id} and l.to_record is not null and l.relation <> 'related')
    select distinct reference from back where id = ${id}`.execute(db);
  return new Set(rows.map(({ reference }) => reference));
}
