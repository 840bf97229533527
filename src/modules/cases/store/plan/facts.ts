import { sql } from 'kysely';
import type { FactAnswer } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Look } from './due-plans.ts';
import type { Db } from '../tables.ts';
type Answers = Readonly<Record<string, FactAnswer | null>>;

/** The facts of a case as a whole. */
export interface Clearance {
  readonly version: number;
  readonly beginsOn: Day;
  /** What the plan was held against last. */
  readonly looked?: Look;
}

/** Nothing while nobody has answered anything. */
export async function findClearance(db: Db, caseId: string): Promise<Clearance | undefined> {
  const row = await db
    .selectFrom('cases.clearance')
    .where('case_id', '=', caseId)
    .select(['version', 'begins_on', 'looked_on', 'looked_edition'])
    .executeTakeFirst();
  return (
    row && {
      version: row.version,
      beginsOn: row.begins_on,
      ...(row.looked_on !== null && { looked: { on: row.looked_on, edition: row.looked_edition! } }),
    }
  );
}

export interface GivenFact {
  readonly fact: string;
  readonly answer: FactAnswer | null;
  /** cn/adviser, be/client. */
  readonly as: string;
  readonly by?: string;
  readonly at: Date;
}

export async function listFacts(db: Db, caseId: string): Promise<GivenFact[]> {
  const rows = await db
    .selectFrom('cases.fact')
    .where('case_id', '=', caseId)
    .select(['fact', 'answer', 'answered_as', 'answered_by', 'answered_at'])
    .orderBy('fact')
    .execute();
  return rows.map((row) => ({
    fact: row.fact,
    answer: row.answer,
    as: row.answered_as,
    at: row.answered_at,
    ...(row.answered_by !== null && { by: row.answered_by }),
  }));
}

/** Keeps answers and holds the facts until the transaction ends; false when they are no longer as they were seen. */
export async function answerFacts(
  db: Db,
  caseId: string,
  given: { readonly version: number; readonly answers: Answers; readonly beginsOn: Day; readonly look: Look },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select cases.answer_facts(${caseId}, ${given.version},
    ${JSON.stringify(given.answers)}::jsonb, ${given.beginsOn}::date, ${given.look.on}::date, ${given.look.edition}) as done`.execute(
    db,
  );
  return rows[0]?.done === true;
}
