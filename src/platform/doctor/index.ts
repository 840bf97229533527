export { type Finding, type Invariant, runDoctor } from './run-doctor.ts';
