export type { RegisterDeps } from './actions/deps.ts';
export { seedRegister } from './actions/seed-register.ts';
export { registerRoutes } from './routes.ts';
export { everyRecord, recordParts, registerState, type StandingRecord } from './store/every-record.ts';
export { registerInvariants } from './store/invariants.ts';
export { findRecord, neighboursOf } from './store/read-record.ts';
export type { RegisterTables } from './store/tables.ts';
export { type ChangedRecord, type NeighbourRecord, type Sort, toldRecords } from './store/told-records.ts';
