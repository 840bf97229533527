import { Refusal } from '#platform/refusal';
import type { LandingFault, ReportFault } from './judge-landing.ts';

/** Cases of other kinds have no such record. */
export const notALanding = (id: string) => new Refusal('conflict', 'cases.not-a-landing', { id });

export const landingFaulty = (id: string, faults: readonly (LandingFault | ReportFault)[]) =>
  new Refusal('conflict', 'cases.landing-faulty', { id, faults });

/** No such organisation, or one of another side than the host’s. */
export const hostUnfit = (organisationId: string) =>
  new Refusal('invalid', 'cases.host-unfit', { organisationId });
