import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { CaseKind, CaseState, CaseVerb, Holder } from '#contracts/cases';
import type { Language } from '#platform/languages';
import { insertSeededLanding, type SeededLanding } from './landing/seeded.ts';
import type { Db } from './tables.ts';

export interface SeededTurn {
  readonly verb: CaseVerb;
  readonly state: CaseState;
  readonly holder?: Holder | undefined;
  readonly at: Date;
  readonly on: Day;
  readonly dueOn?: Day | undefined;
  readonly by: string;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
}

export interface SeededCase {
  readonly trackingCode: string;
  readonly kind: CaseKind;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly title: string;
  readonly language: Language;
  readonly opportunityId?: string | undefined;
  readonly parties: readonly { readonly organisationId: string; readonly side: string }[];
  readonly agreed: readonly string[];
  /** The adviser who looks after it, by side. */
  readonly advisers: Readonly<Record<string, string | undefined>>;
  /** Stands before the turns: the database wants it for what they say. */
  readonly landing?: SeededLanding | undefined;
  readonly turns: readonly SeededTurn[];
}

/** Whether example cases stand there already. */
export async function hasSeededCases(db: Db): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from cases.cooperation where is_invented) as is`.execute(db);
  return rows[0]!.is;
}

/** Writes a case with its whole history as if it had been lived. */
export async function insertSeededCase(db: Db, one: SeededCase): Promise<string> {
  const [first, last] = [one.turns[0]!, one.turns.at(-1)!];
  const since = one.turns.findLast(({ state }, place) => one.turns[place - 1]?.state !== state) ?? last;
  const { id } = await db
    .insertInto('cases.cooperation')
    .values({
      tracking_code: one.trackingCode,
      kind: one.kind,
      giving_side: one.givingSide,
      receiving_side: one.receivingSide,
      title: one.title,
      language: one.language,
      opportunity_id: one.opportunityId ?? null,
      state: last.state,
      state_since: since.at,
      ball_side: last.holder?.side ?? null,
      ball_part: last.holder?.part ?? null,
      ball_since: last.at,
      ball_due: last.dueOn ?? null,
      opened_on: first.on,
      version: one.turns.length,
      is_invented: true,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const side of [one.givingSide, one.receivingSide])
    await sql`insert into cases.seat (case_id, side, adviser_id, agreed_at)
      values (${id}, ${side}, ${one.advisers[side] ?? null}::uuid, ${one.agreed.includes(side) ? first.at : null})`.execute(
      db,
    );
  await db
    .insertInto('cases.party')
    .values(
      one.parties.map(({ organisationId, side }) => ({ case_id: id, organisation_id: organisationId, side })),
    )
    .execute();
  if (one.landing) await insertSeededLanding(db, id, one.landing);
  await insertTurns(db, id, one.turns);
  return id;
}

const insertTurns = (db: Db, id: string, turns: readonly SeededTurn[]) =>
  db
    .insertInto('cases.turn')
    .values(
      turns.map(({ verb, state, holder, at, on, dueOn, by, note, reason }, place) => ({
        case_id: id,
        number: place + 1,
        verb,
        state,
        side: holder?.side ?? null,
        part: holder?.part ?? null,
        began_at: at,
        began_on: on,
        due_on: dueOn ?? null,
        ended_at: turns[place + 1]?.at ?? null,
        taken_as: by,
        note: note ?? null,
        reason: reason ?? null,
      })),
    )
    .execute();

export interface SeededMessage {
  readonly compartment: string;
  readonly by: string;
  readonly as: string;
  readonly at: Date;
  readonly language: Language;
  readonly text: string;
}

export const insertSeededMessage = (db: Db, caseId: string, it: SeededMessage) =>
  db
    .insertInto('cases.message')
    .values({
      case_id: caseId,
      compartment: it.compartment,
      text: it.text,
      language: it.language,
      mentions: [],
      written_by: it.by,
      written_as: it.as,
      written_at: it.at,
    })
    .execute();
