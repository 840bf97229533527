export type { RegisterDeps } from './actions/deps.ts';
export { seedRegister } from './actions/seed-register.ts';
export { registerRoutes } from './routes.ts';
export { registerInvariants } from './store/invariants.ts';
export type { RegisterTables } from './store/tables.ts';
