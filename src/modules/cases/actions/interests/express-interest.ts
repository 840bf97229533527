import { findIdByReference } from '#modules/opportunities';
import { partyNames } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { interestDays } from '../../domain/clock/due.ts';
import { judgeInterest, type WrittenInterest } from '../../domain/interest/judge-interest.ts';
import { interestPermissions } from '../../domain/permissions/interest.ts';
import {
  alreadyInterested,
  interestFaulty,
  notToBeAskedFor,
  partyUnknown,
  tooManyInterests,
} from '../../domain/refusals.ts';
import { beginInterest, countWaiting, lockInterestsOf } from '../../store/interests.ts';
import { type AskingDeps, dueOn } from '../deps.ts';

/** So many interests of one organisation may wait at a time: whoever asks everybody means nobody. */
export const MOST_WAITING = 10;

interface Asked extends WrittenInterest {
  readonly opportunity: string;
  readonly organisationId: string;
  readonly agrees: boolean;
}

/** Hands an expression of interest to the adviser of the own side. */
export async function expressInterest(deps: AskingDeps, asked: Asked): Promise<string> {
  const { opportunity: reference, organisationId, ...written } = asked;
  return inTransaction(deps.db, async (db) => {
    const side = (await partyNames(db, [organisationId])).get(organisationId)?.side;
    if (side === undefined || !deps.corridor.sides.some(({ code }) => code === side))
      throw partyUnknown(organisationId);
    demandFor(deps, organisationId, side);
    const opportunityId = await findIdByReference(db, reference);
    if (opportunityId === undefined) throw notToBeAskedFor(reference);
    const remarks = judgeInterest(written);
    if (remarks.length > 0) throw interestFaulty(remarks);
    await demandFew({ ...deps, db }, { reference, organisationId, opportunityId });
    const { day, due } = dueOn(deps, side, interestDays['with-own-adviser']!);
    const id = await beginInterest(db, { ...written, opportunityId, organisationId, on: day, dueOn: due });
    if (id === undefined) throw notToBeAskedFor(reference);
    await record(db, 'cases.interest-handed-in', { interestId: id, opportunityId });
    return id;
  });
}

function demandFor({ caller }: AskingDeps, interestedId: string, side: string) {
  demand(['cases.express', interestPermissions.express], caller, {
    state: 'with-own-adviser',
    side,
    otherSide: '',
    interestedId,
    wentAcross: false,
    reachedOwner: false,
  });
}

async function demandFew(
  { db }: AskingDeps,
  { reference, ...of }: { reference: string; organisationId: string; opportunityId: string },
) {
  await lockInterestsOf(db, of.organisationId);
  const { all, here } = await countWaiting(db, of);
  if (here > 0) throw alreadyInterested(reference);
  if (all >= MOST_WAITING) throw tooManyInterests(MOST_WAITING);
}
