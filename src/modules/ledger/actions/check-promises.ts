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

async function checkUpTo(db: Db, promise: HeldPromise, today: Day) {
  const isFirst = (await lastCheck(db, promise.id, today)) === undefined;
  let isChanged = false;
  if (isFirst)
    for (const day of checkpoints(promise, today).filter((checkpoint) => checkpoint < today))
      isChanged = (await checkOn(db, promise, day)).isChanged || isChanged;
  const found = await checkOn(db, promise, today);
  return { state: found.state, isChanged: found.isChanged || isChanged };
}

/** A check is kept when it finds something else than the last one, or when a stretch has ended since. */
async function checkOn(db: Db, promise: HeldPromise, day: Day) {
  const figures = await figuresOf(db, promise, day);
  const judgement = judgePromise(promise, figures, day);
  const last = await lastCheck(db, promise.id, day);
  const isChanged = last?.state !== judgement.state;
  const isNew =
    isChanged ||
    last.reached !== judgement.reached ||
    last.knownUntil !== (judgement.knownUntil ?? null) ||
    checkpoints(promise, day).some((checkpoint) => checkpoint > last.checkedOn);
  if (isNew) {
    const entries = figures.flatMap(({ entryId, until }) =>
      entryId !== undefined && until < day ? [entryId] : [],
    );
    await keepCheck(db, { promiseId: promise.id, checkedOn: day, judgement, entries });
  }
  if (isChanged)
    await record(db, 'ledger.promise-turned', { promiseId: promise.id, state: judgement.state, day });
  return { state: judgement.state, isChanged };
}
