import { type RawBuilder, sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: RawBuilder<Broken>): Invariant => ({
  name: `documents.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of rooms at any moment; each query returns what breaks it. */
export const documentsInvariants: readonly Invariant[] = [
  invariant(
    'versions-count',
    'Every document has versions, numbered without gaps.',
    sql`select d.id::text as subject, 'has ' || count(v.id) || ' versions, the last is number ' || coalesce(max(v.number), 0) as says
      from documents.document d left join documents.version v on v.document_id = d.id
      group by d.id having count(v.id) = 0 or max(v.number) <> count(v.id)`,
  ),
  invariant(
    'moves-widen',
    'A document that was moved lies in a wider compartment than it came from.',
    sql`select d.id::text as subject, 'came from ' || d.shared_from || ' into ' || d.compartment as says
      from documents.document d where d.shared_from is not null
        and d.compartment not in ('shared', split_part(d.shared_from, '/', 1))`,
  ),
  invariant(
    'readings-fit',
    'Every reading is of a version of its document.',
    sql`select r.id::text as subject, 'names a version of another document' as says
      from documents.reading r join documents.version v on v.id = r.version_id where v.document_id <> r.document_id`,
  ),
];
