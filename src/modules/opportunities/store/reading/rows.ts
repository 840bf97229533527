import { type SelectQueryBuilder, sql } from 'kysely';
import type { OpportunityRow } from '#contracts/opportunities';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { matchableStates } from '../../domain/life/life.ts';
import { publicOwner } from '../../domain/public-view.ts';
import { summaryOf } from '../../domain/summary.ts';
import { ownerOf, ownerRow, present } from '../columns.ts';
import { ownerColumns, ownerKind } from '../owners.ts';
import type { OpportunitiesTables } from '../tables.ts';

type Db = Database<OpportunitiesTables>;

const LONGEST_BEGINNING = 600;

/** Everything a row of a list shows, in one query: the reader's text or the original, and the owner as parties publishes it. */
export function selectRows(db: Db, reader: Language) {
  return db
    .selectFrom('opportunities.opportunity as o')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('opportunities.text as t')
          .whereRef('t.opportunity_id', '=', 'o.id')
          .orderBy(sql`t.language = ${reader}`, 'desc')
          .orderBy('t.is_original', 'desc')
          .limit(1)
          .select(['t.language as text_language', 't.title', 't.summary'])
          .select(sql<string>`left(t.description, ${sql.lit(LONGEST_BEGINNING)})`.as('description'))
          .as('shown'),
      (join) => join.onTrue(),
    )
    .innerJoin('opportunities.text as original', (join) =>
      join.onRef('original.opportunity_id', '=', 'o.id').on('original.is_original', '=', true),
    )
    .leftJoin('opportunities.owner as w', 'w.opportunity_id', 'o.id')
    .leftJoin('parties.published_party as p', 'p.id', 'w.organisation_id')
    .leftJoin(ownerKind, (join) => join.onTrue())
    .select([
      'o.id',
      'o.reference',
      'o.direction',
      'o.kind',
      'o.side',
      'o.state',
      'o.fields',
      'o.languages',
      'o.trl',
      'o.cooperation',
      'o.valid_until',
      'o.published_on',
      'o.is_invented',
      'o.stated_owner_type',
      'o.stated_owner_country',
      'shown.text_language',
      'shown.title',
      'shown.summary',
      'shown.description',
      'original.language as original_language',
      ...ownerRow,
      ...ownerColumns(reader),
    ]);
}

type Selected<Query> = Query extends SelectQueryBuilder<infer _Tables, infer _Names, infer Row> ? Row : never;

export function rowOf(row: Selected<ReturnType<typeof selectRows>>): OpportunityRow {
  return {
    reference: row.reference,
    direction: row.direction,
    kind: row.kind,
    state: row.state,
    title: row.title,
    summary: summaryOf(row),
    language: row.text_language,
    original: row.original_language,
    languages: row.languages,
    fields: row.fields,
    cooperation: row.cooperation,
    owner: publicOwner(ownerOf(row), row.is_owner_named === true),
    ...present({ side: row.side, trl: row.trl, validUntil: row.valid_until, publishedOn: row.published_on }),
  };
}

/** Rows of the open listings among these ids, in the order of the ids; closed and unknown ones are left out. */
export async function rowsByIds(db: Db, ids: readonly string[], reader: Language): Promise<OpportunityRow[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows(db, reader)
    .where('o.id', '=', sql<string>`any(${[...ids]})`)
    .where('o.state', 'in', [...matchableStates])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(rowOf);
}
