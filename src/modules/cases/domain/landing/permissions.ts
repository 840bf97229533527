import type { Caller } from '#platform/caller';
import type { Ground, Permissions } from '#platform/permissions';
import { type ConcernedCase, partsIn } from '../permissions/case.ts';

/** What decides who may do something to a landing: the host is on one side, the firm that arrives on the other. */
export interface ConcernedLanding {
  readonly case: ConcernedCase;
  readonly hostSide: string;
}

type On = Ground<ConcernedLanding>;

const partsOf = (caller: Caller, one: ConcernedLanding) => partsIn(caller, one.case);

const takesPart: On = {
  name: 'takes-part',
  sentence: 'takes part in the case',
  holds: (caller, one) => partsOf(caller, one).length > 0,
};
const speaksForHost: On = {
  name: 'of-the-hosts-side',
  sentence: 'takes part for the side of the host, never for that of the arriving firm',
  holds: (caller, one) => partsOf(caller, one).some((part) => part.startsWith(`${one.hostSide}/`)),
};
const advisesHost: On = {
  name: 'adviser-of-the-hosts-side',
  sentence: 'is the adviser of the side of the host',
  holds: (caller, one) => partsOf(caller, one).includes(`${one.hostSide}/adviser`),
};

export const landingActions = [
  'state-link',
  'name-host',
  'decide-host',
  'offer-space',
  'set-landing-day',
  'add-landing-tasks',
  'report-landing',
  'confirm-landing',
] as const;
export type LandingAction = (typeof landingActions)[number];

/** Who may do what to a landing; the database holds the same (cases.may_keep_landing). */
export const landingPermissions: Permissions<LandingAction, ConcernedLanding> = {
  'state-link': [takesPart],
  // Whoever is named enters the compartment of its side: only that side lets somebody in.
  'name-host': [advisesHost],
  'decide-host': [speaksForHost],
  'offer-space': [speaksForHost],
  'set-landing-day': [takesPart],
  'add-landing-tasks': [takesPart],
  'report-landing': [takesPart],
  'confirm-landing': [speaksForHost],
};
