import type { RecordContent, RecordKind } from '#contracts/register';
import type { Database } from '#platform/database';
import { type RawBuilder, sql } from 'kysely';
import type { RegisterTables } from '../tables.ts';

/** A record as other systems are told of it; without content it was withdrawn. */
export interface ChangedRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: RecordKind;
  /** Where an import found it. */
  readonly origin?: string | undefined;
  /** The last one it had. */
  readonly type: string | undefined;
  readonly changedAt: Date;
  readonly content: RecordContent | undefined;
  /** A programme came from it. */
  readonly opensProgramme: boolean;
  /** The references of records that were merged into it. */
  readonly formerly: readonly string[];
}

/** Some of a kind. */
export interface Sort {
  readonly kind: RecordKind;
  /** Only these; null: of no type. */
  readonly types?: readonly (string | null)[];
  readonly opensProgramme?: true;
}

interface Asked {
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Where the page before ended. */
  readonly after?: Pick<ChangedRecord, 'changedAt' | 'id'> | undefined;
  /** Only those that were there by then. */
  readonly begunBy?: Date | undefined;
  readonly sorts?: readonly Sort[] | undefined;
  readonly limit: number;
}

interface Row {
  id: string;
  reference: string;
  kind: RecordKind;
  type: string | null;
  origin: string | null;
  changed_at: Date;
  content: RecordContent | null;
  opens_programme: boolean;
  formerly: string[];
}

/** Agreements that a programme came from, in the whole register: 5 ms each time among 20,000 records. */
const GATHERED = sql`r.id in (
  select l.to_record from register.record p join register.link l on l.record_id = p.id
  where p.kind = 'programme' and p.content is not null and not p.is_invented and l.relation <> 'related' and l.to_record is not null)`;

/** The same of one agreement, by what leads back to it. Counted, not looked for: that PostgreSQL would gather all the same. */
const COUNTED = sql`(
  select count(*) > 0 from register.link l join register.record p on p.id = l.record_id
  where l.to_record = r.id and l.relation <> 'related' and p.kind = 'programme' and p.content is not null and not p.is_invented)`;

/** Up to so many rows each is asked by itself; of what came from a treaty there may be thousands. */
const FEW = 5;

const opensProgramme = (rows: number) =>
  sql<boolean>`(r.kind = 'agreement' and ${rows > FEW ? GATHERED : COUNTED})`;

const FORMERLY = sql<
  string[]
>`array(select g.reference from register.record g where g.succeeded_by = r.id order by g.reference)`;

const changedOf = ({ changed_at, opens_programme, type, content, origin, ...row }: Row): ChangedRecord => ({
  ...row,
  origin: origin ?? undefined,
  changedAt: changed_at,
  type: type ?? undefined,
  content: content ?? undefined,
  opensProgramme: opens_programme,
});

/** What is invented for a demonstration is told to nobody. */
const records = <Tables>(db: Database<Tables>, rows: number) =>
  (db as unknown as Database<RegisterTables>)
    .selectFrom('register.record as r')
    .select(['r.id', 'r.reference', 'r.kind', 'r.type', 'r.changed_at', 'r.content', 'r.origin'])
    .select(opensProgramme(rows).as('opens_programme'))
    .select(FORMERLY.as('formerly'))
    .where('r.is_invented', '=', false);

/** Records in the order in which they changed, both ends included. */
export async function changedRecords<Tables>(
  db: Database<Tables>,
  { from, until, after, begunBy, sorts, limit }: Asked,
): Promise<ChangedRecord[]> {
  const rows = await records(db, limit)
    .$if(from !== undefined, (query) => query.where('r.changed_at', '>=', from!))
    .$if(until !== undefined, (query) => query.where('r.changed_at', '<=', until!))
    .$if(begunBy !== undefined, (query) =>
      query.where(sql<boolean>`uuid_extract_timestamp(r.id) <= ${begunBy!}`),
    )
    .$if(sorts !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sql.join(
          sorts!.map((sort) => isOf(sort, limit)),
          sql` or `,
        )})`,
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(r.changed_at, r.id) > (${after!.changedAt}, ${after!.id}::uuid)`),
    )
    .orderBy('r.changed_at')
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return rows.map((row) => changedOf(row as Row));
}

function isOf({ kind, types, opensProgramme: opens }: Sort, rows: number): RawBuilder<unknown> {
  if (opens) return sql`r.kind = ${kind} and ${opensProgramme(rows)}`;
  if (!types) return sql`r.kind = ${kind}`;
  const named = types.filter((type) => type !== null);
  return types.includes(null)
    ? sql`r.kind = ${kind} and (r.type is null or r.type = any (${named}::text[]))`
    : sql`r.kind = ${kind} and r.type = any (${named}::text[])`;
}

/** One of them by its reference. */
export async function changedRecord<Tables>(
  db: Database<Tables>,
  reference: string,
): Promise<ChangedRecord | undefined> {
  const row = await records(db, 1).where('r.reference', '=', reference).executeTakeFirst();
  return row && changedOf(row as Row);
}

/** These records, as far as they stand. */
export async function recordsNamed<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, ChangedRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await records(db, ids.length)
    // An array, however many there are, is one and the same statement, whose plan is kept.
    .where(sql<boolean>`r.id = any (${[...ids]}::uuid[])`)
    .where('r.content', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, changedOf(row as Row)]));
}

/**
 * A moment up to which everything stands and can be read; what is being written now will bear a later one. Where somebody is
 * just writing, the moment of what was written last.
 */
export async function recordsStandUntil<Tables>(db: Database<Tables>): Promise<Date> {
  const { rows } = await sql<{ until: Date }>`
    select case when pg_try_advisory_xact_lock_shared(hashtext('register.record')) then clock_timestamp()
      else coalesce((select max(changed_at) from register.record), 'epoch') end as until`.execute(db);
  return rows[0]!.until;
}

/** The first moment of which a change is told. */
export async function recordsBegin<Tables>(db: Database<Tables>): Promise<Date | undefined> {
  const { rows } = await sql<{
    changed_at: Date;
  }>`select changed_at from register.record order by changed_at, id limit 1`.execute(db);
  return rows[0]?.changed_at;
}
