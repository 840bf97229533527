import { type Selectable, sql } from 'kysely';
import type { FlowKind, PromiseLine, PromiseToRecord, Target } from '#contracts/ledger';
import { addDays, type Day } from '#platform/calendar';
import { type Language, textFor } from '#platform/languages';
import type { Clause, Figure } from '../domain/promise/judge-promise.ts';
import { flows } from './balance.ts';
import type { OfSeeds } from './entries.ts';
import type { Db, LedgerTables } from './tables.ts';

/** Nothing when a promise of that name is there. */
export async function insertPromise(
  db: Db,
  promise: PromiseToRecord,
  seed?: OfSeeds,
): Promise<string | undefined> {
  const { target } = promise;
  const row = await db
    .insertInto('ledger.promise')
    .values({
      promiser: JSON.stringify(promise.promiser),
      texts: JSON.stringify(promise.texts),
      towards_side: promise.towardsSide,
      programme: promise.programme ?? null,
      kinds: promise.kinds,
      measure: promise.currency === undefined ? 'number' : 'amount',
      currency: promise.currency ?? null,
      least: target.is === 'least' ? String(target.least) : null,
      share: target.is === 'share' ? String(target.share) : null,
      base: target.is === 'share' && target.of !== undefined ? String(target.of) : null,
      from_day: promise.from,
      until_day: promise.until,
      every: promise.every,
      confidence: promise.confidence,
      sources: JSON.stringify(promise.sources),
      ...(seed && { slug: seed.slug, is_invented: seed.isInvented }),
    } as never)
    .$if(seed !== undefined, (query) => query.onConflict((conflict) => conflict.column('slug').doNothing()))
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** A promise with its clause. */
export interface HeldPromise extends Clause {
  readonly id: string;
  readonly kinds: readonly FlowKind[];
  readonly programme?: string | undefined;
  readonly currency?: string | undefined;
}

const columns = [
  'id',
  'promiser',
  'texts',
  'towards_side',
  'programme',
  'kinds',
  'currency',
  'least',
  'share',
  'base',
  'from_day',
  'until_day',
  'every',
  'confidence',
  'sources',
  'is_invented',
  'recorded_side',
] as const;
type Row = Pick<Selectable<LedgerTables['ledger.promise']>, (typeof columns)[number]>;

const targetOf = ({ least, share, base }: Row): Target =>
  least === null
    ? { is: 'share', share: Number(share), ...(base !== null && { of: Number(base) }) }
    : { is: 'least', least: Number(least) };

const heldOf = (row: Row): HeldPromise => ({
  id: row.id,
  towardsSide: row.towards_side,
  target: targetOf(row),
  from: row.from_day,
  until: row.until_day,
  every: row.every,
  kinds: row.kinds,
  programme: row.programme ?? undefined,
  currency: row.currency ?? undefined,
});

const standing = (db: Db) =>
  db
    .selectFrom('ledger.promise')
    .where('withdrawn_at', 'is', null)
    .select([...columns])
    .orderBy('from_day')
    .orderBy('id');

export const heldPromises = async (db: Db): Promise<HeldPromise[]> =>
  (await standing(db).execute()).map(heldOf);

export interface ShownPromise extends Omit<
  PromiseLine,
  'state' | 'since' | 'isAlert' | 'checks' | 'mayWithdraw'
> {
  readonly recordedSide?: string;
}

/** Promises for readers, without what checks found. */
export async function shownPromises(db: Db, reader: Language): Promise<ShownPromise[]> {
  return (await standing(db).execute()).map((row) => {
    const { id, towardsSide, target, from, until, every, kinds, currency } = heldOf(row);
    return {
      id,
      towardsSide,
      target,
      from,
      until,
      every,
      kinds: [...kinds],
      promiser: textFor(row.promiser, reader)!,
      about: textFor(row.texts, reader)!,
      confidence: row.confidence,
      sources: row.sources,
      isInvented: row.is_invented,
      ...(currency !== undefined && { currency }),
      ...(row.recorded_side !== null && { recordedSide: row.recorded_side }),
    };
  });
}

/** What counts for a clause, with the entry behind each figure; cases have none. */
export interface KnownFigure extends Figure {
  readonly entryId?: string | undefined;
}

/** Figures under the clause of a promise, whichever way they went. */
export async function figuresOf(db: Db, promise: HeldPromise, day: Day): Promise<KnownFigure[]> {
  const { programme = null, currency = null, kinds, from, until } = promise;
  const { rows } = await sql<{
    id: string | null;
    from_day: Day;
    until_day: Day;
    receiving_side: string | null;
    value: string;
  }>`select id, from_day, until_day, receiving_side, coalesce(case when ${currency}::text is null then number else amount end, 0) as value
    from ${flows} flow
    where kind = any (${[...kinds]}) and (${programme}::text is null or programme = ${programme})
      and (${currency}::text is null or currency = ${currency}) and until_day >= ${from}::date and from_day <= ${until}::date
    order by until_day, id`.execute(db);
  return [
    ...rows.map((row) => ({
      from: row.from_day,
      until: row.until_day,
      value: Number(row.value),
      towards: row.receiving_side ?? undefined,
      entryId: row.id ?? undefined,
    })),
    ...countedByTheCentre(promise, day),
  ];
}

/** The centre counts its cases itself: of them it knows everything up to the last whole month, also that there was none. */
function countedByTheCentre({ kinds, programme, from }: HeldPromise, day: Day): KnownFigure[] {
  const until = addDays(`${day.slice(0, 8)}01`, -1);
  const isCounted = programme === undefined && kinds.every((kind) => kind === 'case');
  return isCounted && until >= from ? [{ from, until, value: 0 }] : [];
}
