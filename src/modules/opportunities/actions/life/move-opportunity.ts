import type { State } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeMove, type Verb, type Wish } from '../../domain/life/life.ts';
import { moveRefused, opportunityUnknown } from '../../domain/refusals.ts';
import { lockOpportunity, setState } from '../../store/opportunities.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFaults } from '../writing/find-faults.ts';

/** What the journal calls each step once it is taken. */
const entryOf: Record<Verb, string> = {
  submit: 'opportunities.opportunity-submitted',
  approve: 'opportunities.opportunity-approved',
  return: 'opportunities.opportunity-returned',
  publish: 'opportunities.opportunity-published',
  pause: 'opportunities.opportunity-paused',
  resume: 'opportunities.opportunity-resumed',
  'announce-expiry': 'opportunities.opportunity-expiry-announced',
  renew: 'opportunities.opportunity-renewed',
  expire: 'opportunities.opportunity-expired',
  withdraw: 'opportunities.opportunity-withdrawn',
  fulfil: 'opportunities.opportunity-fulfilled',
};

/** Takes one step in the life of a listing, or refuses it with everything that hinders it. */
export async function moveOpportunity(
  deps: OpportunitiesDeps,
  reference: string,
  wish: Omit<Wish, 'today'> & Partial<Pick<Wish, 'today'>>,
): Promise<State> {
  return inTransaction(deps.db, async (db) => {
    const held = await lockOpportunity(db, reference);
    if (!held) throw opportunityUnknown(reference);
    const { id, state, listing } = held;
    const today = wish.today ?? deps.today();
    const planned = wish.validUntil === undefined ? listing : { ...listing, validUntil: wish.validUntil };
    const faults = await findFaults({ ...deps, db }, planned, today);
    const validUntil = listing.validUntil;
    const move = judgeMove({ state, faults, ...(validUntil && { validUntil }) }, { ...wish, today });
    if (move.is === 'refused') throw moveRefused(reference, wish.verb, move.for);
    const { verb, remark } = wish;
    await setState(db, id, {
      verb,
      from: state,
      to: move.to,
      on: today,
      ...(remark && { remark }),
      ...(wish.validUntil && { validUntil: wish.validUntil }),
    });
    await record(db, entryOf[verb], { opportunityId: id, reference });
    return move.to;
  });
}
