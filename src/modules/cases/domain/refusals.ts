import { Refusal } from '#platform/refusal';
import type { InterestRemark } from './interest/judge-interest.ts';
import type { Holder } from '#contracts/cases';
import type { Hindrance } from './life/life.ts';
import type { OutcomeFault } from './tasks/outcome.ts';

/** Of what the caller may not see it is not said that it exists. */
export const caseUnknown = (id: string) => new Refusal('not-found', 'cases.case-unknown', { id });
export const interestUnknown = (id: string) => new Refusal('not-found', 'cases.interest-unknown', { id });
export const messageUnknown = (id: string) => new Refusal('not-found', 'cases.message-unknown', { id });
/** No such code was ever given, or it was mistyped. */
export const trackingUnknown = () => new Refusal('not-found', 'cases.tracking-unknown', {});

export const moveRefused = (id: string, verb: string, hindrances: readonly Hindrance[]) =>
  new Refusal('conflict', 'cases.move-refused', { id, verb, hindrances });

/** Somebody else, or another tab, was quicker; the caller reads again and decides. */
export const changedMeanwhile = (id: string, version: number) =>
  new Refusal('conflict', 'cases.changed-meanwhile', { id, version });

export const interestStepRefused = (id: string, verb: string, state: string) =>
  new Refusal('conflict', 'cases.interest-step-refused', { id, verb, state });

export const interestFaulty = (remarks: readonly InterestRemark[]) =>
  new Refusal('invalid', 'cases.interest-faulty', { remarks });

/** The listing is gone, of the own side, of a third country, or of an owner whom the centre cannot ask. */
export const notToBeAskedFor = (reference: string) =>
  new Refusal('conflict', 'cases.not-to-be-asked-for', { reference });

export const tooManyInterests = (most: number) =>
  new Refusal('conflict', 'cases.too-many-interests', { most });
export const alreadyInterested = (reference: string) =>
  new Refusal('conflict', 'cases.already-interested', { reference });

/** The answer that the policy table gives elsewhere: which compartments there are is not told either. */
export const compartmentClosed = (compartment: string) =>
  new Refusal('not-allowed', 'access.not-permitted', {
    action: 'cases.write',
    isSignedIn: true,
    wanting: ['may-enter-the-compartment'],
    compartment,
  });
export const notShareable = (id: string, into: string) =>
  new Refusal('conflict', 'cases.not-shareable', { id, into });

export const sidesUnfit = (sides: readonly string[]) =>
  new Refusal('invalid', 'cases.sides-unfit', { sides });
export const partyUnknown = (id: string) => new Refusal('invalid', 'cases.party-unknown', { id });
export const noPartyOnOneSide = () => new Refusal('invalid', 'cases.no-party-on-one-side', {});
export const adviserUnfit = (id: string) => new Refusal('invalid', 'cases.adviser-unfit', { id });

/** Whatever belongs to the work on a case ends with it; it can be reopened. */
export const caseIsClosed = (id: string) => new Refusal('conflict', 'cases.case-is-closed', { id });
export const taskUnknown = (id: string) => new Refusal('not-found', 'cases.task-unknown', { id });
export const procedureNotInPlan = (procedure: string) =>
  new Refusal('not-found', 'cases.procedure-not-in-plan', { procedure });
export const outcomeFaulty = (faults: readonly OutcomeFault[]) =>
  new Refusal('invalid', 'cases.outcome-faulty', { faults });
/** Nobody can be given what it does not see, nor what a side without a party would have to do. */
export const ownerUnfit = (owner: Holder) => new Refusal('invalid', 'cases.owner-unfit', { ...owner });
/** No letter carries this link, or it lost its end. */
export const stopKeyUnknown = () => new Refusal('not-found', 'cases.stop-key-unknown', {});
export const calendarUnknown = () => new Refusal('not-found', 'cases.calendar-unknown', {});
