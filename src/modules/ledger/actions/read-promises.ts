import type { PromiseCheck, PromiseLine } from '#contracts/ledger';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { alerts } from '../domain/promise/judge-promise.ts';
import { listChecks } from '../store/checks.ts';
import { shownPromises } from '../store/promises.ts';
import type { AskingDeps } from './deps.ts';
import { mayWithLedger } from './may-with-ledger.ts';

/** Promises with what every check found, the ones that raise an alert first. */
export async function readPromises(
  { db, caller }: Pick<AskingDeps, 'db' | 'caller'>,
  reader: Language,
): Promise<PromiseLine[]> {
  const promises = await shownPromises(db, reader);
  const checks = await listChecks(db);
  const lines = promises.map((promise): PromiseLine => {
    const made = checks.get(promise.id) ?? [];
    const state = made[0]?.state;
    const since = sinceOf(made);
    return {
      ...promise,
      checks: made,
      isAlert: state !== undefined && alerts.includes(state),
      mayWithdraw: mayWithLedger(caller, 'withdraw', promise),
      ...(state !== undefined && { state }),
      ...(since !== undefined && { since }),
    };
  });
  return lines.toSorted((one, other) => Number(other.isAlert) - Number(one.isAlert));
}

/** The first day of the state that a promise is in: of the checks in a row that found the same. */
function sinceOf([last, ...before]: readonly PromiseCheck[]): Day | undefined {
  let since = last?.checkedOn;
  for (const { state, checkedOn } of before) {
    if (state !== last?.state) break;
    since = checkedOn;
  }
  return since;
}
