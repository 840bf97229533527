import type { Advance, CaseKind, CaseState, Holder, LandingLack } from '#contracts/cases';
import { isLandingVerb, type LandingFacts, lackingFor } from '../landing/lacking.ts';

/** What must hold for a step beyond the state it starts from. */
type Condition = 'names-agreed' | 'agreement-validated' | 'parties-on-both-sides';

interface Step {
  readonly isLanding: boolean;
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  readonly needs: readonly Condition[];
}

/**
 * How cases go on, in two families: a cooperation of two parties, and a firm that lands on the other side. `follow` is the
 * last step of both. Closing and reopening are possible from everywhere and stand below.
 */
const steps: readonly (Step & { readonly verb: Advance })[] = [
  {
    verb: 'introduce',
    isLanding: false,
    from: ['opened'],
    to: 'introduced',
    needs: ['names-agreed', 'parties-on-both-sides'],
  },
  { verb: 'bind', isLanding: false, from: ['introduced'], to: 'bound', needs: [] },
  { verb: 'negotiate', isLanding: false, from: ['introduced', 'bound'], to: 'negotiating', needs: [] },
  { verb: 'conclude', isLanding: false, from: ['negotiating'], to: 'agreed', needs: ['agreement-validated'] },
  { verb: 'follow', isLanding: false, from: ['agreed'], to: 'following', needs: [] },
  { verb: 'show-link', isLanding: true, from: ['opened'], to: 'linked', needs: [] },
  { verb: 'approve-host', isLanding: true, from: ['linked'], to: 'hosted', needs: ['parties-on-both-sides'] },
  { verb: 'offer-space', isLanding: true, from: ['hosted'], to: 'placed', needs: [] },
  { verb: 'land', isLanding: true, from: ['placed'], to: 'landed', needs: [] },
  { verb: 'follow', isLanding: true, from: ['landed'], to: 'following', needs: [] },
];

/** The steps that a kind of case knows, in the order in which they come. */
export const stepsOf = (kind: CaseKind) =>
  steps.filter(({ isLanding }) => isLanding === (kind === 'soft-landing'));

/** States of a kind of case in the order in which they come, closed last. */
export const statesOf = (kind: CaseKind): CaseState[] => [
  'opened',
  ...stepsOf(kind).map(({ to }) => to),
  'closed',
];

/** The verbs that start from where a case stands. */
export const advancesFrom = (kind: CaseKind, state: CaseState): Advance[] =>
  stepsOf(kind)
    .filter(({ from }) => from.includes(state))
    .map(({ verb }) => verb);

/** A case as it stands when somebody wants to move it. */
export interface Standing {
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** Absent once it is closed. */
  readonly ball?: Holder;
  readonly isDisclosed: boolean;
  /** Sides that have a party in it: a ball can only go to a client that exists. */
  readonly sidesWithClients: readonly string[];
  readonly sides: readonly string[];
  /** An agreement that the adviser of the other side has confirmed. */
  readonly hasValidatedAgreement: boolean;
  /** Of a soft landing; absent while nothing is on record. */
  readonly landing?: LandingFacts | undefined;
  /** The state before it was closed. */
  readonly stateBeforeClosing?: CaseState;
}

export type Wish =
  | { readonly verb: Advance; readonly to?: Holder | undefined; readonly days?: number | undefined }
  | { readonly verb: 'hand-over' | 'reopen'; readonly to: Holder; readonly days?: number | undefined }
  | { readonly verb: 'close' };

export type Hindrance =
  | { readonly is: 'wrong-state'; readonly state: CaseState; readonly from: readonly CaseState[] }
  | { readonly is: 'other-kind'; readonly kind: CaseKind }
  | { readonly is: 'names-not-agreed' }
  | { readonly is: 'agreement-not-validated' }
  | { readonly is: 'no-party-on-one-side' }
  | { readonly is: LandingLack }
  | { readonly is: 'same-holder'; readonly holder: Holder }
  | { readonly is: 'unknown-side'; readonly side: string }
  | { readonly is: 'no-client-there'; readonly side: string };

export type Move =
  | { readonly is: 'possible'; readonly to: CaseState; readonly holder?: Holder }
  | { readonly is: 'refused'; readonly for: readonly Hindrance[] };

/** Says whether a move is possible now, and if not, everything that hinders it. */
export function judgeMove(standing: Standing, wish: Wish): Move {
  if (wish.verb === 'close') return judgeClosing(standing);
  if (wish.verb === 'hand-over') return judgeHandOver(standing, wish.to);
  if (wish.verb === 'reopen') return judgeReopening(standing, wish.to);
  return judgeAdvance(standing, wish.verb, wish.to);
}

const verdict = (hindrances: readonly Hindrance[], to: CaseState, holder?: Holder): Move =>
  hindrances.length > 0
    ? { is: 'refused', for: hindrances }
    : { is: 'possible', to, ...(holder && { holder }) };

const open = (kind: CaseKind) => statesOf(kind).filter((state) => state !== 'closed');

const judgeClosing = ({ state, kind }: Standing): Move =>
  verdict(state === 'closed' ? [{ is: 'wrong-state', state, from: open(kind) }] : [], 'closed');

function judgeHandOver(standing: Standing, to: Holder): Move {
  const { state, kind, ball } = standing;
  const hindrances = holderFaults(standing, to);
  if (state === 'closed') hindrances.unshift({ is: 'wrong-state', state, from: open(kind) });
  if (ball && isSame(ball, to)) hindrances.push({ is: 'same-holder', holder: to });
  return verdict(hindrances, state, to);
}

function judgeReopening(standing: Standing, to: Holder): Move {
  const { state, stateBeforeClosing = 'opened' } = standing;
  const hindrances = holderFaults(standing, to);
  if (state !== 'closed') hindrances.unshift({ is: 'wrong-state', state, from: ['closed'] });
  return verdict(hindrances, stateBeforeClosing, to);
}

function judgeAdvance(standing: Standing, verb: Advance, to: Holder | undefined): Move {
  const { kind, state, ball } = standing;
  const step = stepsOf(kind).find((one) => one.verb === verb);
  if (!step) return { is: 'refused', for: [{ is: 'other-kind', kind }] };
  const hindrances: Hindrance[] = step.needs.flatMap((need) => unmet[need](standing));
  if (isLandingVerb(verb)) hindrances.push(...lackingFor(verb, standing.landing ?? {}).map((is) => ({ is })));
  if (!step.from.includes(state)) hindrances.unshift({ is: 'wrong-state', state, from: step.from });
  if (to) hindrances.push(...holderFaults(standing, to));
  return verdict(hindrances, step.to, to ?? ball);
}

const unmet: Record<Condition, (standing: Standing) => Hindrance[]> = {
  'names-agreed': ({ isDisclosed }) => (isDisclosed ? [] : [{ is: 'names-not-agreed' }]),
  'agreement-validated': ({ hasValidatedAgreement }) =>
    hasValidatedAgreement ? [] : [{ is: 'agreement-not-validated' }],
  'parties-on-both-sides': ({ sides, sidesWithClients }) =>
    sides.every((side) => sidesWithClients.includes(side)) ? [] : [{ is: 'no-party-on-one-side' }],
};

function holderFaults({ sides, sidesWithClients }: Standing, { side, part }: Holder): Hindrance[] {
  if (!sides.includes(side)) return [{ is: 'unknown-side', side }];
  return part === 'client' && !sidesWithClients.includes(side) ? [{ is: 'no-client-there', side }] : [];
}

const isSame = (one: Holder, other: Holder) => one.side === other.side && one.part === other.part;
