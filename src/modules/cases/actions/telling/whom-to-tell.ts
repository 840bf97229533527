import type { BallPart } from '#contracts/cases';
import { advisersOf, membersOf } from '#modules/access';
import type { Database } from '#platform/database';
import { waitsForOwnSide } from '../../domain/interest/life.ts';
import { bothLetTell, caseOfAgreement } from '../../store/agreement/publications.ts';
import { findCase, type HeldCase } from '../../store/cooperations.ts';
import { findInterest, type HeldInterest } from '../../store/interests.ts';
import { findMessage } from '../../store/messages.ts';
import { thoseNotStopped, thoseToldAtOnce } from '../../store/due/rhythms.ts';
import type { Db } from '../../store/tables.ts';

/** What somebody may have to be told of, by ids alone. */
export type CaseNews =
  | { readonly of: 'ball' | 'ball-and-advisers'; readonly caseId: string }
  | { readonly of: 'mentions'; readonly caseId: string; readonly messageId: string }
  | { readonly of: 'owed'; readonly caseId: string; readonly owner: string; readonly compartment: string }
  | {
      readonly of: 'room';
      readonly caseId: string;
      readonly compartment: string;
      readonly notSide?: string;
      readonly except?: string;
    }
  | { readonly of: 'untold'; readonly caseId: string; readonly agreementId: string; readonly except?: string }
  | { readonly of: 'told'; readonly agreementId: string }
  | { readonly of: 'waiting' | 'interested'; readonly interestId: string };

export interface Told {
  readonly accountId: string;
  /** Whose evening counts. */
  readonly side: string;
}

/** Who is to be told now, as things stand at this moment. On the centre's own login; several news make one letter each. */
export async function whomToTell<Tables>(centre: Database<Tables>, news: CaseNews): Promise<Told[]> {
  const db = centre as unknown as Db;
  if ('interestId' in news) {
    const interest = await findInterest(db, news.interestId);
    return interest ? ofInterest(db, interest, news.of) : [];
  }
  const caseId = news.of === 'told' ? await caseOfAgreement(db, news.agreementId) : news.caseId;
  const held = caseId === undefined ? undefined : await findCase(db, caseId);
  return held ? ofCase(db, held, news) : [];
}

async function ofCase(
  db: Db,
  held: HeldCase,
  news: Exclude<CaseNews, { interestId: string }>,
): Promise<Told[]> {
  if (news.of === 'told') return clientsOf(db, held);
  if (news.of === 'untold') return proposers(db, held, news);
  if (news.of === 'mentions') return mentioned(db, held, news.messageId);
  if (news.of === 'owed') return owing(db, held, news);
  if (news.of === 'room') return entering(db, held, news);
  const holders =
    held.ballSide === undefined ? [] : await ofPart(db, held, { side: held.ballSide, part: held.ballPart! });
  if (news.of === 'ball') return holders;
  const advisers = await Promise.all(held.sides.map((side) => ofPart(db, held, { side, part: 'adviser' })));
  return once([...holders, ...advisers.flat()]);
}

/** The adviser of the seat, or every adviser of the side while nobody sits there; the members of the side's parties. */
async function ofPart(
  db: Db,
  held: HeldCase,
  { side, part }: { side: string; part: BallPart },
): Promise<Told[]> {
  const seated = held.seats.find((seat) => seat.side === side)?.adviserId;
  const ids =
    part === 'client'
      ? await membersOf(db, partiesOf(held, side))
      : seated === undefined
        ? await advisersOf(db, side)
        : [seated];
  return ids.map((accountId) => ({ accountId, side }));
}

