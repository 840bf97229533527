import type { AgreementState } from '#contracts/cases';
import type { Caller } from '#platform/caller';
import { type Ground, type Permissions, together } from '#platform/permissions';
import { type ConcernedCase, partsIn } from '../permissions/case.ts';

/** What decides who may do something to an agreement of a case. */
export interface ConcernedAgreement {
  readonly case: ConcernedCase;
  readonly state: AgreementState;
  readonly claimedSide: string;
  /** Absent: claimed by the centre itself. */
  readonly claimedBy?: string | undefined;
}

type On = Ground<ConcernedAgreement>;
const ground = (name: string, sentence: string, holds: On['holds']): On => ({ name, sentence, holds });

const takesPart = ground(
  'takes-part',
  'takes part in the case',
  (caller, one) => sidesOf(caller, one).length > 0,
);
const claimed = ground('of-the-claiming-side', 'takes part for the side that claimed it', (caller, one) =>
  sidesOf(caller, one).includes(one.claimedSide),
);
const whileContested = ground(
  'while-contested',
  'asks while it is contested',
  (_, { state }) => state === 'contested',
);
const advisesOtherSide = ground(
  'adviser-of-the-other-side',
  'is an adviser of the side that did not claim it, and did not claim it',
  (caller, one) =>
    partsIn(caller, one.case).some(
      (part) => part.endsWith('/adviser') && part !== `${one.claimedSide}/adviser`,
    ) &&
    (one.claimedBy === undefined || one.claimedBy !== caller.account),
);
const advises = ground('adviser-of-a-side', 'is an adviser of a side of the case', (caller, one) =>
  partsIn(caller, one.case).some((part) => part.endsWith('/adviser')),
);

/** The sides of the case for which the caller takes part; one, unless an account of no side acts for parties of both. */
function sidesOf(caller: Caller, one: ConcernedAgreement): string[] {
  return [...new Set(partsIn(caller, one.case).map((part) => part.split('/')[0]!))];
}

export const agreementActions = [
  'correct-agreement',
  'validate-agreement',
  'contest-agreement',
  'withdraw-agreement',
  'set-follow-up',
  'report-outcome',
  'publish-agreement',
] as const;
export type AgreementAction = (typeof agreementActions)[number];

/** Who may do what to an agreement; the database holds the same (cases.decide_agreement and its sisters). */
export const agreementPermissions: Permissions<AgreementAction, ConcernedAgreement> = {
  'correct-agreement': [claimed, together(takesPart, whileContested)],
  'validate-agreement': [advisesOtherSide],
  'contest-agreement': [advisesOtherSide],
  'withdraw-agreement': [claimed],
  'set-follow-up': [advises],
  'report-outcome': [takesPart],
  'publish-agreement': [takesPart],
};

/** Who may say that something was signed: anybody who takes part in the case. */
export const claimPermissions: Permissions<'claim-agreement', ConcernedCase> = {
  'claim-agreement': [
    {
      name: takesPart.name,
      sentence: takesPart.sentence,
      holds: (caller, one) => partsIn(caller, one).length > 0,
    },
  ],
};
