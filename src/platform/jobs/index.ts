export { type Jobs, prepareJobs, type Recurring, startJobs } from './jobs.ts';
