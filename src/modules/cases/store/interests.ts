import { type RawBuilder, sql } from 'kysely';
import type { DeclineReason, InterestState, InterestVerb } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { WrittenInterest } from '../domain/interest/judge-interest.ts';
import type { ConcernedInterest } from '../domain/permissions/interest.ts';
import { couldBeId } from './reading/could-be-id.ts';
import type { Db } from './tables.ts';

interface NewInterest extends WrittenInterest {
  readonly opportunityId: string;
  readonly organisationId: string;
  readonly agrees: boolean;
  readonly on: Day;
  readonly dueOn: Day;
}

/** Hands an interest in; nothing when the listing is not one to be interested in. The database looks the owner up. */
export async function beginInterest(db: Db, it: NewInterest): Promise<string | undefined> {
  const { rows } = await sql<{
    id: string | null;
  }>`select cases.begin_interest(${it.opportunityId}, ${it.organisationId},
    ${it.language}, ${it.about}, ${it.wish}, ${it.questions}, ${it.agrees}, ${it.on}::date, ${it.dueOn}::date) as id`.execute(
    db,
  );
  return rows[0]?.id ?? undefined;
}

/** One organisation after the other: two tabs that send at once are counted one after the other. */
export async function lockInterestsOf(db: Db, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('cases.interest.' || ${organisationId}, 0))`.execute(
    db,
  );
}

/** Interests of an organisation that wait for somebody: all, and in one listing. */
export async function countWaiting(
  db: Db,
  { organisationId, opportunityId }: { organisationId: string; opportunityId: string },
): Promise<{ all: number; here: number }> {
  const { rows } = await sql<{ all: number; here: number }>`
    select count(*)::int as all, count(*) filter (where i.opportunity_id = ${opportunityId})::int as here
    from cases.interested n join cases.interest i on i.id = n.interest_id
    where n.organisation_id = ${organisationId} and i.due_on is not null`.execute(db);
  return rows[0]!;
}

/** An interest as it stands, with what decides who may do what. */
export interface HeldInterest extends ConcernedInterest {
  readonly id: string;
  readonly opportunityId: string;
  readonly language: Language;
  readonly about: string;
  readonly wish: string;
  readonly questions: string;
  readonly since: Date;
  readonly dueOn?: Day;
  readonly version: number;
  readonly reopensAtTrl?: number;
  readonly hasAgreed: { readonly interested: boolean; readonly owner: boolean };
  readonly caseId?: string;
}

const selectHeld = (db: Db) =>
  db
    .selectFrom('cases.interest as i')
    .leftJoin('cases.interested as n', 'n.interest_id', 'i.id')
    .leftJoin('cases.approached as a', 'a.interest_id', 'i.id')
    .leftJoin('cases.cooperation as c', 'c.interest_id', 'i.id')
    .selectAll('i')
    .select([
      'n.organisation_id as interested_id',
      'n.agreed_at as interested_agreed',
      'a.organisation_id as owner_id',
      'a.agreed_at as owner_agreed',
      'c.id as case_id',
    ])
    .select(
      sql<string[]>`array(select to_state from cases.interest_step where interest_id = i.id)`.as('been_in'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof selectHeld>['execute']>>[number];

function heldOf(row: Row): HeldInterest {
  return {
    id: row.id,
    opportunityId: row.opportunity_id,
    state: row.state,
    since: row.state_since,
    side: row.side,
    otherSide: row.other_side,
    language: row.language,
    about: row.about,
    wish: row.wish,
    questions: row.questions,
    version: row.version,
    wentAcross: row.been_in.includes('with-other-adviser'),
    reachedOwner: row.been_in.includes('with-owner'),
    hasAgreed: { interested: row.interested_agreed !== null, owner: row.owner_agreed !== null },
    ...(row.due_on !== null && { dueOn: row.due_on }),
    ...(row.reopens_at_trl !== null && { reopensAtTrl: row.reopens_at_trl }),
    ...(row.interested_id !== null && { interestedId: row.interested_id }),
    ...(row.owner_id !== null && { ownerId: row.owner_id }),
    ...(row.case_id !== null && { caseId: row.case_id }),
  };
}

/** An interest that the caller may see. */
export async function findInterest(db: Db, id: string): Promise<HeldInterest | undefined> {
  const row = await selectHeld(db).where('i.id', '=', id).executeTakeFirst();
  return row && heldOf(row);
}

export type Box = 'waiting-for-me' | 'made' | 'received' | 'ended';

interface Asked {
  readonly box: Box;
  /** Side whose adviser asks, if one does. */
  readonly adviserSide: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

type Condition = RawBuilder<boolean>;

const ofMine = (part: 'interested' | 'approached'): Condition =>
  sql`i.id = any ((select cases.interests_of_my_organisations(${part}))::uuid[])`;

const waiting = (asked: Asked): Condition => sql`case i.state
  when 'with-own-adviser' then i.side = ${asked.adviserSide ?? ''}
  when 'with-other-adviser' then i.other_side = ${asked.adviserSide ?? ''}
  when 'returned' then ${ofMine('interested')}
  when 'with-owner' then ${ofMine('approached')} or i.other_side = ${asked.adviserSide ?? ''}
  else false end`;

const conditions: Record<Box, (asked: Asked) => Condition> = {
  'waiting-for-me': waiting,
  made: (asked) =>
    sql`i.due_on is not null and (i.side = ${asked.adviserSide ?? ''} or ${ofMine('interested')})`,
  received: (asked) =>
    sql`i.due_on is not null and (i.other_side = ${asked.adviserSide ?? ''} or ${ofMine('approached')})`,
  ended: () => sql`i.due_on is null`,
};

/** Row-level security says the same; said here, the interests of a client are found by its organisations. */
function wanted(asked: Asked): Condition {
  const condition = conditions[asked.box](asked);
  if (asked.adviserSide !== undefined) return condition;
  return sql`${condition} and (${ofMine('interested')} or ${ofMine('approached')})`;
}

/** What interests are ordered by: their last day, ended ones the latest first. */
const keyOf = ({ box }: Asked) =>
  box === 'ended' ? sql`-extract(epoch from i.state_since)` : sql`extract(epoch from i.due_on)`;

function behind(asked: Asked): Condition {
  const { after } = asked;
  if (after === undefined) return sql`true`;
  if (!couldBeId(after)) return sql`false`;
  const key = keyOf(asked);
  return sql`(${key}, i.id) > (select ${key}, i.id from cases.interest i where i.id = ${after}::uuid)`;
}

/** Interests that the caller has a part in: those that wait by their last day, ended ones the latest first. */
export async function listInterests(
  db: Db,
  asked: Asked,
): Promise<{ rows: HeldInterest[]; total: number; next?: string }> {
  const all = sql`from cases.interest i where (${wanted(asked)})`;
  const page = sql<{ found: string; place: number }>`(select i.id as found, ${keyOf(asked)} as place ${all}
    and ${behind(asked)} order by place, found limit ${asked.limit + 1})`;
  const found = await selectHeld(db)
    .innerJoin(page.as('page'), 'page.found', 'i.id')
    .orderBy('page.place')
    .orderBy('i.id')
    .execute();
  const counted = await sql<{ total: number }>`select count(*) as total ${all}`.execute(db);
  const rows = found.slice(0, asked.limit).map(heldOf);
  const last = rows.at(-1);
  return {
    rows,
    total: counted.rows[0]!.total,
    ...(last && found.length > asked.limit && { next: last.id }),
  };
}

interface InterestMove {
  readonly verb: InterestVerb;
  readonly version: number;
  readonly to: InterestState;
  readonly on: Day;
  readonly dueOn?: Day | undefined;
  readonly reason?: string | undefined;
  readonly remark?: string | undefined;
  readonly reopensAtTrl?: number | undefined;
  readonly agrees?: boolean | undefined;
}

/** Moves an interest; false when it is no longer as it was judged, so that of two clicks only the first counts. */
export async function moveInterest(db: Db, id: string, move: InterestMove): Promise<boolean> {
  const { verb, version, to, on, dueOn = null, reason = null, remark = null } = move;
  const { rows } = await sql<{ moved: boolean }>`select cases.move_interest(${id}, ${verb}, ${version}, ${to},
    ${on}::date, ${dueOn}::date, ${reason}, ${remark}, ${move.reopensAtTrl ?? null}, ${move.agrees ?? false}) as moved`.execute(
    db,
  );
  return rows[0]?.moved === true;
}

/** Writes an interest anew that came back; false when it changed meanwhile. */
export async function rewriteInterest(
  db: Db,
  { id, version, ...written }: WrittenInterest & { readonly id: string; readonly version: number },
): Promise<boolean> {
  const { language, about, wish, questions } = written;
  const { rows } = await sql<{
    done: boolean;
  }>`select cases.rewrite_interest(${id}, ${version}, ${language}, ${about},
    ${wish}, ${questions}) as done`.execute(db);
  return rows[0]?.done === true;
}

/** Every step of an interest that the caller may see, oldest first. */
export const listInterestSteps = (db: Db, id: string) =>
  db.selectFrom('cases.interest_step').where('interest_id', '=', id).selectAll().orderBy('id').execute();

/** How often each reason was given for a no to listings of a side. */
export async function countDeclines(
  db: Db,
  side: string,
): Promise<{ reason: DeclineReason; count: number }[]> {
  const { rows } = await sql<{ reason: DeclineReason; count: number }>`
    select s.reason, count(*)::int as count from cases.interest_step s join cases.interest i on i.id = s.interest_id
    where s.verb = 'decline' and s.reason is not null and i.other_side = ${side}
    group by s.reason order by count(*) desc, s.reason`.execute(db);
  return rows;
}
