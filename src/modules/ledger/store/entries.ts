import { type Selectable, sql } from 'kysely';
import type { EntryKind, EntryLine, EntryToRecord } from '#contracts/ledger';
import { dayAndId } from '#platform/contract';
import { type Language, textFor } from '#platform/languages';
import type { Db, LedgerTables } from './tables.ts';

/** The centre's own examples have a name of their own and say whether they are invented. */
export interface OfSeeds {
  readonly slug: string;
  readonly isInvented: boolean;
}

/** Nothing when an entry of that name is there. */
export async function insertEntry(db: Db, entry: EntryToRecord, seed?: OfSeeds): Promise<string | undefined> {
  const row = await db
    .insertInto('ledger.entry')
    .values({
      kind: entry.kind,
      giving_side: entry.givingSide ?? null,
      receiving_side: entry.receivingSide ?? null,
      programme: entry.programme ?? null,
      texts: JSON.stringify(entry.texts),
      number: entry.number,
      amount: entry.value?.amount ?? null,
      currency: entry.value?.currency ?? null,
      from_day: entry.from,
      until_day: entry.until,
      precision: entry.precision,
      confidence: entry.confidence,
      sources: JSON.stringify(entry.sources),
      ...(seed && { slug: seed.slug, is_invented: seed.isInvented }),
    } as never)
    .$if(seed !== undefined, (query) => query.onConflict((conflict) => conflict.column('slug').doNothing()))
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

const columns = [
  'id',
  'kind',
  'giving_side',
  'receiving_side',
  'programme',
  'texts',
  'number',
  'amount',
  'currency',
  'from_day',
  'until_day',
  'precision',
  'confidence',
  'sources',
  'is_invented',
  'recorded_side',
] as const;

type Row = Pick<Selectable<LedgerTables['ledger.entry']>, (typeof columns)[number]>;

/** What everybody reads of an entry. */
export type ShownEntry = Omit<EntryLine, 'mayWithdraw'>;

const lineOf = (row: Row, reader: Language): ShownEntry => ({
  id: row.id,
  kind: row.kind,
  about: textFor(row.texts, reader)!,
  number: row.number,
  from: row.from_day,
  until: row.until_day,
  precision: row.precision,
  confidence: row.confidence,
  sources: row.sources,
  isInvented: row.is_invented,
  ...(row.giving_side !== null && { givingSide: row.giving_side }),
  ...(row.receiving_side !== null && { receivingSide: row.receiving_side }),
  ...(row.programme !== null && { programme: row.programme }),
  ...(row.amount !== null && { value: { amount: row.amount, currency: row.currency! } }),
  ...(row.recorded_side !== null && { recordedSide: row.recorded_side }),
});

interface Asked {
  readonly kind: readonly EntryKind[];
  readonly reader: Language;
  readonly limit: number;
  /** Where the page before ended: `<day>/<id>`. */
  readonly after?: string | undefined;
}

/** Entries that count, the latest first. */
export async function listEntries(db: Db, { kind, reader, limit, after }: Asked) {
  const counted = db
    .selectFrom('ledger.entry')
    .where('withdrawn_at', 'is', null)
    .$if(kind.length > 0, (query) => query.where('kind', 'in', [...kind]));
  const place = dayAndId(after ?? '', '/');
  const rows = await counted
    .select([...columns])
    .$if(place !== undefined, (query) =>
      query.where(sql<boolean>`(until_day, id) < (${place!.day}::date, ${place!.id}::uuid)`),
    )
    .orderBy('until_day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { total } = await counted.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => lineOf(row, reader)),
    total,
    ...(rows.length > limit && last && { next: `${last.until_day}/${last.id}` }),
  };
}

/** Every entry that counts, for a table of all. */
export async function allEntries(db: Db, reader: Language): Promise<ShownEntry[]> {
  const rows = await db
    .selectFrom('ledger.entry')
    .where('withdrawn_at', 'is', null)
    .select([...columns])
    .orderBy('until_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => lineOf(row, reader));
}

interface Standing {
  readonly recordedSide?: string | undefined;
  readonly isWithdrawn: boolean;
}

/** Who recorded it, for somebody who wants it out. */
export async function findRecorded(
  db: Db,
  table: 'ledger.entry' | 'ledger.promise',
  id: string,
): Promise<Standing | undefined> {
  const row = await db
    .selectFrom(table)
    .where('id', '=', id)
    .select(['recorded_side', 'withdrawn_at'])
    .executeTakeFirst();
  return row && { recordedSide: row.recorded_side ?? undefined, isWithdrawn: row.withdrawn_at !== null };
}

/** False when somebody else has done it meanwhile. */
export async function withdraw(
  db: Db,
  table: 'ledger.entry' | 'ledger.promise',
  { id, why }: { id: string; why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(table)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .set({ withdrawn_at: sql`clock_timestamp()`, withdrawn_why: why } as never)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
