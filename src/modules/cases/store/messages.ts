import { sql } from 'kysely';
import { knownPeopleAmong, peopleById } from '#modules/access';
import type { Language } from '#platform/languages';
import type { Db } from './tables.ts';

interface NewMessage {
  readonly caseId: string;
  readonly compartment: string;
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly string[];
  readonly by: string;
  /** cn/adviser, be/client. */
  readonly as: string;
}

/** Writes into a compartment; the database refuses one that the caller may not enter. */
export async function insertMessage(db: Db, it: NewMessage): Promise<string> {
  const { id } = await db
    .insertInto('cases.message')
    .values({
      case_id: it.caseId,
      compartment: it.compartment,
      text: it.text,
      language: it.language,
      mentions: [...it.mentions],
      written_by: it.by,
      written_as: it.as,
      shared_at: null,
      shared_by: null,
      shared_from: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Messages that the caller may read, the newest first, with the people in them whom the caller may know: in one question. */
export async function listMessages(
  db: Db,
  asked: {
    readonly caseId: string;
    readonly compartment?: string | undefined;
    readonly limit: number;
    readonly after?: string | undefined;
  },
) {
  let query = db.selectFrom('cases.message').where('case_id', '=', asked.caseId);
  if (asked.compartment !== undefined) query = query.where('compartment', '=', asked.compartment);
  const counted = query.select(sql<number>`count(*)`.as('total'));
  if (asked.after !== undefined) query = query.where(sql<boolean>`id::text < ${asked.after}`);
  const page = query
    .selectAll()
    .orderBy('id', 'desc')
    .limit(asked.limit + 1);
  const found = await db
    .with('page', () => page)
    .selectFrom('page')
    .selectAll()
    .select([counted.as('total'), peopleIn('page').as('people')])
    .orderBy('id', 'desc')
    .execute();
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  const total = last
    ? last.total!
    : asked.after === undefined
      ? 0
      : (await counted.executeTakeFirst())!.total;
  return {
    rows,
    total,
    people: peopleById(last?.people ?? null),
    ...(last && found.length > asked.limit && { next: last.id }),
  };
}

/** Whoever wrote one of the messages or is mentioned in it. */
const peopleIn = (messages: string) =>
  knownPeopleAmong(sql`(select array_agg(distinct id) from (
    select written_by as id from ${sql.table(messages)} union all select unnest(mentions) from ${sql.table(messages)}) among)`);

export const findMessage = (db: Db, { caseId, id }: { readonly caseId: string; readonly id: string }) =>
  db
    .selectFrom('cases.message')
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .selectAll()
    .executeTakeFirst();

/** Moves a message into a wider compartment; false where that is not one of its ways. */
export async function shareMessage(db: Db, id: string, into: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select cases.share_message(${id}, ${into}) as done`.execute(
    db,
  );
  return rows[0]?.done === true;
}

/** Compartments of a case that the caller may enter. */
export async function myCompartments(db: Db, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ mine: string[] }>`select cases.my_compartments(${caseId}) as mine`.execute(db);
  return inOrder(rows[0]?.mine ?? []);
}

/** The shared one first. */
export const inOrder = (compartments: readonly string[]): string[] => compartments.toSorted(sharedFirst);

const sharedFirst = (one: string, other: string) =>
  Number(other === 'shared') - Number(one === 'shared') || (one < other ? -1 : 1);
