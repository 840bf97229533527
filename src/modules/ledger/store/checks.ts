import type { Selectable } from 'kysely';
import type { PromiseCheck, PromiseState } from '#contracts/ledger';
import type { Day } from '#platform/calendar';
import type { Judgement } from '../domain/promise/judge-promise.ts';
import type { Db, LedgerTables } from './tables.ts';

/** The checks of every promise, the last one first. */
export async function listChecks(db: Db): Promise<Map<string, PromiseCheck[]>> {
  const rows = await db
    .selectFrom('ledger.check')
    .selectAll()
    .orderBy('promise_id')
    .orderBy('checked_on', 'desc')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.promise_id)].map(([id, own]) => [id, own.map(checkOf)] as const),
  );
}

const checkOf = (row: Selectable<LedgerTables['ledger.check']>): PromiseCheck => ({
  checkedOn: row.checked_on,
  state: row.state,
  reached: Number(row.reached),
  entries: row.entries.length,
  ...(row.expected !== null && { expected: Number(row.expected) }),
  ...(row.target !== null && { target: Number(row.target) }),
  ...(row.total !== null && { total: Number(row.total) }),
  ...(row.known_until !== null && { knownUntil: row.known_until }),
});

/** What the last check before or on a day found. */
export async function lastCheck(
  db: Db,
  promiseId: string,
  upTo: Day,
): Promise<{ checkedOn: Day; state: PromiseState; reached: number; knownUntil: Day | null } | undefined> {
  const row = await db
    .selectFrom('ledger.check')
    .where('promise_id', '=', promiseId)
    .where('checked_on', '<=', upTo)
    .select(['checked_on', 'state', 'reached', 'known_until'])
    .orderBy('checked_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      checkedOn: row.checked_on,
      state: row.state,
      reached: Number(row.reached),
      knownUntil: row.known_until,
    }
  );
}

interface NewCheck {
  readonly promiseId: string;
  readonly checkedOn: Day;
  readonly judgement: Judgement;
  readonly entries: readonly string[];
}

/** A second check of the same day takes the place of the first: a figure may have come in between. */
export async function keepCheck(
  db: Db,
  { promiseId, checkedOn, judgement, entries }: NewCheck,
): Promise<void> {
  const { state, reached, expected = null, target = null, total, knownUntil = null } = judgement;
  const found = { state, reached, expected, target, total, known_until: knownUntil, entries: [...entries] };
  await db
    .insertInto('ledger.check')
    .values({ promise_id: promiseId, checked_on: checkedOn, ...found })
    .onConflict((conflict) => conflict.columns(['promise_id', 'checked_on']).doUpdateSet(found))
    .execute();
}
