import type { Recurring } from '#platform/jobs';
import { checkPromises } from './actions/check-promises.ts';
import type { LedgerDeps } from './actions/deps.ts';

/** Every night, before the doctor looks. */
export const ledgerJobs = (deps: LedgerDeps): Recurring[] => [
  {
    name: 'ledger.check-promises',
    cron: '5 2 * * *',
    run: async () => {
      const done = await checkPromises(deps);
      if (done.changed > 0) deps.log.info(done, 'promises of reciprocity');
    },
  },
];
