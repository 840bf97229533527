import type { State } from '#contracts/opportunities';
import { addDays, type Day } from '#platform/calendar';
import type { Fault } from '../review/faults.ts';
import { reasonsOf } from './reasons.ts';
import type { Verb } from './verb.ts';

/** What must hold for a step beyond the state it starts from. */
type Condition =
  | 'sound'
  | 'still-valid'
  | 'near-its-end'
  | 'past-its-end'
  | 'longer-validity'
  | 'ended-lately'
  | 'reason'
  | 'remark'
  | 'something-to-mend';

interface Step {
  readonly from: readonly State[];
  readonly to: State;
  readonly needs: readonly Condition[];
}

/**
 * The whole life of a listing. What is not in this table cannot happen; refused, withdrawn and fulfilled are final, and so is
 * expired after a while. What was public once and is revised goes through both readings again.
 */
export const life: Readonly<Record<Verb, Step>> = {
  submit: { from: ['draft'], to: 'internal-review', needs: ['sound'] },
  recall: { from: ['internal-review', 'external-review'], to: 'draft', needs: [] },
  approve: { from: ['internal-review'], to: 'external-review', needs: ['sound'] },
  return: {
    from: ['internal-review', 'external-review'],
    to: 'draft',
    needs: ['reason', 'something-to-mend'],
  },
  refuse: { from: ['internal-review', 'external-review'], to: 'refused', needs: ['reason', 'remark'] },
  publish: { from: ['external-review'], to: 'published', needs: ['sound', 'still-valid'] },
  pause: { from: ['published', 'expiring'], to: 'paused', needs: [] },
  resume: { from: ['paused'], to: 'published', needs: ['sound', 'still-valid'] },
  revise: { from: ['published', 'paused', 'expiring'], to: 'draft', needs: [] },
  'announce-expiry': { from: ['published'], to: 'expiring', needs: ['near-its-end', 'still-valid'] },
  renew: {
    from: ['published', 'expiring', 'expired'],
    to: 'published',
    needs: ['sound', 'longer-validity', 'ended-lately', 'reason'],
  },
  expire: { from: ['published', 'expiring', 'paused'], to: 'expired', needs: ['past-its-end'] },
  withdraw: {
    from: ['draft', 'internal-review', 'external-review', 'published', 'paused', 'expiring'],
    to: 'withdrawn',
    needs: ['reason'],
  },
  fulfil: { from: ['published', 'paused', 'expiring'], to: 'fulfilled', needs: ['reason'] },
};

/** States in which anybody may read a listing; only the first two can be matched. */
export const matchableStates: readonly State[] = ['published', 'expiring'];
export const readableStates: readonly State[] = [...matchableStates, 'paused', 'expired', 'fulfilled'];

/** So long before its last day a listing is called expiring and its owner is asked whether it is still alive. */
export const NOTICE_DAYS = 30;

/** So long after its last day it can still be renewed as it is; later it has to be written anew. */
export const RENEWABLE_DAYS = 180;

/** Where a listing stands when somebody wants to move it. */
export interface Standing {
  readonly state: State;
  readonly validUntil?: Day;
  /** What is wrong with its texts and facts. */
  readonly faults: readonly Fault[];
  /** Comments of reviewers that nobody has settled. */
  readonly openComments?: number;
}

export interface Wish {
  readonly verb: Verb;
  /** The day it is on the listing's side. */
  readonly today: Day;
  /** For `renew`: the new last day. */
  readonly validUntil?: Day;
  /** Why, as one of the reasons that the step knows (`reasons.ts`). */
  readonly reason?: string;
  /** In somebody's own words: what is to be mended, why it ends. */
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
  | { readonly is: 'ended-long-ago'; readonly validUntil: Day; readonly last: Day }
  | { readonly is: 'no-reason' }
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
  reason: (_, { verb, reason }) =>
    reason !== undefined && reasonsOf[verb]?.includes(reason) ? [] : [{ is: 'no-reason' }],
  remark: (_, { remark }) => (remark?.trim() ? [] : [{ is: 'no-remark' }]),
  'something-to-mend': ({ openComments = 0 }, { remark }) =>
    openComments > 0 || remark?.trim() ? [] : [{ is: 'no-remark' }],
  'ended-lately': ({ state, validUntil }, { today }) => {
    if (state !== 'expired' || validUntil === undefined) return [];
    const last = addDays(validUntil, RENEWABLE_DAYS);
    return last < today ? [{ is: 'ended-long-ago', validUntil, last }] : [];
  },
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
