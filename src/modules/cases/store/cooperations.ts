import { type Selectable, sql } from 'kysely';
import type { BallPart, CaseKind, CaseState, CaseVerb, Holder } from '#contracts/cases';
import { knownPeopleAmong, peopleById } from '#modules/access';
import { partyNamesAmong, partyNamesById } from '#modules/parties';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { ConcernedCase } from '../domain/permissions/case.ts';
import { inOrder } from './messages.ts';
import type { Db, TurnTable } from './tables.ts';

interface NewCase {
  readonly trackingCode: string;
  readonly kind: CaseKind;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly title: string;
  readonly language: Language;
  readonly interestId?: string;
  readonly opportunityId?: string | undefined;
  readonly organisations: readonly string[];
  /** Side whose adviser owes the first move. */
  readonly ballSide: string;
  readonly on: Day;
  readonly dueOn: Day;
}

/** Opens a case with its seats, parties and first turn; the database checks that it is the caller's to open. */
export async function openCase(db: Db, it: NewCase): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`select cases.open_case(${it.trackingCode}, ${it.kind}, ${it.givingSide},
    ${it.receivingSide}, ${it.title}, ${it.language}, ${it.interestId ?? null}::uuid, ${it.opportunityId ?? null}::uuid,
    ${[...it.organisations]}::uuid[], ${it.ballSide}, ${it.on}::date, ${it.dueOn}::date) as id`.execute(db);
  return rows[0]!.id;
}

export interface Seat {
  readonly side: string;
  readonly adviserId?: string;
  readonly hasAgreed: boolean;
}

/** A case as it stands, with what decides who may do what. */
export interface HeldCase extends ConcernedCase {
  readonly id: string;
  readonly trackingCode: string;
  readonly kind: CaseKind;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly title: string;
  readonly language: Language;
  readonly stateSince: Date;
  readonly ballSince: Date;
  readonly ballDue?: Day;
  readonly openedOn: Day;
  readonly version: number;
  readonly isInvented: boolean;
  readonly interestId?: string;
  readonly opportunityId?: string;
  readonly seats: readonly Seat[];
  readonly isDisclosed: boolean;
  /** How many parties each side has, also those that are not named to the caller. */
  readonly partyCounts: Readonly<Record<string, number>>;
  readonly hasValidatedAgreement: boolean;
}

