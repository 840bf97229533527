import type { CaseKind, InterestState, InterestVerb } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { interestDays } from '../../domain/clock/due.ts';
import { nextOf, waitsForOwnSide } from '../../domain/interest/life.ts';
import { changedMeanwhile, interestStepRefused, interestUnknown } from '../../domain/refusals.ts';
import { findInterest, type HeldInterest, moveInterest as move } from '../../store/interests.ts';
import { demandOfInterest } from '../demand-of-interest.ts';
import { type AskingDeps, dueOn } from '../deps.ts';
import { openFromInterest } from './open-from-interest.ts';

/** What the journal calls each step once it is taken. */
const entryOf: Record<InterestVerb, string> = {
  'hand-in': 'cases.interest-handed-in',
  return: 'cases.interest-returned',
  'pass-on': 'cases.interest-passed-on',
  'put-to-owner': 'cases.interest-put-to-owner',
  accept: 'cases.interest-accepted',
  decline: 'cases.interest-declined',
  reopen: 'cases.interest-reopened',
  withdraw: 'cases.interest-withdrawn',
};

export interface InterestWish {
  readonly verb: InterestVerb;
  readonly version: number;
  readonly remark?: string | undefined;
  readonly reason?: string | undefined;
  readonly reopensAtTrl?: number | undefined;
  readonly agrees?: boolean | undefined;
  readonly kind?: CaseKind | undefined;
  readonly title?: string | undefined;
}

export interface InterestMoved {
  readonly state: InterestState;
  readonly version: number;
  readonly caseId?: string;
}

/** Takes one step with an interest, or refuses it. Accepting opens a case in the same transaction. */
export async function moveInterest(deps: AskingDeps, id: string, wish: InterestWish): Promise<InterestMoved> {
  return inTransaction(deps.db, async (db) => {
    const held = await findInterest(db, id);
    if (!held) throw interestUnknown(id);
    demandOfInterest(deps.caller, 'see-interest', held);
    // First of all: whoever was overtaken hears that, and not that the step is no longer theirs.
    if (wish.version !== held.version) throw changedMeanwhile(id, held.version);
    demandOfInterest(deps.caller, wish.verb, held);
    const to = nextOf(held.state, wish.verb);
    if (to === undefined) throw interestStepRefused(id, wish.verb, held.state);
    const { day, due } = clockOf(deps, held, to);
    const isMoved = await move(db, id, { ...wish, to, on: day, dueOn: due });
    if (!isMoved) throw changedMeanwhile(id, held.version);
    const caseId = wish.verb === 'accept' ? await openFromInterest({ ...deps, db }, held, wish) : undefined;
    await record(db, entryOf[wish.verb], {
      interestId: id,
      opportunityId: held.opportunityId,
      ...(wish.reason !== undefined && { reason: wish.reason }),
      ...(caseId !== undefined && { caseId }),
    });
    return { state: to, version: held.version + 1, ...(caseId !== undefined && { caseId }) };
  });
}

/** The day of the step and the next last day, by the calendar of whoever it waits for from now on. */
function clockOf(deps: AskingDeps, { side, otherSide }: HeldInterest, to: InterestState) {
  const isOwn = waitsForOwnSide(to);
  const { day, due } = dueOn(deps, isOwn ? side : otherSide, interestDays[to] ?? 0);
  return { day, due: isOwn === undefined ? undefined : due };
}
