export { seedInterests } from './actions/seed-interests.ts';
export { seedCases } from './actions/seed-cases.ts';
export { type CaseNews, whomToTell } from './actions/telling/whom-to-tell.ts';
export { casesJobs } from './jobs.ts';
export { planJobs } from './plan-jobs.ts';
export { casesRoutes } from './routes.ts';
export { casesInvariants } from './store/invariants.ts';
export type { CasesTables } from './store/tables.ts';
