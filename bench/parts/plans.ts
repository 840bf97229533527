import { inChild } from '../frame/child.ts';
import { shown } from '../frame/figures.ts';
import type { Part } from '../frame/section.ts';
import type { PlansAsked, PlansMeasured } from '../measured/plans.ts';

const asked: PlansAsked = { cases: 1000 };

export const plans: Part = {
  about: 'clearance plans of 1,000 open cases made anew after a change of the rules (half a minute)',
  async run() {
    const runs = await inChild<PlansMeasured[]>('plans', asked);
    return {
      title: 'Clearance plans of open cases',
      tables: [
        {
          columns: [
            'what happened',
            'ms',
            'plans looked at',
            'new versions',
            'event loop held, longest (ms)',
            'p99 (ms)',
          ],
          rows: runs.map(({ what, milliseconds, looked, changed, longestHeld, heldP99 }) => [
            what,
            shown(milliseconds),
            String(looked),
            String(changed),
            shown(longestHeld),
            shown(heldP99),
          ]),
        },
      ],
      notes: [
        `The aim is ten seconds for ${asked.cases.toLocaleString('en-GB')} open plans. Facts are answered by chance, a quarter of
them not known, so that a plan has many more steps than a real one. Plans are made in a thread; what differs is written from the
event loop in transactions of fifty cases, procedures as tasks and journal entries included. The event loop is looked at every 5 ms.`,
      ],
    };
  },
};
