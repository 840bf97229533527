export { keepMade, placesIn } from './actions/upload/keep-made.ts';
export { documentsJobs } from './jobs.ts';
export { documentsRoutes } from './routes.ts';
export { documentHappenings } from './store/document-happenings.ts';
export { documentsInvariants } from './store/invariants.ts';
export type { DocumentsTables } from './store/tables.ts';
