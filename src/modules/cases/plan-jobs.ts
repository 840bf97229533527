import type { Recurring } from '#platform/jobs';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { recomputePlans } from './actions/plan/recompute-plans.ts';

/** Often, since rules can change at any time; where nothing changed it is one question to the database. */
export const planJobs = (deps: PlanningDeps): Recurring[] => [
  {
    name: 'cases.recompute-plans',
    cron: '*/5 * * * *',
    atStart: true,
    run: async () => {
      const done = await recomputePlans(deps);
      if (done.looked > 0) deps.log.info(done, 'clearance plans of open cases');
    },
  },
];
