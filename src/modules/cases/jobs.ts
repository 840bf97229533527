import type { Recurring } from '#platform/jobs';
import { escalateOverdue } from './actions/clock/escalate-overdue.ts';
import { remind } from './actions/due/remind.ts';
import { writeMornings } from './actions/due/write-mornings.ts';
import { reopenWatched } from './actions/clock/reopen-watched.ts';
import type { CasesDeps } from './actions/deps.ts';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { recomputePlans } from './actions/plan/recompute-plans.ts';

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
  {
    name: 'cases.remind',
    cron: '34 * * * *',
    run: async () => {
      const reminders = await remind(deps);
      if (reminders > 0) deps.log.info({ reminders }, 'due days that come or have passed');
    },
  },
  {
    name: 'cases.write-mornings',
    cron: '4 * * * *',
    run: async () => {
      const letters = await writeMornings(deps);
      if (letters > 0) deps.log.info({ letters }, 'letters of the morning');
    },
  },
];

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
