import { sql } from 'kysely';
import type { RecordContent, RecordLine, Relation } from '#contracts/register';
import { lineColumns, lineOf } from './find-records.ts';
import type { Db } from './tables.ts';

export async function findRecord(db: Db, reference: string) {
  const row = await db
    .selectFrom('register.record as r')
    .leftJoin('register.record as s', 's.id', 'r.succeeded_by')
    .select(lineColumns.map((column) => `r.${column}` as const))
    .select(['r.revision', 'r.changed_at', 's.reference as successor'])
    .where('r.reference', '=', reference)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    line: lineOf(row),
    content: row.content ?? undefined,
    revision: row.revision,
    changedAt: row.changed_at,
    /** The reference of the record that it was merged into. */
    successor: row.successor ?? undefined,
  };
}

interface Linked {
  readonly relation: Relation;
  readonly record: RecordLine;
}

/** The records that one links to, and those that link to it; withdrawn ones are left out. */
export async function neighboursOf(
  db: Db,
  id: string,
): Promise<{ before: Linked[]; after: Linked[]; related: Linked[] }> {
  const columns = lineColumns.map((column) => `r.${column}` as const);
  const links = () => db.selectFrom('register.link as l');
  const before = await links()
    .innerJoin('register.record as r', 'r.id', 'l.to_record')
    .select(['l.relation', ...columns])
    .where('l.record_id', '=', id)
    .where('r.content', 'is not', null)
    .orderBy('l.position')
    .limit(200)
    .execute();
  const after = await links()
    .innerJoin('register.record as r', 'r.id', 'l.record_id')
    .select(['l.relation', ...columns])
    .where('l.to_record', '=', id)
    .where('r.content', 'is not', null)
    .orderBy('r.began_on')
    .orderBy('r.id')
    .limit(500)
    .execute();
  const named = (row: (typeof before)[number]) => ({ relation: row.relation, record: lineOf(row) });
  const [from, to] = [before.map(named), after.map(named)];
  const isDescent = ({ relation }: Linked) => relation !== 'related';
  return {
    before: from.filter(isDescent),
    after: to.filter(isDescent),
    related: [...from, ...to].filter((linked) => !isDescent(linked)),
  };
}

export interface Revised {
  readonly number: number;
  readonly why: string;
  readonly madeAt: Date;
  readonly madeSide: string | undefined;
  readonly content: RecordContent | undefined;
}

/** The first one first. */
export async function revisionsOf(db: Db, id: string): Promise<Revised[]> {
  const rows = await db
    .selectFrom('register.revision')
    .select(['number', 'why', 'made_at', 'made_side', 'content'])
    .where('record_id', '=', id)
    .orderBy('number')
    .execute();
  return rows.map(({ made_at: madeAt, made_side: madeSide, content, ...row }) => ({
    ...row,
    madeAt,
    madeSide: madeSide ?? undefined,
    content: content ?? undefined,
  }));
}

/** Everything that a record came from and everything that came from it, nearest first; `related` is no descent. */
export async function lineageOf(db: Db, id: string, most: number) {
  const walk = (from: 'record_id' | 'to_record', to: 'record_id' | 'to_record') => sql<{
    id: string;
    depth: number;
  }>`
    select id, min(depth) as depth from (
      with recursive way (id, depth) as (
        select ${id}::uuid, 0
        union
        select l.${sql.ref(to)}, w.depth + 1 from way w join register.link l on l.${sql.ref(from)} = w.id
          where l.${sql.ref(to)} is not null and l.relation <> 'related' and w.depth < 60)
      select id, depth from way) as all_ways
    group by id order by depth limit ${most + 1}`;
  const back = (await walk('record_id', 'to_record').execute(db)).rows;
  const onward = (await walk('to_record', 'record_id').execute(db)).rows;
  const depths = new Map([
    ...back.map((row) => [row.id, -row.depth || 0] as const),
    ...onward.map((row) => [row.id, row.depth] as const),
  ]);
  const nearestFirst = [...depths].toSorted(([, one], [, other]) => Math.abs(one) - Math.abs(other));
  const ids = nearestFirst.slice(0, most).map(([nodeId]) => nodeId);
  const nodes = await db
    .selectFrom('register.record')
    .select([...lineColumns])
    .where('id', 'in', ids)
    .where('content', 'is not', null)
    .execute();
  const edges = await db
    .selectFrom('register.link as l')
    .innerJoin('register.record as r', 'r.id', 'l.record_id')
    .innerJoin('register.record as t', 't.id', 'l.to_record')
    .select(['r.reference as from', 't.reference as to', 'l.relation'])
    .where('l.record_id', 'in', ids)
    .where('l.to_record', 'in', ids)
    .where('l.relation', '!=', 'related')
    .execute();
  const opportunities = await db
    .selectFrom('register.link as l')
    .innerJoin('register.record as r', 'r.id', 'l.record_id')
    .select(['r.reference as of', 'l.to_opportunity as opportunity', 'l.relation'])
    .where('l.record_id', 'in', ids)
    .where('r.content', 'is not', null)
    .where('l.to_opportunity', 'is not', null)
    .where('l.relation', '!=', 'related')
    .orderBy('l.to_opportunity')
    .orderBy('r.reference')
    .limit(500)
    .execute();
  const known = new Set(nodes.map(({ reference }) => reference));
  return {
    nodes: nodes
      .map((row) => ({ ...lineOf(row), depth: depths.get(row.id)! }))
      .toSorted((one, other) => one.depth - other.depth || one.reference.localeCompare(other.reference)),
    edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)),
    opportunities: opportunities.map((row) => ({ ...row, opportunity: row.opportunity! })),
    isCut: depths.size > most,
  };
}
