export { machineInvariants } from './machine-invariants.ts';
export { type Broken, type Finding, type Invariant, runDoctor } from './run-doctor.ts';
export { databaseInvariants } from './store/database-invariants.ts';
export { jobsInvariants } from './store/jobs-invariants.ts';
