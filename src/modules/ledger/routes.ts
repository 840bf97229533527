import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import type { LedgerDeps } from './actions/deps.ts';
import { exportLedger } from './actions/export-ledger.ts';
import { readPromises } from './actions/read-promises.ts';
import { recordEntry } from './actions/record-entry.ts';
import { recordPromise } from './actions/record-promise.ts';
import { withdrawRecord } from './actions/withdraw-record.ts';
import * as contract from './contract.ts';
import { readFlows } from './store/balance.ts';
import { listEntries } from './store/entries.ts';

export function ledgerRoutes(deps: WithoutDatabase<LedgerDeps>): Served[] {
  const serve = servedWith<LedgerDeps>(deps);
  return [
    serve(contract.readBalance, async (_, { db }) => ({ rows: await readFlows(db) })),
    serve(contract.listEntries, (asked, { db }) => listEntries(db, asked)),
    serve(contract.listPromises, async ({ reader }, deps) => ({ rows: await readPromises(deps, reader) })),
    serve(contract.exportLedger, (asked, deps) => exportLedger(deps, asked)),
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
