import type { Recurring } from '#platform/jobs';
import { expireDue } from './actions/life/expire-due.ts';
import { type TellingDeps, tellOfNew } from './actions/searches/tell-of-new.ts';

/** Every hour: midnight and morning come at different hours on the two sides. */
export const opportunitiesJobs = (deps: TellingDeps): Recurring[] => [
  {
    name: 'opportunities.expire-due',
    cron: '3 * * * *',
    run: async () => {
      const done = await expireDue(deps, new Date());
      if (done.expired + done.announced > 0) deps.log.info(done, 'listings whose day has come');
    },
  },
  {
    name: 'opportunities.tell-of-new',
    cron: '9 * * * *',
    run: async () => {
      const done = await tellOfNew(deps, new Date());
      if (done.told + done.failed > 0) deps.log.info(done, 'saved searches');
    },
  },
];
