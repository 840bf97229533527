import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import { addLandingTasks } from './actions/landing/add-landing-tasks.ts';
import type { LandingDeps } from './actions/landing/deps.ts';
import { readLanding } from './actions/landing/read-landing.ts';
import { confirmLanding, reportLanding } from './actions/landing/report-landing.ts';
import { stateLanding } from './actions/landing/state-landing.ts';
import * as contract from './contract.ts';

/** What a soft landing stands on, and how the firm fares afterwards. */
export function landingRoutes(deps: WithoutDatabase<Omit<LandingDeps, 'caller'>>): Served[] {
  const serve = servedWith<Omit<LandingDeps, 'caller'>>(deps);
  return [
    serve(contract.readLanding, (asked, deps) => readLanding(deps, asked)),
    serve(contract.stateLink, ({ link, ...asked }, deps) =>
      stateLanding(deps, { ...asked, part: 'link', stated: link }),
    ),
    serve(contract.nameHost, ({ organisationId, ...asked }, deps) =>
      stateLanding(deps, { ...asked, part: 'host', stated: { organisationId } }),
    ),
    serve(contract.decideHost, ({ decision, note, ...asked }, deps) =>
      stateLanding(deps, { ...asked, part: 'decision', stated: { decision, note } }),
    ),
    serve(contract.offerSpace, ({ space, ...asked }, deps) =>
      stateLanding(deps, { ...asked, part: 'space', stated: space }),
    ),
    serve(contract.setLandingDay, ({ landedOn, ...asked }, deps) =>
      stateLanding(deps, { ...asked, part: 'day', stated: { landedOn } }),
    ),
    serve(contract.addLandingTasks, (asked, deps) => addLandingTasks(deps, asked)),
    serve(contract.reportLanding, async (asked, deps) => {
      await reportLanding(deps, asked);
      return {};
    }),
    serve(contract.confirmLanding, async (asked, deps) => {
      await confirmLanding(deps, asked);
      return {};
    }),
  ];
}
