import type { CaseKind } from '#contracts/cases';
import type { Kind } from '#contracts/opportunities';
import { titlesByIds } from '#modules/opportunities';
import { record } from '#platform/journal';
import { usualDays } from '../../domain/clock/due.ts';
import { notToBeAskedFor } from '../../domain/refusals.ts';
import { newTrackingCode } from '../../domain/tracking-code.ts';
import { openCase } from '../../store/cooperations.ts';
import type { HeldInterest } from '../../store/interests.ts';
import { type AskingDeps, dueOn } from '../deps.ts';
import { randomBytes } from '../random-bytes.ts';

const kindOf: Record<Kind, CaseKind> = {
  technology: 'technology-transfer',
  investment: 'investment',
  industry: 'industry-cooperation',
  'market-access': 'market-access',
  'joint-research': 'joint-research',
};

/** Opens the case that an accepted interest becomes: whoever offers gives, and the interested side's adviser moves first. */
export async function openFromInterest(
  deps: AskingDeps,
  { id, opportunityId, side, otherSide }: HeldInterest,
  wish: { readonly kind?: CaseKind | undefined; readonly title?: string | undefined },
): Promise<string> {
  const listing = (await titlesByIds(deps.db, [opportunityId], 'en')).get(opportunityId);
  if (!listing) throw notToBeAskedFor(opportunityId);
  const isOffer = listing.direction === 'offer';
  const { day, due } = dueOn(deps, side, usualDays.adviser);
  const caseId = await openCase(deps.db, {
    trackingCode: newTrackingCode(randomBytes),
    kind: wish.kind ?? kindOf[listing.kind],
    givingSide: isOffer ? otherSide : side,
    receivingSide: isOffer ? side : otherSide,
    title: wish.title ?? [...listing.title].slice(0, 200).join(''),
    language: listing.language,
    interestId: id,
    opportunityId,
    organisations: [],
    ballSide: side,
    on: day,
    dueOn: due,
  });
  await record(deps.db, 'cases.case-opened', { caseId, interestId: id, opportunityId });
  return caseId;
}
