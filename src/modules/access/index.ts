export type { DoorDeps } from './actions/deps.ts';
export { openSealing } from './actions/proofs/sealing.ts';
export { readAccessLists } from './actions/read-lists.ts';
export { accessRoutes } from './routes.ts';
export type { AccessTables } from './store/tables.ts';
