import { type Expression, type SqlBool, sql } from 'kysely';
import { type RecordKind, UNSTATED } from '#contracts/register';
import type { RegionOfPlace } from '../domain/region-of-place.ts';
import { searchWords } from '../domain/words/words-of.ts';

export interface AskedRecords {
  readonly q?: string | undefined;
  readonly kind: readonly RecordKind[];
  readonly field: readonly string[];
  readonly party?: readonly string[] | undefined;
  readonly role?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly region?: { readonly codes: readonly string[]; readonly of: RegionOfPlace } | undefined;
  readonly giving?: readonly string[] | undefined;
  readonly money?: readonly string[] | undefined;
  /** Years. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly undated?: 'yes' | undefined;
  readonly disputed?: 'yes' | undefined;
  readonly invented?: 'no' | 'only' | undefined;
  readonly cordis?: 'no' | undefined;
}

type Facet = 'kind' | 'field';

/** What was asked, without one facet when its own figures are wanted. */
export function conditions(asked: AskedRecords, without?: Facet): Expression<SqlBool>[] {
  const { kind, field } = asked;
  const all = [sql<SqlBool>`content is not null`, ...wordConditions(asked.q ?? '')];
  if (kind.length > 0 && without !== 'kind') all.push(sql`kind = any(${kind})`);
  if (field.length > 0 && without !== 'field')
    all.push(sql`(fields && ${field}::text[] or fields = '{}' and ${UNSTATED} = any(${field}::text[]))`);
  all.push(...figureConditions(asked));
  all.push(...yearConditions(asked));
  if (asked.disputed) all.push(sql`is_disputed`);
  if (asked.invented) all.push(asked.invented === 'no' ? sql`not is_invented` : sql`is_invented`);
  if (asked.cordis) all.push(notOnlyFromCordis);
  return all;
}

/** Projects of framework programmes of the EU, with partners of both sides; no agreement of the two countries stands behind them. */
export const notOnlyFromCordis = sql<SqlBool>`(origin is null or origin not like 'cordis:%')`;

function yearConditions({ from, until, undated }: AskedRecords): Expression<SqlBool>[] {
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`began_on >= ${`${from}-01-01`}::date`]),
    ...(until === undefined ? [] : [sql<SqlBool>`began_on <= ${`${until}-12-31`}::date`]),
    ...(undated ? [sql<SqlBool>`began_on is null`] : []),
  ];
}

/** What the figures lead to: each asks for exactly the records that were counted. */
function figureConditions({
  party,
  role,
  place,
  region,
  giving,
  money,
}: AskedRecords): Expression<SqlBool>[] {
  const asked = (
    values: readonly string[] | undefined,
    by: (values: readonly string[]) => Expression<SqlBool>,
  ) => (values && values.length > 0 ? [by(values)] : []);
  return [
    ...asked(party, (keys) => sql`parties && ${keys}::text[]`),
    ...asked(role, (keys) => sql`roles && ${keys}::text[]`),
    ...asked(place, (keys) => sql`coalesce(place, ${UNSTATED}) = any(${keys}::text[])`),
    ...asked(region?.codes, (codes) => sql`${regionBy(region!.of)} = any(${codes}::text[])`),
    ...asked(giving, (keys) => sql`${givenBy} = any(${keys}::text[])`),
    ...asked(
      money,
      (keys) => sql`exists (select from register.amount a where a.record_id = record.id
        and ${amountKey} = any(${keys}::text[]))`,
    ),
  ];
}

/** The region of where it is or was, worked out from its place alone: figures and lists ask the same. */
export const regionBy = ({ places, countries }: RegionOfPlace) => sql<string>`coalesce(
  ${JSON.stringify(places)}::jsonb ->> place,
  ${JSON.stringify(countries)}::jsonb ->> split_part(place, ':', 1),
  split_part(place, ':', 1), ${UNSTATED})`;

/** The one side that gives, `both`, or `unstated`. */
export const givenBy = sql<string>`case cardinality(giving) when 0 then ${UNSTATED} when 1 then giving[1] else 'both' end`;
/** Of an amount `a`: currency, side and sector. */
export const amountKey = sql<string>`a.currency || '-' || coalesce(a.side, ${UNSTATED}) || '-' || coalesce(a.sector, ${UNSTATED})`;

function wordConditions(question: string): Expression<SqlBool>[] {
  if (question === '') return [];
  const words = searchWords(question);
  if (words.length === 0) return [sql`false`];
  // Only letters and digits are left of the words: none of them ends the quotes.
  const query = words.map((word) => `'${word}'${/\p{Script=Han}/u.test(word) ? '' : ':*'}`).join(' & ');
  return [sql`words @@ ${query}::tsquery`];
}

export const both = (all: readonly Expression<SqlBool>[]) => sql.join([...all], sql` and `);
