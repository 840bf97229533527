import type { HostDecision, LandingLack } from '#contracts/cases';
import type { Day } from '#platform/calendar';

/** What is on record of a landing, as far as steps depend on it; nothing recorded is an empty one. */
export interface LandingFacts {
  readonly isLinkShown?: boolean;
  readonly host?: 'named' | HostDecision;
  readonly space?: { readonly readyOn: Day; readonly isPermitSettled: boolean };
  readonly landedOn?: Day;
}

/** Steps that say something of the record, so that it must be there. */
export type LandingVerb = 'show-link' | 'approve-host' | 'offer-space' | 'land';

const unless = (holds: boolean, lack: LandingLack): LandingLack[] => (holds ? [] : [lack]);

const lacks: Record<LandingVerb, (facts: LandingFacts) => LandingLack[]> = {
  'show-link': ({ isLinkShown = false }) => unless(isLinkShown, 'link-not-shown'),
  'approve-host': ({ host }) =>
    host === undefined ? ['host-not-named'] : unless(host === 'approved', 'host-not-approved'),
  'offer-space': ({ space }) => unless(space !== undefined, 'space-not-offered'),
  land: ({ space, landedOn }) => [
    ...unless(space !== undefined, 'space-not-offered'),
    ...unless(space?.isPermitSettled ?? true, 'permit-not-granted'),
    ...unless(landedOn !== undefined, 'landing-day-missing'),
    ...unless(space === undefined || landedOn === undefined || space.readyOn <= landedOn, 'space-not-ready'),
  ],
};

/** Everything that a step still wants of the record; the database holds the same (cases.landing_lacks). */
export const lackingFor = (verb: LandingVerb, facts: LandingFacts): LandingLack[] => lacks[verb](facts);

export const isLandingVerb = (verb: string): verb is LandingVerb => verb in lacks;
