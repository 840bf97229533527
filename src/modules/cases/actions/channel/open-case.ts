import type { CaseKind } from '#contracts/cases';
import { findIdByReference } from '#modules/opportunities';
import { partyNames } from '#modules/parties';
import { inTransaction } from '#platform/database';
import type { Language } from '#platform/languages';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { usualDays } from '../../domain/clock/due.ts';
import { casePermissions } from '../../domain/permissions/case.ts';
import { noPartyOnOneSide, notToBeAskedFor, partyUnknown, sidesUnfit } from '../../domain/refusals.ts';
import { newTrackingCode } from '../../domain/tracking-code.ts';
import { openCase as insert } from '../../store/cooperations.ts';
import { type AskingDeps, dueOn } from '../deps.ts';
import { randomBytes } from '../random-bytes.ts';

interface Asked {
  readonly kind: CaseKind;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly title: string;
  readonly language: Language;
  readonly organisations: readonly string[];
  readonly opportunity?: string | undefined;
}

/** Opens a case for organisations that an adviser has spoken with. Only a soft landing may begin before its host is known. */
export async function openCase(deps: AskingDeps, asked: Asked): Promise<string> {
  return inTransaction(deps.db, async (db) => {
    const sides = [asked.givingSide, asked.receivingSide];
    demand(['cases.open', casePermissions.open], deps.caller, { state: 'opened', sides, parties: [] });
    const codes = deps.corridor.sides.map(({ code }) => code);
    if (sides[0] === sides[1] || !sides.every((side) => codes.includes(side))) throw sidesUnfit(sides);
    await demandParties({ ...deps, db }, asked);
    const { opportunity, ...it } = asked;
    const opportunityId = opportunity === undefined ? undefined : await findIdByReference(db, opportunity);
    if (opportunity !== undefined && opportunityId === undefined) throw notToBeAskedFor(opportunity);
    const ballSide = deps.caller.side!;
    const { day, due } = dueOn(deps, ballSide, usualDays.adviser);
    const trackingCode = newTrackingCode(randomBytes);
    const id = await insert(db, { ...it, opportunityId, trackingCode, ballSide, on: day, dueOn: due });
    await record(db, 'cases.case-opened', { caseId: id, ...(opportunityId && { opportunityId }) });
    return id;
  });
}

async function demandParties({ db }: AskingDeps, { organisations, kind, givingSide, receivingSide }: Asked) {
  const names = await partyNames(db, organisations);
  for (const id of organisations) if (names.get(id)?.kind !== 'organisation') throw partyUnknown(id);
  const present = new Set([...names.values()].map(({ side }) => side));
  const missing = [givingSide, receivingSide].filter((side) => !present.has(side));
  if (missing.length > (kind === 'soft-landing' ? 1 : 0)) throw noPartyOnOneSide();
}