const selectHeld = (db: Db) =>
  db
    .selectFrom('cases.cooperation as c')
    .innerJoinLateral(
      sql<{
        parties: HeldCase['parties'];
        organisations: string[];
      }>`(select coalesce(json_agg(json_build_object(
        'organisationId', p.organisation_id, 'side', p.side) order by p.organisation_id), '[]') as parties,
        array_agg(p.organisation_id) as organisations
        from cases.party p where p.case_id = c.id)`.as('named'),
      (join) => join.onTrue(),
    )
    .selectAll('c')
    .select([
      'named.parties',
      sql<{ side: string; adviser_id: string | null; agreed: boolean }[]>`(select json_agg(json_build_object(
        'side', s.side, 'adviser_id', s.adviser_id, 'agreed', s.agreed_at is not null) order by s.side = c.receiving_side, s.side)
        from cases.seat s where s.case_id = c.id)`.as('seats'),
      sql<Record<string, number>>`cases.party_counts(c.id)`.as('party_counts'),
      sql<boolean>`exists (select from cases.agreement a where a.case_id = c.id and a.state = 'validated')`.as(
        'is_agreed',
      ),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectHeld>['execute']>>[number];

const heldOf = (row: Row): HeldCase => ({
  id: row.id,
  trackingCode: row.tracking_code,
  kind: row.kind,
  givingSide: row.giving_side,
  receivingSide: row.receiving_side,
  sides: [row.giving_side, row.receiving_side],
  title: row.title,
  language: row.language,
  state: row.state,
  stateSince: row.state_since,
  ballSince: row.ball_since,
  openedOn: row.opened_on,
  version: row.version,
  isInvented: row.is_invented,
  parties: row.parties,
  partyCounts: row.party_counts,
  hasValidatedAgreement: row.is_agreed,
  isDisclosed: row.seats.every(({ agreed }) => agreed),
  seats: row.seats.map(({ side, adviser_id, agreed }) => ({
    side,
    hasAgreed: agreed,
    ...(adviser_id !== null && { adviserId: adviser_id }),
  })),
  ...(row.ball_side !== null && { ballSide: row.ball_side }),
  ...(row.ball_part !== null && { ballPart: row.ball_part }),
  ...(row.ball_due !== null && { ballDue: row.ball_due }),
  ...(row.interest_id !== null && { interestId: row.interest_id }),
  ...(row.opportunity_id !== null && { opportunityId: row.opportunity_id }),
});

/** A case that the caller may see. */
export async function findCase(db: Db, id: string): Promise<HeldCase | undefined> {
  const row = await selectHeld(db).where('c.id', '=', id).executeTakeFirst();
  return row && heldOf(row);
}

/** A turn as JSON carries it: moments are texts. */
interface TurnAsJson extends Omit<Selectable<TurnTable>, 'began_at' | 'ended_at'> {
  readonly began_at: string;
  readonly ended_at: string | null;
}

/**
 * A case that the caller may see, with every turn (the first one first), the people of both whom the caller may know by name, what its
 * parties are called, and the compartments that the caller may enter: in one question, as each costs more on its way than in the
 * database.
 */
export async function findWholeCase(db: Db, id: string) {
  const taken = sql<{ turns: TurnAsJson[]; takers: string[] }>`(select json_agg(t order by t.number) as turns,
    array_agg(t.taken_by) as takers from cases.turn t where t.case_id = ${id})`;
  const people = knownPeopleAmong(
    sql`taken.takers || array(select s.adviser_id from cases.seat s where s.case_id = c.id)`,
  );
  const row = await selectHeld(db)
    .innerJoinLateral(taken.as('taken'), (join) => join.onTrue())
    .select([
      'taken.turns',
      people.as('people'),
      partyNamesAmong(sql`named.organisations`).as('names'),
      sql<string[] | null>`cases.my_compartments(c.id)`.as('compartments'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    held: heldOf(row),
    people: peopleById(row.people),
    names: partyNamesById(row.names),
    turns: row.turns.map(({ began_at, ended_at, ...turn }) => ({
      ...turn,
      began_at: new Date(began_at),
      ended_at: ended_at === null ? null : new Date(ended_at),
    })),
    compartments: inOrder(row.compartments ?? []),
  };
}

export interface CaseMove {
  readonly verb: CaseVerb;
  readonly version: number;
  readonly to: CaseState;
  readonly holder?: Holder | undefined;
  readonly on: Day;
  readonly dueOn?: Day | undefined;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
}

/** Moves state and ball in one turn; false when the case is no longer as it was judged: of two clicks only the first counts. */
export async function takeTurn(db: Db, id: string, move: CaseMove): Promise<boolean> {
  const { verb, version, to, holder, on, dueOn = null, note = null, reason = null } = move;
  const { rows } = await sql<{ taken: boolean }>`select cases.take_turn(${id}, ${verb}, ${version}, ${to},
    ${holder?.side ?? null}, ${holder?.part ?? null}, ${on}::date, ${dueOn}::date, ${note}, ${reason}) as taken`.execute(
    db,
  );
  return rows[0]?.taken === true;
}

/** The state in which a case was before it was closed. */
export async function stateBeforeClosing(db: Db, id: string): Promise<CaseState | undefined> {
  const row = await db
    .selectFrom('cases.turn')
    .where('case_id', '=', id)
    .where('state', '!=', 'closed')
    .orderBy('number', 'desc')
    .select('state')
    .executeTakeFirst();
  return row?.state;
}

/** Agrees for a side that its parties are named; false when it had agreed already. */
export async function agreeToNames(db: Db, id: string, side: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select cases.agree_to_names(${id}, ${side}) as done`.execute(
    db,
  );
  return rows[0]?.done === true;
}

/** Seats an adviser of the side; false when the account is none. */
export async function seatAdviser(
  db: Db,
  id: string,
  seat: { side: string; adviserId: string },
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select cases.seat_adviser(${id}, ${seat.side}, ${seat.adviserId}) as done`.execute(db);
  return rows[0]?.done === true;
}

export interface Tracked {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly state_since: Date;
  readonly ball_side: string | null;
  readonly ball_part: BallPart | null;
  readonly ball_due: Day | null;
  readonly opened_on: Day;
  readonly ball_since: Date;
}

/** What a tracking code shows: no names. */
export async function findTracked(db: Db, code: string): Promise<Tracked | undefined> {
  const { rows } = await sql<Tracked | { kind: null }>`select * from cases.track(${code})`.execute(db);
  const [row] = rows;
  return row?.kind ? row : undefined;
}
