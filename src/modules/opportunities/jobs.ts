import type { Recurring } from '#platform/jobs';
import type { OpportunitiesDeps } from './actions/deps.ts';
import { expireDue } from './actions/life/expire-due.ts';

/** Every hour, soon after it strikes: midnight comes at different hours on the two sides. */
export const opportunitiesJobs = (deps: OpportunitiesDeps): Recurring[] => [
  {
    name: 'opportunities.expire-due',
    cron: '3 * * * *',
    run: async () => {
      const done = await expireDue(deps, new Date());
      if (done.expired + done.announced > 0) deps.log.info(done, 'listings whose day has come');
    },
  },
];
