export {
  evaluateForeignTexts,
  evaluateOwnListings,
  type ForeignText,
} from './actions/evaluating/evaluate-quality.ts';
export { moveOpportunity } from './actions/life/move-opportunity.ts';
export { importOpportunities } from './actions/loading/import-opportunities.ts';
export { seedDemonstration } from './actions/loading/seed-demonstration.ts';
export { opportunitiesJobs } from './jobs.ts';
export { opportunitiesRoutes } from './routes.ts';
export { findForMatching, findIdByReference, listForMatching } from './store/reading/for-matching.ts';
export { readQuality } from './store/quality/read-quality.ts';
export { opportunitiesInvariants } from './store/invariants.ts';
export { rowsByIds } from './store/reading/rows.ts';
export type { OpportunitiesTables } from './store/tables.ts';
