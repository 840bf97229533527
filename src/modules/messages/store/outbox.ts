import { sql } from 'kysely';
import { MOST_TRIES, minutesUntilNext } from '../domain/patience.ts';
import type { LetterKind, PlannedLetter } from '../domain/plan-letters.ts';
import type { Db } from './tables.ts';

const READER = 'letters';

/** How far the journal has been read; undefined before the first time. */
export async function readPosition(db: Db): Promise<number | undefined> {
  const row = await db
    .selectFrom('messages.reader')
    .where('name', '=', READER)
    .select('position')
    .executeTakeFirst();
  return row?.position;
}

export async function keepPosition(db: Db, position: number): Promise<void> {
  await db
    .insertInto('messages.reader')
    .values({ name: READER, position })
    .onConflict((on) => on.column('name').doUpdateSet({ position }))
    .execute();
}

/** One entry makes one letter to one person, however often it is read. */
export async function insertLetter(
  db: Db,
  entry: number,
  letter: PlannedLetter & { readonly notBefore?: Date },
): Promise<void> {
  await db
    .insertInto('messages.letter')
    .values({
      kind: letter.kind,
      entry,
      account_id: letter.accountId ?? null,
      link_id: letter.linkId ?? null,
      facts: JSON.stringify(letter.facts) as never,
      ...(letter.notBefore && { next_try_at: letter.notBefore }),
    })
    .onConflict((on) => on.doNothing())
    .execute();
}

type OfCase = Pick<PlannedLetter, 'kind' | 'accountId' | 'facts'>;

/** Of one case, or of none. */
const isAbout = (caseId: string | undefined) =>
  sql<boolean>`facts ->> 'caseId' is not distinct from ${caseId ?? null}::text`;

/** Adds what is `yes` to a letter of this kind about the same case that has not been tried yet; false: there is none. */
export async function joinWaitingLetter(db: Db, { kind, accountId, facts }: OfCase): Promise<boolean> {
  const added = Object.fromEntries(Object.entries(facts).filter(([, value]) => value === 'yes'));
  const { numUpdatedRows } = await db
    .updateTable('messages.letter')
    .where('state', '=', 'waiting')
    .where('tries', '=', 0)
    .where('kind', '=', kind)
    .where('account_id', '=', accountId!)
    .where(isAbout(facts['caseId']))
    .set({ facts: sql`facts || ${JSON.stringify(added)}::jsonb` })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** When the last letter of this kind about the same case left. */
export async function lastSentAt(db: Db, { kind, accountId, facts }: OfCase): Promise<Date | undefined> {
  const { at } = await db
    .selectFrom('messages.letter')
    .where('state', '=', 'sent')
    .where('kind', '=', kind)
    .where('account_id', '=', accountId!)
    .where(isAbout(facts['caseId']))
    .select(sql<Date | null>`max(ended_at)`.as('at'))
    .executeTakeFirstOrThrow();
  return at ?? undefined;
}

export interface WaitingLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly accountId: string | undefined;
  readonly linkId: string | undefined;
  readonly facts: Readonly<Record<string, string>>;
  readonly tries: number;
}

/** Holds the next letter that is due; other nodes take the one after it. */
export async function holdDueLetter(db: Db): Promise<WaitingLetter | undefined> {
  const row = await db
    .selectFrom('messages.letter')
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', sql<Date>`now()`)
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .select(['id', 'kind', 'account_id', 'link_id', 'facts', 'tries'])
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      kind: row.kind,
      accountId: row.account_id ?? undefined,
      linkId: row.link_id ?? undefined,
      facts: row.facts,
      tries: row.tries,
    }
  );
}

export const endLetter = (db: Db, id: string, state: 'sent' | 'dropped') =>
  db
    .updateTable('messages.letter')
    .where('id', '=', id)
    .set({ state, ended_at: sql<Date>`now()`, fault: null })
    .execute();

/** Tries again later, longer each time; at last gives up, which the doctor tells. */
export async function putOff(db: Db, { id, tries }: WaitingLetter, fault: string): Promise<void> {
  const failures = tries + 1;
  const isOver = failures >= MOST_TRIES;
  await db
    .updateTable('messages.letter')
    .where('id', '=', id)
    .set({
      tries: failures,
      fault,
      ...(isOver
        ? { state: 'given-up' as const, ended_at: sql<Date>`now()` }
        : { next_try_at: sql<Date>`now() + ${minutesUntilNext(failures)} * interval '1 minute'` }),
    })
    .execute();
}

/** What was sent or dropped is forgotten after a month. */
export const dropOldLetters = (db: Db) =>
  db
    .deleteFrom('messages.letter')
    .where('state', '<>', 'waiting')
    .where('ended_at', '<', sql<Date>`now() - interval '30 days'`)
    .execute();
