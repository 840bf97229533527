import type { Recurring } from '#platform/jobs';
import { dropOldQuestions } from './store/proofs/questions.ts';
import { dropOldTries } from './store/proofs/tries.ts';
import { dropOldSessions } from './store/sessions.ts';
import type { Db } from './store/tables.ts';

/** What is over is removed: questions nobody answered, failures of yesterday, sessions that ended two weeks ago. */
export const accessJobs = ({ db }: { readonly db: Db }): Recurring[] => [
  {
    name: 'access.clear-away',
    cron: '41 * * * *',
    run: async () => {
      await dropOldQuestions(db);
      await dropOldTries(db);
      await dropOldSessions(db);
    },
  },
];
