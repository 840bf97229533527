import { type Interest, type InterestRow, type InterestStep, interestVerbs } from '#contracts/cases';
import { type ListingTitle, titlesByIds } from '#modules/opportunities';
import { partyNames } from '#modules/parties';
import { type Language, textFor } from '#platform/languages';
import { isOverdue } from '../../domain/clock/due.ts';
import { nextOf, waitsForOwnSide } from '../../domain/interest/life.ts';
import { interestPartOf } from '../../domain/permissions/interest.ts';
import { interestUnknown } from '../../domain/refusals.ts';
import {
  type Box,
  findInterest,
  type HeldInterest,
  listInterestSteps,
  listInterests,
} from '../../store/interests.ts';
import { demandOfInterest, mayWithInterest } from '../demand-of-interest.ts';
import { type AskingDeps, sideOf } from '../deps.ts';

interface Asked {
  readonly box: Box;
  readonly reader: Language;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Interests that the caller has a part in, a page of one box. */
export async function readInterests(deps: AskingDeps, { reader, ...asked }: Asked) {
  const { caller, db } = deps;
  const adviserSide = caller.roles.includes('adviser') ? caller.side : undefined;
  const page = await listInterests(db, { ...asked, adviserSide });
  return { ...page, rows: await rowsOf(deps, page.rows, reader) };
}

/** One interest with its texts, its steps, and what the caller may do now. */
export async function readInterest(
  deps: AskingDeps,
  { id, reader }: { id: string; reader: Language },
): Promise<Interest> {
  const held = await findInterest(deps.db, id);
  if (!held) throw interestUnknown(id);
  demandOfInterest(deps.caller, 'see-interest', held);
  const [row] = await rowsOf(deps, [held], reader);
  const { version, language, about, wish, questions, hasAgreed, reopensAtTrl, caseId } = held;
  return {
    ...row!,
    version,
    language,
    about,
    wish,
    questions,
    hasAgreed,
    steps: await stepsOf(deps, id),
    may: offered(deps, held),
    ...(reopensAtTrl !== undefined && { reopensAtTrl }),
    ...(caseId !== undefined && { caseId }),
  };
}

function offered({ caller }: AskingDeps, held: HeldInterest): Interest['may'] {
  const verbs: Interest['may'] = interestVerbs.filter(
    (verb) => nextOf(held.state, verb) !== undefined && mayWithInterest(caller, verb, held),
  );
  return mayWithInterest(caller, 'rewrite', held) ? [...verbs, 'rewrite'] : verbs;
}

async function stepsOf({ db, caller }: AskingDeps, id: string): Promise<InterestStep[]> {
  const steps = await listInterestSteps(db, id);
  return steps.map((step) => ({
    verb: step.verb,
    to: step.to_state,
    on: step.taken_on,
    at: step.taken_at.toISOString(),
    by: step.taken_as,
    isMine: step.taken_by !== null && step.taken_by === caller.account,
    ...(step.reason !== null && { reason: step.reason }),
    ...(step.remark !== null && { remark: step.remark }),
  }));
}

async function rowsOf(
  deps: AskingDeps,
  held: readonly HeldInterest[],
  reader: Language,
): Promise<InterestRow[]> {
  const titles = await titlesByIds(
    deps.db,
    held.map(({ opportunityId }) => opportunityId),
    reader,
  );
  const ids = held.flatMap(({ interestedId, ownerId }) => [interestedId ?? [], ownerId ?? []].flat());
  const names = await partyNames(deps.db, ids);
  return held.map((one) => ({
    ...standing(deps, one),
    opportunity: shownListing(titles.get(one.opportunityId), reader),
    ...named('interested', names.get(one.interestedId ?? ''), reader),
    ...named('owner', names.get(one.ownerId ?? ''), reader),
  }));
}

function standing(deps: AskingDeps, one: HeldInterest) {
  const waitsAt = waitsForOwnSide(one.state) ? one.side : one.otherSide;
  return {
    id: one.id,
    side: one.side,
    otherSide: one.otherSide,
    state: one.state,
    since: one.since.toISOString(),
    isOverdue: one.dueOn !== undefined && isOverdue(sideOf(deps, waitsAt), one.dueOn, deps.now()),
    part: interestPartOf(deps.caller, one),
    ...(one.dueOn !== undefined && { dueOn: one.dueOn }),
  };
}

/** A listing that was taken back is not to be read any more; what was written about it stays. */
const shownListing = (listing: ListingTitle | undefined, reader: Language): InterestRow['opportunity'] => ({
  reference: listing?.reference ?? '',
  title: listing?.title ?? '',
  language: listing?.language ?? reader,
  isOpen: listing?.isOpen ?? false,
});

type PartyName = Awaited<ReturnType<typeof partyNames>> extends Map<string, infer Name> ? Name : never;

function named<As extends string>(as: As, party: PartyName | undefined, reader: Language) {
  if (!party) return {};
  const { text = party.name, language = reader } = textFor(party.names, reader) ?? {};
  return { [as]: { id: party.id, name: text, language } };
}
