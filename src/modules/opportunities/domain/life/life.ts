import type { State } from '#contracts/opportunities';
import { addDays, type Day } from '#platform/calendar';
import type { Fault } from '../review/faults.ts';

export const verbs = [
  'submit',
  'approve',
  'return',
  'publish',
  'pause',
  'resume',
  'announce-expiry',
  'renew',
  'expire',
  'withdraw',
  'fulfil',
] as const;
/** What can be done to a listing; each is one action and one journal entry. */
export type Verb = (typeof verbs)[number];

/** What must hold for a step beyond the state it starts from. */
type Condition = 'sound' | 'still-valid' | 'near-its-end' | 'past-its-end' | 'longer-validity' | 'remark';

interface Step {
  readonly from: readonly State[];
  readonly to: State;
  readonly needs: readonly Condition[];
}

/** The whole life of a listing. What is not in this table cannot happen; expired, withdrawn and fulfilled are final. */
export const life: Readonly<Record<Verb, Step>> = {
  submit: { from: ['draft'], to: 'internal-review', needs: ['sound'] },
  approve: { from: ['internal-review'], to: 'external-review', needs: ['sound'] },
  return: { from: ['internal-review', 'external-review'], to: 'draft', needs: ['remark'] },
  publish: { from: ['external-review'], to: 'published', needs: ['sound', 'still-valid'] },
  pause: { from: ['published', 'expiring'], to: 'paused', needs: [] },
  resume: { from: ['paused'], to: 'published', needs: ['sound', 'still-valid'] },
  'announce-expiry': { from: ['published'], to: 'expiring', needs: ['near-its-end', 'still-valid'] },
  renew: { from: ['published', 'expiring'], to: 'published', needs: ['sound', 'longer-validity'] },
  expire: { from: ['published', 'expiring', 'paused'], to: 'expired', needs: ['past-its-end'] },
  withdraw: {
    from: ['draft', 'internal-review', 'external-review', 'published', 'paused', 'expiring'],
    to: 'withdrawn',
    needs: [],
  },
  fulfil: { from: ['published', 'paused', 'expiring'], to: 'fulfilled', needs: [] },
};

/** States in which anybody may read a listing; only the first two can be matched. */
export const matchableStates: readonly State[] = ['published', 'expiring'];
export const readableStates: readonly State[] = [...matchableStates, 'paused', 'expired', 'fulfilled'];

/** So long before its last day a listing is called expiring and its owner is asked whether it is still alive. */
export const NOTICE_DAYS = 30;

/** Where a listing stands when somebody wants to move it. */
export interface Standing {
  readonly state: State;
  readonly validUntil?: Day;
  /** What is wrong with its texts and facts. */
  readonly faults: readonly Fault[];
}

export interface Wish {
  readonly verb: Verb;
  /** The day it is on the listing's side. */
  readonly today: Day;
  /** For `renew`: the new last day. */
  readonly validUntil?: Day;
  /** For `return`: what is to be mended. */
  readonly remark?: string;
}

export type Hindrance =
  | { readonly is: 'wrong-state'; readonly state: State; readonly from: readonly State[] }
  | { readonly is: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly is: 'no-validity' }
  | { readonly is: 'validity-passed'; readonly validUntil: Day; readonly today: Day }
  | { readonly is: 'end-not-near'; readonly noticeOn: Day; readonly today: Day }
  | { readonly is: 'end-not-passed'; readonly validUntil: Day; readonly today: Day }
  | { readonly is: 'not-longer'; readonly validUntil: Day; readonly wanted: Day | undefined }
  | { readonly is: 'no-remark' };

export type Move =
  | { readonly is: 'possible'; readonly to: State }
  | { readonly is: 'refused'; readonly for: readonly Hindrance[] };

/** Says whether a step is possible now, and if not, everything that hinders it. */
export function judgeMove(standing: Standing, wish: Wish): Move {
  const { from, to, needs } = life[wish.verb];
  const hindrances = needs.flatMap((need) => hindrancesBy[need](standing, wish));
  if (!from.includes(standing.state)) hindrances.unshift({ is: 'wrong-state', state: standing.state, from });
  return hindrances.length > 0 ? { is: 'refused', for: hindrances } : { is: 'possible', to };
}

/** The last day itself still counts as open. A listing without a last day (from another register) never ends by itself. */
const hindrancesBy: Record<Condition, (standing: Standing, wish: Wish) => Hindrance[]> = {
  sound: ({ faults }) => (faults.length > 0 ? [{ is: 'faulty', faults }] : []),
  remark: (_, { remark }) => (remark?.trim() ? [] : [{ is: 'no-remark' }]),
  'still-valid': ({ validUntil }, { today }) =>
    validUntil !== undefined && validUntil < today ? [{ is: 'validity-passed', validUntil, today }] : [],
  'near-its-end': ({ validUntil }, { today }) => {
    if (validUntil === undefined) return [{ is: 'no-validity' }];
    const noticeOn = addDays(validUntil, -NOTICE_DAYS);
    return noticeOn > today ? [{ is: 'end-not-near', noticeOn, today }] : [];
  },
  'past-its-end': ({ validUntil }, { today }) => {
    if (validUntil === undefined) return [{ is: 'no-validity' }];
    return validUntil < today ? [] : [{ is: 'end-not-passed', validUntil, today }];
  },
  'longer-validity': ({ validUntil }, { validUntil: wanted }) =>
    validUntil !== undefined && (wanted === undefined || wanted <= validUntil)
      ? [{ is: 'not-longer', validUntil, wanted }]
      : [],
};
