import { sql } from 'kysely';
import type { RecordContent, RecordKind } from '#contracts/register';
import { shownColumns } from '../domain/shown-columns.ts';
import type { Db } from './tables.ts';

export interface StandingRecord {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly revision: number;
  readonly content: RecordContent | undefined;
  /** The reference of the record that this one was merged into. */
  readonly successor?: string | undefined;
}

/** Whose revision it is; both absent: the centre itself. */
export interface Revisers {
  readonly why: string;
  readonly madeSide?: string | undefined;
  readonly madeBy?: string | undefined;
  readonly approvedBy?: string | undefined;
}

/** Holds the record until the transaction ends, so that two revisions cannot bear one number. */
export async function lockRecord(
  db: Db,
  by: { readonly reference: string } | { readonly origin: string } | { readonly id: string },
): Promise<StandingRecord | undefined> {
  const [[column, value]] = Object.entries(by) as [['reference' | 'origin' | 'id', string]];
  const row = await db
    .selectFrom('register.record')
    .select(['id', 'reference', 'kind', 'revision', 'content', 'succeeded_by'])
    .where(column, '=', value)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { succeeded_by: next, ...rest } = row;
  const successor = next === null ? undefined : await referenceOf(db, next);
  return { ...rest, content: row.content ?? undefined, ...(successor && { successor }) };
}

async function referenceOf(db: Db, id: string): Promise<string> {
  const query = db.selectFrom('register.record').select('reference').where('id', '=', id);
  return (await query.executeTakeFirstOrThrow()).reference;
}

/** What the centre itself had a record say last, from an import; nothing when only people wrote in it. */
export async function lastImported(
  db: Db,
  id: string,
): Promise<{ readonly content: RecordContent | undefined } | undefined> {
  const row = await db
    .selectFrom('register.revision')
    .select('content')
    .where('record_id', '=', id)
    .where('made_by', 'is', null)
    .where('approved_by', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row && { content: row.content ?? undefined };
}

/** The references of records by where they were found. */
export async function referencesByOrigin(db: Db, origins: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('register.record')
    .select(['origin', 'reference'])
    .where(sql<boolean>`origin = any(${origins}::text[])`)
    .execute();
  return new Map(rows.map(({ origin, reference }) => [origin!, reference]));
}

/** Those of the references that mean a record. */
export async function knownReferences(db: Db, references: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('register.record')
    .select('reference')
    .where(sql<boolean>`reference = any(${references}::text[])`)
    .execute();
  return new Set(rows.map(({ reference }) => reference));
}

/** Array of lexemes as they are: nothing is parsed, so that no text can be too strange for it. */
const vector = (words: readonly string[]) => sql<string>`array_to_tsvector(${words}::text[])`;

function columnsOf(content: RecordContent) {
  const { words, titles, type, beganOn, endedOn, isDisputed, isInvented, ...rest } = shownColumns(content);
  return {
    content: JSON.stringify(content),
    titles: JSON.stringify(titles),
    type: type ?? null,
    began_on: beganOn ?? null,
    ended_on: endedOn ?? null,
    is_disputed: isDisputed,
    is_invented: isInvented,
    words: vector(words) as never,
    ...rest,
  };
}

/** A new record; its reference is given when none is asked for. */
export async function insertRecord(
  db: Db,
  content: RecordContent,
  named: { readonly reference?: string | undefined; readonly origin?: string | undefined },
): Promise<StandingRecord> {
  const row = await db
    .insertInto('register.record')
    .values({
      kind: content.kind,
      ...(named.reference && { reference: named.reference }),
      ...(named.origin && { origin: named.origin }),
      ...columnsOf(content),
    } as never)
    .returning(['id', 'reference', 'kind', 'revision'])
    .executeTakeFirstOrThrow();
  return { ...row, content };
}

/** A record that was withdrawn before it was ever heard of here: its reference stays taken. */
export async function insertWithdrawn(
  db: Db,
  { kind, ...named }: { readonly kind: RecordKind; readonly reference: string; readonly origin: string },
): Promise<StandingRecord> {
  const row = await db
    .insertInto('register.record')
    .values({ kind, ...named, content: null } as never)
    .returning(['id', 'reference', 'kind', 'revision'])
    .executeTakeFirstOrThrow();
  return { ...row, content: undefined };
}

/** Absent content: withdrawn, and nothing of it is told any more but that it was there. */
export async function reviseRecord(
  db: Db,
  { id, revision }: StandingRecord,
  content: RecordContent | undefined,
): Promise<void> {
  await db
    .updateTable('register.record')
    .set({
      revision: revision + 1,
      ...(content
        ? { ...columnsOf(content), succeeded_by: null }
        : { content: null, words: vector([]) as never, titles: '{}' }),
    } as never)
    .where('id', '=', id)
    .execute();
}

interface Revision extends Revisers {
  /** Of the record. */
  readonly id: string;
  readonly number: number;
  readonly content: RecordContent | undefined;
}

export async function insertRevision(
  db: Db,
  { id, number, content, why, madeSide, madeBy, approvedBy }: Revision,
): Promise<void> {
  await db
    .insertInto('register.revision')
    .values({
      record_id: id,
      number,
      content: content ? JSON.stringify(content) : null,
      why,
      made_side: madeSide ?? null,
      made_by: madeBy ?? null,
      approved_by: approvedBy ?? null,
    })
    .execute();
}

/** Writes anew what is read from the content; answers with references that mean no record. */
export async function keepParts(db: Db, id: string, content: RecordContent | undefined): Promise<string[]> {
  await db.deleteFrom('register.link').where('record_id', '=', id).execute();
  await db.deleteFrom('register.amount').where('record_id', '=', id).execute();
  const links = content?.links ?? [];
  const wanted = links.flatMap(({ to }) => ('record' in to ? to.record : []));
  const found = new Map<string, string>();
  if (wanted.length > 0)
    for (const row of await db
      .selectFrom('register.record')
      .select(['reference', sql<string>`coalesce(succeeded_by, id)`.as('id')])
      .where('reference', 'in', wanted)
      .execute())
      found.set(row.reference, row.id);
  const missing = wanted.filter((reference) => !found.has(reference));
  if (missing.length > 0) return missing;
  const rows = links.map(({ relation, to }, position) => ({
    record_id: id,
    position,
    relation,
    to_record: 'record' in to ? found.get(to.record)! : null,
    to_opportunity: 'record' in to ? null : to.opportunity,
  }));
  if (rows.length > 0) await db.insertInto('register.link').values(rows).execute();
  const amounts = (content?.claims ?? []).flatMap(({ property, value, isChosen }, position) =>
    property === 'money' && isChosen && value.is === 'money'
      ? [
          {
            record_id: id,
            position,
            side: value.side ?? null,
            sector: value.sector ?? null,
            amount: value.money.amount,
            currency: value.money.currency,
          },
        ]
      : [],
  );
  if (amounts.length > 0) await db.insertInto('register.amount').values(amounts).execute();
  return [];
}

/** Whether a record comes from itself, over however many steps; `related` is no descent. */
export async function comesFromItself(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ is_cyclic: boolean }>`with recursive back (id) as (
      select to_record from register.link where record_id = ${id} and to_record is not null and relation <> 'related'
      union
      select l.to_record from back b join register.link l on l.record_id = b.id
        where l.to_record is not null and l.relation <> 'related')
    select exists (select from back where id = ${id}) as is_cyclic`.execute(db);
  return rows[0]!.is_cyclic;
}
