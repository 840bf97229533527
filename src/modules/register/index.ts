export type { RegisterDeps } from './actions/deps.ts';
export { seedRegister } from './actions/seed-register.ts';
export { importCordis } from './actions/importing/import-cordis.ts';
export { importRecords } from './actions/importing/import-records.ts';
export { sayContentFault } from './actions/importing/say-fault.ts';
export {
  type ForeignOutcome,
  type ForeignRecord,
  type ForeignRegister,
  takeForeign,
} from './actions/importing/take-foreign.ts';
export { registerRoutes } from './routes.ts';
export { everyRecord, recordParts, registerState, type StandingRecord } from './store/every-record.ts';
export { registerInvariants } from './store/invariants.ts';
export { findRecord, neighboursOf } from './store/read-record.ts';
export type { RegisterTables } from './store/tables.ts';
export { type ChangedRecord, toldRecords } from './store/told/told-records.ts';
