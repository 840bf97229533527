import { notOlderThan, type Served, servedWith, type WithoutDatabase } from '#platform/http';
import type { LedgerDeps } from './actions/deps.ts';
import { exportLedger } from './actions/export-ledger.ts';
import { mayWithLedger } from './actions/may-with-ledger.ts';
import { readEntries } from './actions/read-entries.ts';
import { readPromises } from './actions/read-promises.ts';
import { recordEntry } from './actions/record-entry.ts';
import { recordPromise } from './actions/record-promise.ts';
import { withdrawRecord } from './actions/withdraw-record.ts';
import * as contract from './contract.ts';
import { readFlows } from './store/balance.ts';

export function ledgerRoutes(deps: WithoutDatabase<LedgerDeps>): Served[] {
  const serve = servedWith<LedgerDeps>(deps);
  return [
    ...notOlderThan(
      5,
      serve(contract.readBalance, async (_, { db, caller }) => ({
        rows: await readFlows(db),
        mayRecord: mayWithLedger(caller, 'record'),
      })),
      serve(contract.listEntries, (asked, deps) => readEntries(deps, asked)),
      serve(contract.listPromises, async ({ reader }, deps) => ({ rows: await readPromises(deps, reader) })),
    ),
    ...notOlderThan(
      30,
      serve(contract.exportLedger, (asked, deps) => exportLedger(deps, asked)),
    ),
    serve(contract.recordEntry, async ({ entry }, deps) => ({ id: await recordEntry(deps, entry) })),
    serve(contract.recordPromise, async ({ promise }, deps) => ({ id: await recordPromise(deps, promise) })),
    serve(contract.withdrawEntry, async (asked, deps) => {
      await withdrawRecord(deps, 'ledger.entry', asked);
      return {};
    }),
    serve(contract.withdrawPromise, async (asked, deps) => {
      await withdrawRecord(deps, 'ledger.promise', asked);
      return {};
    }),
  ];
}
