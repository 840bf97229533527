export type { DescribedRecord, DisseminationDeps } from './actions/deps.ts';
export { takeDump } from './actions/dumps/take-dump.ts';
export { speakToMachines } from './actions/speak-to-machines.ts';
export { disseminationRoutes } from './routes.ts';
