export { type Broken, type Finding, type Invariant, runDoctor } from './run-doctor.ts';
