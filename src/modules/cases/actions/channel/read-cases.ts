import type { CaseRow, Cooperation, Turn } from '#contracts/cases';
import { titlesByIds } from '#modules/opportunities';
import { utcDaysBetween } from '#platform/calendar';
import { type Language, textFor } from '#platform/languages';
import { overdueBefore } from '../../domain/clock/due.ts';
import { agesOf } from '../../domain/clock/ages.ts';
import { advancesFrom, judgeMove } from '../../domain/life/life.ts';
import { partsIn } from '../../domain/permissions/case.ts';
import { caseUnknown } from '../../domain/refusals.ts';
import { findWholeCase, type HeldCase } from '../../store/cooperations.ts';
import { type CasesAsked, listCases } from '../../store/reading/list-cases.ts';
import { demandOfCase, mayWithCase } from '../demand-of-case.ts';
import type { AskingDeps } from '../deps.ts';
import { ballOf } from './ball-of.ts';
import { standingOf } from './move-case.ts';

export type ListAsked = Pick<CasesAsked, 'ball' | 'mine' | 'state' | 'kind' | 'limit' | 'after'>;

/** A line of the list, with the listing that the case came of. */
export interface ListedCase extends CaseRow {
  readonly opportunityId?: string;
}

/** A page of the cases that the caller has a part in. */
export async function readCases(deps: AskingDeps, asked: ListAsked) {
  const { caller, corridor, now } = deps;
  const page = await listCases(deps.db, {
    ...asked,
    account: caller.account!,
    side: caller.side,
    isAdviser: caller.roles.includes('adviser'),
    organisations: caller.organisations,
    overdueBefore: Object.fromEntries(corridor.sides.map((side) => [side.code, overdueBefore(side, now())])),
  });
  return {
    ...page,
    rows: page.rows.map((row): ListedCase => ({
      ...rowOf(deps, {
        ...row,
        trackingCode: row.tracking_code,
        givingSide: row.giving_side,
        receivingSide: row.receiving_side,
        stateSince: row.state_since,
        openedOn: row.opened_on,
        ballSide: row.ball_side ?? undefined,
        ballPart: row.ball_part ?? undefined,
        ballSince: row.ball_since,
        ballDue: row.ball_due ?? undefined,
        isInvented: row.is_invented,
      }),
      isMine: row.is_mine,
      ...(row.opportunity_id !== null && { opportunityId: row.opportunity_id }),
    })),
  };
}

type Shown = Pick<
  HeldCase,
  | 'id'
  | 'trackingCode'
  | 'kind'
  | 'givingSide'
  | 'receivingSide'
  | 'title'
  | 'language'
  | 'state'
  | 'stateSince'
  | 'openedOn'
  | 'isInvented'
> &
  Parameters<typeof ballOf>[1];

function rowOf(deps: AskingDeps, held: Shown): Omit<CaseRow, 'isMine'> {
  const { id, trackingCode, kind, givingSide, receivingSide, title, language, state, openedOn, isInvented } =
    held;
  const ball = ballOf(deps, held);
  return {
    id,
    trackingCode,
    kind,
    givingSide,
    receivingSide,
    title,
    language,
    state,
    openedOn,
    isInvented,
    stateSince: held.stateSince.toISOString(),
    age: utcDaysBetween(held.stateSince, deps.now()),
    ...(ball && { ball }),
  };
}

/** One case with everything that the caller may know of it. */
export async function readCase(
  deps: AskingDeps,
  { id, reader }: { id: string; reader: Language },
): Promise<Cooperation> {
  const { db, caller } = deps;
  const found = await findWholeCase(db, id);
  if (!found) throw caseUnknown(id);
  const { held, turns, people, compartments } = found;
  const names = namesFor(reader, found.names);
  demandOfCase(caller, 'see', held);
  const titles = held.opportunityId
    ? await titlesByIds(db, [held.opportunityId], reader)
    : new Map<string, never>();
  const listing = held.opportunityId ? titles.get(held.opportunityId) : undefined;
  return {
    ...rowOf(deps, held),
    isMine: held.seats.some(({ adviserId }) => adviserId !== undefined && adviserId === caller.account),
    version: held.version,
    isDisclosed: held.isDisclosed,
    seats: held.seats.map(({ side, adviserId, hasAgreed }) => {
      const adviser = adviserId === undefined ? undefined : people.get(adviserId);
      return {
        side,
        hasAgreed,
        partyCount: held.partyCounts[side] ?? 0,
        parties: held.parties
          .filter((party) => party.side === side)
          .flatMap((party) => names.get(party.organisationId) ?? []),
        ...(adviser && { adviser: { id: adviser.id, name: adviser.name } }),
      };
    }),
    turns: turns.map((turn) => turnOf(turn, people)),
    ages: agesOf(
      turns.map(({ state, side, part, began_at, ended_at }) => ({
        state,
        side: side ?? undefined,
        part: part ?? undefined,
        beganAt: began_at,
        endedAt: ended_at ?? undefined,
      })),
      deps.now(),
    ),
    parts: partsIn(caller, held),
    compartments: compartments.map((code) => {
      const organisation = names.get(code.split('/')[1] ?? '');
      return { code, ...(organisation && { organisation }) };
    }),
    may: await offered(deps, held),
    ...(listing && {
      opportunity: { reference: listing.reference, title: listing.title, language: listing.language },
    }),
    ...(held.interestId !== undefined && { interestId: held.interestId }),
  };
}

const namesFor = (reader: Language, known: WholeCase['names']) =>
  new Map(
    [...known].map(([asked, party]) => {
      const { text = party.name, language = reader } = textFor(party.names, reader) ?? {};
      return [asked, { id: party.id, name: text, language }] as const;
    }),
  );

type WholeCase = NonNullable<Awaited<ReturnType<typeof findWholeCase>>>;

function turnOf(row: WholeCase['turns'][number], people: WholeCase['people']): Turn {
  const person = row.taken_by === null ? undefined : people.get(row.taken_by);
  return {
    number: row.number,
    verb: row.verb,
    state: row.state,
    beganAt: row.began_at.toISOString(),
    beganOn: row.began_on,
    by: row.taken_as,
    ...(row.side !== null && row.part !== null && { holder: { side: row.side, part: row.part } }),
    ...(row.due_on !== null && { dueOn: row.due_on }),
    ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
    ...(person && { person: { id: person.id, name: person.name } }),
    ...(row.note !== null && { note: row.note }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}

/** What is both the caller's and possible from here; what else hinders a step is said when it is tried. */
async function offered(deps: AskingDeps, held: HeldCase): Promise<Cooperation['may']> {
  const { caller } = deps;
  const isClosed = held.state === 'closed';
  const standing = await standingOf(deps, held);
  const steps = mayWithCase(caller, 'advance', held) ? advancesFrom(held.kind, held.state) : [];
  const others = [
    ['hand-over', !isClosed],
    ['close', !isClosed && judgeMove(standing, { verb: 'close' }).is === 'possible'],
    ['reopen', isClosed],
    ['agree-to-names', held.seats.some(({ side, hasAgreed }) => !hasAgreed && isOf(caller, held, side))],
    ['seat-adviser', !isClosed],
    ['write', !isClosed],
  ] as const;
  return [
    ...others.flatMap(([action, isPossible]) =>
      isPossible && mayWithCase(caller, action, held) ? [action] : [],
    ),
    ...steps,
  ];
}

const isOf = (caller: AskingDeps['caller'], held: HeldCase, side: string) =>
  partsIn(caller, held).some((part) => part.startsWith(`${side}/`));
