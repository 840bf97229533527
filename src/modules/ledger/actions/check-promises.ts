import type { PromiseState } from '#contracts/ledger';
import type { Day } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { alerts, checkpoints, judgePromise } from '../domain/promise/judge-promise.ts';
import { keepCheck, lastCheck } from '../store/checks.ts';
import { figuresOf, type HeldPromise, heldPromises } from '../store/promises.ts';
import type { Db } from '../store/tables.ts';
import type { LedgerDeps } from './deps.ts';

export interface Checked {
  readonly promises: number;
  /** How many are in another state than when they were last looked at. */
  readonly changed: number;
  readonly alerts: number;
}

/**
 * Checks every promise against what is known today, each in a transaction of its own. One that was never checked is looked at
 * as on every day on which its pace would have been judged, with the figures up to that day.
 */
export async function checkPromises({ db, today }: Pick<LedgerDeps, 'db' | 'today'>): Promise<Checked> {
  const promises = await heldPromises(db);
  const done = { promises: promises.length, changed: 0, alerts: 0 };
  for (const promise of promises) {
    const { state, isChanged } = await inTransaction(db, (db) => checkUpTo(db, promise, today()));
    if (isChanged) done.changed++;
    if (alerts.includes(state)) done.alerts++;
  }
  return done;
}

interface Turn {
  readonly state: PromiseState;
  readonly day: Day;
  /** Absent: it was judged for the first time. */
  readonly before?: PromiseState | undefined;
}

/** Where it was judged late, only the turn into the state it is in now is news: those before were overtaken by it. */
async function checkUpTo(db: Db, promise: HeldPromise, today: Day) {
  const isFirst = (await lastCheck(db, promise.id, today)) === undefined;
  const earlier = isFirst ? checkpoints(promise, today).filter((checkpoint) => checkpoint < today) : [];
  const turns: Turn[] = [];
  for (const day of earlier) turns.push(...(await checkOn(db, promise, day)).turns);
  const found = await checkOn(db, promise, today);
  turns.push(...found.turns);
  for (const [place, { state, day, before }] of turns.entries())
    await record(db, 'ledger.promise-turned', {
      promiseId: promise.id,
      state,
      day,
      ...(before !== undefined && { before }),
      ...(place < turns.length - 1 && { isPast: true }),
    });
  return { state: found.state, isChanged: turns.length > 0 };
}

/** A check is kept when it finds something else than the last one, or when a stretch has ended since. */
async function checkOn(
  db: Db,
  promise: HeldPromise,
  day: Day,
): Promise<{ state: PromiseState; turns: Turn[] }> {
  const figures = await figuresOf(db, promise, day);
  const judgement = judgePromise(promise, figures, day);
  const { state, reached, knownUntil = null } = judgement;
  const last = await lastCheck(db, promise.id, day);
  const isChanged = last?.state !== state;
  const isNew =
    isChanged ||
    last.reached !== reached ||
    last.knownUntil !== knownUntil ||
    checkpoints(promise, day).some((checkpoint) => checkpoint > last.checkedOn);
  if (isNew) {
    const entries = figures.flatMap(({ entryId, until }) =>
      entryId !== undefined && until < day ? [entryId] : [],
    );
    await keepCheck(db, { promiseId: promise.id, checkedOn: day, judgement, entries });
  }
  return { state, turns: isChanged ? [{ state, day, before: last?.state }] : [] };
}
