export { type Jobs, prepareJobs, type Recurring, startJobs } from './jobs.ts';
export { measured } from './measured.ts';
export { lastOutcome, queuesNow } from './queue-now.ts';
