import { type Permissions, together } from '#platform/permissions';
import {
  actsForOwner,
  administers,
  advises,
  advisesItsSide,
  advisesOtherSide,
  type Concerned,
  didNotApproveIt,
  hasNoPartInIt,
  wasHandedIn,
  whileIn,
  wroteIt,
} from './grounds.ts';

export const opportunityActions = [
  'create',
  'read',
  'read-unnamed',
  'see-queues',
  'change',
  'submit',
  'recall',
  'approve',
  'return',
  'refuse',
  'publish',
  'pause',
  'resume',
  'revise',
  'renew',
  'withdraw',
  'fulfil',
  'comment',
  'remove',
] as const;
export type OpportunityAction = (typeof opportunityActions)[number];

/** An adviser who writes for an organisation of the own side stands in its place. */
const writesForOwner = together(wroteIt, advisesItsSide);
/** A draft that was never handed in is nobody's business but its writers'. */
const looksAfterIt = together(advisesItsSide, wasHandedIn);
const ownSide = [actsForOwner, writesForOwner, looksAfterIt];

const readsFirst = together(advisesItsSide, hasNoPartInIt, whileIn('internal-review'));
const readsSecond = together(advisesOtherSide, hasNoPartInIt, didNotApproveIt, whileIn('external-review'));
const seesUnnamed = together(advisesOtherSide, hasNoPartInIt, whileIn('external-review'));

/**
 * Who may do what to which listing in which state. One ground of a line is enough; whether the step itself is possible
 * then says the table of its life. `read` shows the owner; `read-unnamed` is what a reviewer of the other side gets.
 */
export const permissions: Permissions<OpportunityAction, Concerned> = {
  create: [actsForOwner, advisesItsSide],
  read: [...ownSide, administers],
  'read-unnamed': [...ownSide, administers, seesUnnamed],
  'see-queues': [advises],
  change: [
    together(actsForOwner, whileIn('draft')),
    together(writesForOwner, whileIn('draft')),
    together(advisesItsSide, whileIn('published', 'paused', 'expiring')),
  ],
  submit: [actsForOwner, writesForOwner],
  recall: [actsForOwner, writesForOwner],
  approve: [readsFirst],
  return: [readsFirst, readsSecond],
  refuse: [readsFirst, readsSecond],
  publish: [readsSecond],
  pause: ownSide,
  resume: ownSide,
  revise: ownSide,
  renew: ownSide,
  withdraw: ownSide,
  fulfil: ownSide,
  comment: [...ownSide, seesUnnamed],
  remove: [administers],
};
