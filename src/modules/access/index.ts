export type { DoorDeps } from './actions/deps.ts';
export { makeFirstLink } from './actions/links/make-first-link.ts';
export { openSealing } from './actions/proofs/sealing.ts';
export { readAccessLists } from './actions/read-lists.ts';
export { accessRoutes } from './routes.ts';
export type { AccessTables } from './store/tables.ts';
