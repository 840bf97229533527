import type { State } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeMove, type Wish } from '../../domain/life/life.ts';
import type { Verb } from '../../domain/life/verb.ts';
import { changedMeanwhile, moveRefused, opportunityUnknown } from '../../domain/refusals.ts';
import { findHeld, type HeldOpportunity } from '../../store/held.ts';
import { takeStep } from '../../store/steps.ts';
import type { ActingDeps, OpportunitiesDeps } from '../deps.ts';
import { demandOf, demandSeen } from '../demand-of.ts';
import { findFaults } from '../writing/find-faults.ts';

/** What the journal calls each step once it is taken. */
const entryOf: Record<Verb, string> = {
  submit: 'opportunities.opportunity-submitted',
  recall: 'opportunities.opportunity-recalled',
  approve: 'opportunities.opportunity-approved',
  return: 'opportunities.opportunity-returned',
  refuse: 'opportunities.opportunity-refused',
  publish: 'opportunities.opportunity-published',
  pause: 'opportunities.opportunity-paused',
  resume: 'opportunities.opportunity-resumed',
  revise: 'opportunities.opportunity-revised',
  'announce-expiry': 'opportunities.opportunity-expiry-announced',
  renew: 'opportunities.opportunity-renewed',
  expire: 'opportunities.opportunity-expired',
  withdraw: 'opportunities.opportunity-withdrawn',
  fulfil: 'opportunities.opportunity-fulfilled',
};

/** The verbs that somebody asks for; the others are the clock's. */
export type AskedVerb = Exclude<Verb, 'announce-expiry' | 'expire'>;

interface Asked extends Omit<Wish, 'today' | 'verb'> {
  readonly verb: AskedVerb;
  /** The version that the asker saw; absent: whatever stands there now. */
  readonly version?: number | undefined;
}

export interface Moved {
  readonly reference: string;
  readonly state: State;
  readonly version: number;
}

/** Takes one step in the life of a listing, or refuses it: not the caller's, not as things stand, or not as it was seen. */
export async function moveOpportunity(deps: ActingDeps, reference: string, asked: Asked): Promise<Moved> {
  return inTransaction(deps.db, async (db) => {
    const held = await findHeld(db, reference);
    if (!held) throw opportunityUnknown(reference);
    demandSeen(deps.caller, held);
    const { version = held.version, ...wish } = asked;
    // Asked first: whoever presses a moment too late is told so, and not that the step was never theirs.
    if (version !== held.version) throw changedMeanwhile(reference, held.version);
    demandOf(deps.caller, asked.verb, held);
    return moveHeld({ ...deps, db }, held, { ...wish, today: deps.today() });
  });
}

/** The step itself, for the clock and for whoever may take it. */
export async function moveHeld(deps: OpportunitiesDeps, held: HeldOpportunity, wish: Wish): Promise<Moved> {
  const { id, reference, state, version, listing, openComments } = held;
  const { validUntil } = listing;
  const planned = wish.validUntil === undefined ? listing : { ...listing, validUntil: wish.validUntil };
  const faults = await findFaults(deps, planned, wish.today);
  const move = judgeMove({ state, faults, openComments, ...(validUntil && { validUntil }) }, wish);
  if (move.is === 'refused') throw moveRefused(reference, wish.verb, move.for);
  const isTaken = await takeStep(deps.db, id, { ...wish, version, from: state, to: move.to, on: wish.today });
  if (!isTaken) throw changedMeanwhile(reference, version);
  await record(deps.db, entryOf[wish.verb], { opportunityId: id, reference });
  return { reference, state: move.to, version: version + 1 };
}
