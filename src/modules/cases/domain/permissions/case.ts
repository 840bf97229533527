import type { BallPart, CaseState } from '#contracts/cases';
import type { Caller } from '#platform/caller';
import type { Ground, Permissions } from '#platform/permissions';

/** What decides who may do something to a case. */
export interface ConcernedCase {
  readonly state: CaseState;
  readonly sides: readonly string[];
  readonly ballSide?: string | undefined;
  readonly ballPart?: BallPart | undefined;
  /** Parties that the caller may know; those of the own side always are. */
  readonly parties: readonly { readonly organisationId: string; readonly side: string }[];
}

type On = Ground<ConcernedCase>;
const ground = (name: string, sentence: string, holds: On['holds']): On => ({ name, sentence, holds });

/** As what the caller takes part in a case: `cn/adviser`, `be/client`. An account of one side is no client of the other. */
export function partsIn({ roles, side, organisations }: Caller, concerned: ConcernedCase): string[] {
  const parts = new Set<string>();
  if (side !== undefined && roles.includes('adviser') && concerned.sides.includes(side))
    parts.add(`${side}/adviser`);
  for (const party of concerned.parties)
    if (organisations.includes(party.organisationId) && (side ?? party.side) === party.side)
      parts.add(`${party.side}/client`);
  return [...parts].toSorted();
}

const advisesASide = ground('adviser-of-a-side', 'is an adviser of a side of it', (caller, one) =>
  partsIn(caller, one).some((part) => part.endsWith('/adviser')),
);
const isClient = ground('client', 'acts for a party of it', (caller, one) =>
  partsIn(caller, one).some((part) => part.endsWith('/client')),
);
const holdsBall = ground('holds-the-ball', 'holds the ball', (caller, one) =>
  partsIn(caller, one).includes(`${one.ballSide}/${one.ballPart}`),
);
const advisesBallSide = ground(
  'adviser-of-the-balls-side',
  'is an adviser of the side that holds the ball',
  (caller, one) => partsIn(caller, one).includes(`${one.ballSide}/adviser`),
);
const advises = ground(
  'adviser',
  'is an adviser of one of the sides',
  ({ roles, side }) => roles.includes('adviser') && side !== undefined,
);

export const caseActions = [
  'open',
  'see',
  'see-desk',
  'hand-over',
  'advance',
  'close',
  'reopen',
  'agree-to-names',
  'seat-adviser',
  'write',
  'share',
  'answer-facts',
  'add-task',
  'change-task',
  'share-task',
] as const;
export type CaseAction = (typeof caseActions)[number];

/**
 * Who may do what to which case; the database holds the same (cases.may_move, cases.my_compartments). An administrator has no
 * line here: who runs the centre does not read its cases.
 */
export const casePermissions: Permissions<CaseAction, ConcernedCase> = {
  open: [advises],
  see: [advisesASide, isClient],
  'see-desk': [advises],
  'hand-over': [holdsBall, advisesBallSide],
  advance: [advisesBallSide],
  close: [advisesASide],
  reopen: [advisesASide],
  'agree-to-names': [advisesASide, isClient],
  'seat-adviser': [advisesASide],
  write: [advisesASide, isClient],
  share: [advisesASide, isClient],
  'answer-facts': [advisesASide, isClient],
  'add-task': [advisesASide, isClient],
  'change-task': [advisesASide, isClient],
  'share-task': [advisesASide, isClient],
};
