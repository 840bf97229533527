import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { facets as facetsSchema, listOpportunities, OpportunityRow } from '#contracts/opportunities';
import { dayAndId } from '#platform/contract';
import type { Database } from '#platform/database';
import { pageUnknown } from '../../domain/refusals.ts';
import { rowOf, selectRows } from './rows.ts';
import type { OpportunitiesTables } from '../tables.ts';

type Db = Database<OpportunitiesTables>;
type Asked = z.output<typeof listOpportunities.input>;
export type Filters = Pick<Asked, 'direction' | 'kind' | 'side' | 'field' | 'stage' | 'language'>;
type Facets = z.output<typeof facetsSchema>;

interface Counts {
  readonly total: number;
  readonly facets: Facets;
}

/** Counts the open listings of all without the database; undefined where it has to be asked. */
export type CountOpen = (filters: Filters) => Promise<Counts | undefined>;

const filtersOf = ({ direction, kind, side, field, stage, language }: Asked): Filters => ({
  direction,
  kind,
  side,
  field,
  stage,
  language,
});

/** A page of open listings, newest first, with counts for every filter. Three queries, or one where somebody else counts. */
export async function listPublished(
  db: Db,
  asked: Asked,
  countOpen?: CountOpen,
): Promise<Counts & { rows: OpportunityRow[]; next?: string }> {
  const filters = filtersOf(asked);
  const [rows, counts] = await Promise.all([readPage(db, asked, filters), countOpen?.(filters)]);
  const shown = rows.slice(0, asked.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(rowOf),
    ...(counts ?? (await countIn(db, filters))),
    ...(last && rows.length > asked.limit && { next: writePosition(last) }),
  };
}

/** One row more than the page has, where there is one. */
function readPage(db: Db, asked: Asked, filters: Filters) {
  const position = asked.after === undefined ? undefined : readPosition(asked.after);
  let query = selectRows(db, asked.reader)
    .where('o.state', 'in', ['published', 'expiring'])
    .where((row) => row.and(conditions(filters)))
    .orderBy('o.published_on', 'desc')
    .orderBy('o.id', 'desc')
    .limit(asked.limit + 1);
  if (position)
    query = query.where(
      sql<boolean>`(o.published_on, o.id) < (${position.publishedOn}::date, ${position.id}::uuid)`,
    );
  return query.execute();
}

async function countIn(db: Db, filters: Filters): Promise<Counts> {
  return { total: await countPublished(db, filters), facets: await countFacets(db, filters) };
}

/** One condition for each filter that is set; `except` leaves one out, so that its facet counts what it could add. */
export function conditions(filters: Filters, except?: keyof Filters): RawBuilder<boolean>[] {
  return (Object.keys(filters) as (keyof Filters)[]).flatMap((name) => {
    const wanted = filters[name];
    return name !== except && wanted.length > 0 ? [conditionOf[name](wanted)] : [];
  });
}

const isOneOf = (column: string) => (wanted: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${wanted}::text[])`;
const sharesOne = (column: string) => (wanted: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} && ${wanted}::text[]`;

const stageOf = sql<string>`case when o.trl is null then 'not-stated' when o.trl <= 3 then 'research'
  when o.trl <= 6 then 'development' when o.trl <= 8 then 'demonstration' else 'market' end`;

const conditionOf: Record<keyof Filters, (wanted: readonly string[]) => RawBuilder<boolean>> = {
  direction: isOneOf('o.direction'),
  kind: isOneOf('o.kind'),
  side: isOneOf('o.side'),
  field: sharesOne('o.fields'),
  stage: (wanted) => sql<boolean>`${stageOf} = any(${wanted}::text[])`,
  language: sharesOne('o.languages'),
};

const open = (db: Db) =>
  db.selectFrom('opportunities.opportunity as o').where('o.state', 'in', ['published', 'expiring']);

async function countPublished(db: Db, filters: Filters): Promise<number> {
  const { count } = await open(db)
    .where((row) => row.and(conditions(filters)))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const valueOf: Record<keyof Filters, ReturnType<typeof sql<string>>> = {
  direction: sql<string>`o.direction`,
  kind: sql<string>`o.kind`,
  side: sql<string>`o.side`,
  field: sql<string>`unnest(o.fields)`,
  stage: stageOf,
  language: sql<string>`unnest(o.languages)`,
};

/** Counts every value of every filter in one query; each filter is counted as if it alone were not set. */
async function countFacets(db: Db, filters: Filters): Promise<Facets> {
  const names = Object.keys(valueOf) as (keyof Filters)[];
  const counts = names.map((name) =>
    open(db)
      .where((row) => row.and(conditions(filters, name)))
      .select([
        sql<string>`${sql.lit(name)}`.as('name'),
        valueOf[name].as('value'),
        sql<number>`count(*)`.as('count'),
      ])
      .groupBy('value'),
  );
  const rows = await counts.reduce((all, one) => all.unionAll(one)).execute();
  const of = (name: keyof Filters) =>
    rows
      .filter((row) => row.name === name && row.value !== null)
      .map(({ value, count }) => ({ value, count }))
      .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    direction: of('direction'),
    kind: of('kind'),
    side: of('side'),
    field: of('field'),
    stage: of('stage'),
    language: of('language'),
  };
}

interface Position {
  readonly publishedOn: string;
  readonly id: string;
}

const writePosition = ({ published_on, id }: { published_on: string | null; id: string }): string =>
  Buffer.from(`${published_on}/${id}`).toString('base64url');

function readPosition(after: string): Position {
  const place = dayAndId(Buffer.from(after, 'base64url').toString(), '/');
  if (!place) throw pageUnknown(after.slice(0, 100));
  return { publishedOn: place.day, id: place.id };
}
