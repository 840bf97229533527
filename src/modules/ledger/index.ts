export { checkPromises } from './actions/check-promises.ts';
export { seedLedger } from './actions/seed-ledger.ts';
export { ledgerJobs } from './jobs.ts';
export { ledgerRoutes } from './routes.ts';
export { ledgerInvariants } from './store/invariants.ts';
export type { LedgerTables } from './store/tables.ts';
