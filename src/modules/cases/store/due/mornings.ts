import { sql } from 'kysely';
import type { DueKind } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Db } from '../tables.ts';

/** Nobody reads on in a letter; the desk has everything. */
const MOST = 200;

export interface Morning {
  readonly id: string;
  readonly accountId: string;
  readonly day: Day;
  readonly since: Date;
}

/** Whose morning of this day has not been looked at. */
export async function listMorningReaders(db: Db, side: string, day: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from cases.morning_readers(${side}) r (id)
    where not exists (select from cases.morning m where m.account_id = r.id and m.day = ${day}::date) order by r.id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Takes somebody's morning of a day; nothing when it is taken already, by another node too. `now`: where it is the first, news begin a day before. */
export async function takeMorning(
  db: Db,
  { accountId, day, now }: { readonly accountId: string; readonly day: Day; readonly now: Date },
): Promise<Morning | undefined> {
  const { rows } = await sql<{ id: string; since: Date }>`
    insert into cases.morning (account_id, day, since, made_at)
    select ${accountId}, ${day}::date,
      coalesce((select max(made_at) from cases.morning where account_id = ${accountId}), ${now}::timestamptz - interval '1 day'), ${now}
    on conflict do nothing returning id, since`.execute(db);
  const [row] = rows;
  return row && { id: row.id, accountId, day, since: row.since };
}

/** Nothing when its reader wants no such letters any more. */
export async function findMorning(db: Db, id: string): Promise<Morning | undefined> {
  const row = await db
    .selectFrom('cases.morning')
    .where('id', '=', id)
    .where(sql<boolean>`cases.rhythm_of(account_id) = 'morning'`)
    .select(['id', 'account_id', 'day', 'since'])
    .executeTakeFirst();
  return row && { id: row.id, accountId: row.account_id, day: row.day, since: row.since };
}

interface OfCase {
  readonly caseId: string;
  readonly trackingCode: string;
  readonly title: string;
  readonly language: Language;
}

export interface OwedLine extends OfCase {
  readonly kind: DueKind;
  readonly side: string;
  readonly day: Day;
}

interface CaseRow {
  case_id: string;
  tracking_code: string;
  case_title: string;
  case_language: Language;
}

const caseOf = (row: CaseRow): OfCase => ({
  caseId: row.case_id,
  trackingCode: row.tracking_code,
  title: row.case_title,
  language: row.case_language,
});

/** Turns of an account, whenever they end, and what else it owes up to a day. */
export async function listOwed(db: Db, accountId: string, until: Day): Promise<OwedLine[]> {
  const { rows } = await sql<CaseRow & { kind: DueKind; side: string; day: Day }>`
    select o.kind, o.side, o.day::text, o.case_id, o.tracking_code, o.case_title, o.case_language
    from cases.owed_by(${accountId}) o where o.kind = 'ball' or o.day <= ${until}::date
    order by o.day, o.kind, o.id limit ${MOST}`.execute(db);
  return rows.map((row) => ({ ...caseOf(row), kind: row.kind, side: row.side, day: row.day }));
}

export interface NewsLine extends OfCase {
  readonly messages: number;
  readonly tasks: number;
  readonly steps: number;
}

/** How much others did in the cases of an account since then. */
export async function listNews(db: Db, accountId: string, since: Date): Promise<NewsLine[]> {
  const { rows } = await sql<CaseRow & { messages: number; tasks: number; steps: number }>`
    select * from cases.news_for(${accountId}, ${since}) limit ${MOST}`.execute(db);
  return rows.map((row) => ({
    ...caseOf(row),
    messages: row.messages,
    tasks: row.tasks,
    steps: row.steps,
  }));
}

export interface WaitingLine extends OfCase {
  readonly side: string;
  readonly day?: Day;
}

/** Cases of an account in which the other side owes the next move, the oldest day first. */
export async function listWaiting(db: Db, accountId: string): Promise<WaitingLine[]> {
  const { rows } = await sql<CaseRow & { side: string; day: Day | null }>`
    select w.case_id, w.tracking_code, w.case_title, w.case_language, w.side, w.day::text
    from cases.waiting_for(${accountId}) w order by w.day nulls last, w.case_id`.execute(db);
  return rows.map((row) => ({ ...caseOf(row), side: row.side, ...(row.day !== null && { day: row.day }) }));
}
