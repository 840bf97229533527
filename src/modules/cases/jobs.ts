import type { Recurring } from '#platform/jobs';
import { escalateOverdue } from './actions/clock/escalate-overdue.ts';
import { reopenWatched } from './actions/clock/reopen-watched.ts';
import type { CasesDeps } from './actions/deps.ts';

/** Every hour: midnight comes at different hours on the two sides. */
export const casesJobs = (deps: CasesDeps): Recurring[] => [
  {
    name: 'cases.escalate-overdue',
    cron: '14 * * * *',
    run: async () => {
      const done = await escalateOverdue(deps);
      if (done.cases + done.interests > 0)
        deps.log.info(done, 'cases and interests whose last day has passed');
    },
  },
  {
    name: 'cases.reopen-watched',
    cron: '24 * * * *',
    run: async () => {
      const reopened = await reopenWatched(deps);
      if (reopened > 0) deps.log.info({ reopened }, 'declined interests whose listing is riper now');
    },
  },
];
