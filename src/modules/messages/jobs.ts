import type { Recurring } from '#platform/jobs';
import { deliver } from './actions/deliver.ts';
import type { MessagesDeps } from './actions/deps.ts';
import { dropOldLetters } from './store/outbox.ts';

/** Letters whose next try is due, and an outbox that does not grow for ever. */
export const messagesJobs = (deps: MessagesDeps): Recurring[] => [
  {
    name: 'messages.deliver',
    cron: '* * * * *',
    run: async () => {
      await deliver(deps);
    },
  },
  {
    name: 'messages.clear-away',
    cron: '12 3 * * *',
    run: async () => {
      await dropOldLetters(deps.db);
    },
  },
];
