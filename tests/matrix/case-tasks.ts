import { type Kysely, sql } from 'kysely';
import type { MadeCase } from './cases.ts';
import type { People } from './personas.ts';

export type Compartment = 'shared' | 'cn' | 'be' | 'be-organisation';
export const compartments: readonly Compartment[] = ['shared', 'cn', 'be', 'be-organisation'];

/** Who may enter a compartment, by the parts that somebody takes in the case. */
export const entering: Readonly<Record<Compartment, (parts: readonly string[]) => boolean>> = {
  shared: (parts) => parts.length > 0,
  cn: (parts) => parts.some((part) => part.startsWith('cn/')),
  be: (parts) => parts.some((part) => part.startsWith('be/')),
  'be-organisation': (parts) => parts.includes('be/client'),
};

/** The name of a compartment in the database. */
export const codeOf = (compartment: Compartment, people: People): string =>
  compartment === 'be-organisation' ? `be/${people.organisations.opposite}` : compartment;

export const TASK = 'Matrix task';

/** A task in a compartment of a case. */
export async function makeTask(
  db: Kysely<unknown>,
  people: People,
  [{ id }, compartment]: readonly [MadeCase, Compartment],
): Promise<string> {
  const writer = people.get('member of the other side').account!;
  const { rows } = await sql<{ id: string }>`insert into cases.task
      (case_id, compartment, title, language, side, part, written_by, written_as)
    values (${id}, ${codeOf(compartment, people)}, ${TASK}, 'en', ${compartment === 'cn' ? 'cn' : 'be'}, 'client', ${writer},
      'be/client') returning id`.execute(db);
  return rows[0]!.id;
}

/** Facts of a case, a plan and a procedure as a task. */
export async function makePlan(db: Kysely<unknown>, { id }: MadeCase): Promise<void> {
  await sql`insert into cases.clearance (case_id, version, begins_on, plan_number) values (${id}, 1, current_date, 1)`.execute(
    db,
  );
  await sql`insert into cases.fact (case_id, fact, answer, answered_as) values (${id}, 'brand_used', 'true', 'be/client')`.execute(
    db,
  );
  await sql`insert into cases.plan (case_id, number, because, as_of, begins_on, edition, reviewed, facts_version, summary, change)
    values (${id}, 1, 'facts', current_date, current_date, 'x', current_date, 1, '{"steps":[],"blocks":[],"milestones":[]}',
      '{"added":[],"gone":[],"changed":[],"moved":[],"blocks":[],"milestones":[]}')`.execute(db);
  await sql`insert into cases.procedure_task (case_id, procedure, verdict, side, part, starts_on, ends_on)
    values (${id}, 'CN-TM', 'required', 'cn', 'client', current_date, current_date)`.execute(db);
}