/** Whoever owes something that lies in a compartment, as far as they want to be told of each at once. */
async function owing(
  db: Db,
  held: HeldCase,
  { owner, compartment }: { readonly owner: string; readonly compartment: string },
): Promise<Told[]> {
  const [side = '', part = 'adviser'] = owner.split('/');
  const organisation = compartment.split('/')[1];
  const told =
    organisation === undefined
      ? await ofPart(db, held, { side, part: part as BallPart })
      : (await membersOf(db, [organisation])).map((accountId) => ({ accountId, side }));
  const atOnce = await thoseToldAtOnce(
    db,
    told.map(({ accountId }) => accountId),
  );
  return once(told).filter(({ accountId }) => atOnce.includes(accountId));
}

const clientsOf = async (db: Db, held: HeldCase): Promise<Told[]> =>
  once((await Promise.all(held.sides.map((side) => ofPart(db, held, { side, part: 'client' })))).flat());

/**
 * Whoever may propose an agreement to the register once both sides let it be told: every adviser of both sides, since it takes
 * two of them, but whoever has just said it and those who ended such letters.
 */
async function proposers(
  db: Db,
  held: HeldCase,
  { agreementId, except }: Extract<CaseNews, { of: 'untold' }>,
): Promise<Told[]> {
  if (!(await bothLetTell(db, agreementId))) return [];
  const told: Told[] = [];
  for (const side of held.sides)
    for (const accountId of await advisersOf(db, side))
      if (accountId !== except) told.push({ accountId, side });
  const wanting = await thoseNotStopped(
    db,
    told.map(({ accountId }) => accountId),
  );
  return once(told).filter(({ accountId }) => wanting.includes(accountId));
}

const partiesOf = ({ parties }: HeldCase, side: string) =>
  parties.filter((party) => party.side === side).map(({ organisationId }) => organisationId);

/** Whoever may enter a compartment: but those of one side, and but one account. */
async function entering(
  db: Db,
  held: HeldCase,
  { compartment, notSide, except }: Extract<CaseNews, { of: 'room' }>,
): Promise<Told[]> {
  const [of, organisation] = compartment.split('/');
  const told: Told[] = [];
  for (const side of held.sides.filter((one) => one !== notSide && (of === 'shared' || of === one)))
    if (organisation === undefined)
      for (const part of ['adviser', 'client'] as const)
        told.push(...(await ofPart(db, held, { side, part })));
    else for (const accountId of await membersOf(db, [organisation])) told.push({ accountId, side });
  return once(told).filter(({ accountId }) => accountId !== except);
}

/** Only those who may read what mentions them. */
async function mentioned(db: Db, held: HeldCase, id: string): Promise<Told[]> {
  const message = await findMessage(db, { caseId: held.id, id });
  if (!message) return [];
  const [of, organisation] = message.compartment.split('/');
  const readers: Told[] = [];
  for (const side of held.sides) {
    if (of !== 'shared' && of !== side) continue;
    const members = await membersOf(db, organisation === undefined ? partiesOf(held, side) : [organisation]);
    const advisers = organisation === undefined ? await advisersOf(db, side) : [];
    for (const accountId of [...members, ...advisers]) readers.push({ accountId, side });
  }
  return once(readers).filter(
    ({ accountId }) => message.mentions.includes(accountId) && accountId !== message.written_by,
  );
}

async function ofInterest(db: Db, interest: HeldInterest, of: 'waiting' | 'interested'): Promise<Told[]> {
  const { state, side, otherSide, interestedId, ownerId } = interest;
  const tell = (ids: readonly string[], where: string) =>
    ids.map((accountId) => ({ accountId, side: where }));
  if (of === 'interested')
    return once([
      ...tell(await membersOf(db, [interestedId!]), side),
      ...tell(await advisersOf(db, side), side),
    ]);
  const isOwn = waitsForOwnSide(state);
  if (isOwn === undefined) return [];
  if (state === 'returned') return tell(await membersOf(db, [interestedId!]), side);
  if (state === 'with-owner') return tell(await membersOf(db, [ownerId!]), otherSide);
  const where = isOwn ? side : otherSide;
  return tell(await advisersOf(db, where), where);
}

const once = (told: readonly Told[]): Told[] => [
  ...new Map(told.map((one) => [one.accountId, one])).values(),
];
