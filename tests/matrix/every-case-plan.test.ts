import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { partsIn } from '../../src/modules/cases/domain/permissions/case.ts';
import { codeOf, type Compartment, compartments, entering, makePlan, makeTask } from './case-tasks.ts';
import { caseLives, makeCase } from './cases.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';

/** Whoever tried is not let keep it. */
class Rollback extends Error {}

describe('plans and tasks of cases under row-level security, asked directly by everybody', async () => {
  const database = await testDatabase<unknown>();
  const { owner, requests } = database;
  const people = await arrangePeople(database);
  const one = await makeCase(owner, people, caseLives[0]!);
  await makePlan(owner, one);
  const tasks = {} as Record<Compartment, string>;
  for (const compartment of compartments)
    tasks[compartment] = await makeTask(owner, people, [one, compartment]);
  const partsOf = ({ caller }: Persona) => partsIn(caller, one.concerned);
  type Db = Parameters<Parameters<typeof requests.inRequest>[1]>[0]['db'];
  const as = <Result>({ token }: Persona, work: (db: Db) => Promise<Result>) =>
    requests.inRequest({ token }, ({ db }) => work(db));
  /** How many rows a statement reached, or that it was refused; whatever it did is undone. */
  const reached = async (persona: Persona, statement: ReturnType<typeof sql>) => {
    let count = 0;
    await as(persona, async (db) => {
      const { rows, numAffectedRows } = await statement.execute(db);
      count = Number(numAffectedRows ?? rows.length);
      throw new Rollback();
    }).catch((error: unknown) => {
      if (!(error instanceof Rollback)) count = 0;
    });
    return count > 0;
  };
  /** Everybody for whom it turned out otherwise than it should. */
  const wrongFor = async (
    statement: (persona: Persona) => ReturnType<typeof sql>,
    should: (persona: Persona) => boolean,
  ) => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      if ((await reached(persona, statement(persona))) !== should(persona)) wrong.push(name);
    }
    return wrong;
  };
  const takesPart = (persona: Persona) => partsOf(persona).length > 0;

  for (const table of ['clearance', 'fact', 'plan', 'procedure_task'])
    it(`cases.${table} is common to those who take part in the case`, async () => {
      const wrong = await wrongFor(
        () => sql`select * from ${sql.table(`cases.${table}`)} where case_id = ${one.id}`,
        takesPart,
      );

      assert.deepEqual(wrong, []);
    });

  for (const compartment of compartments)
    it(`cases.task in ${compartment} is seen, changed and shared by those who may enter`, async () => {
      const id = tasks[compartment];
      const mayEnter = (persona: Persona) => entering[compartment](partsOf(persona));

      assert.deepEqual(await wrongFor(() => sql`select id from cases.task where id = ${id}`, mayEnter), []);
      assert.deepEqual(
        await wrongFor(() => sql`update cases.task set title = 'x' where id = ${id}`, mayEnter),
        [],
      );
      assert.deepEqual(
        await wrongFor(() => sql`select 1 where cases.finish_task(${id}, 1, true)`, mayEnter),
        [],
      );
      assert.deepEqual(
        await wrongFor(
          () => sql`select 1 where cases.share_task(${id}, 'shared')`,
          (persona) => compartment !== 'shared' && mayEnter(persona),
        ),
        [],
      );
    });

  for (const compartment of compartments)
    it(`a task is written into ${compartment} by those who may enter, under their own name`, async () => {
      const written = (by: (persona: Persona) => string | null) => (persona: Persona) =>
        sql`insert into cases.task (case_id, compartment, title, language, side, part, written_by, written_as)
          values (${one.id}, ${codeOf(compartment, people)}, 'x', 'en', ${compartment === 'cn' ? 'cn' : 'be'}, 'adviser',
            ${by(persona)}::uuid, ${partsOf(persona)[0] ?? 'cn/adviser'})`;
      const somebody = people.get('administrator').account!;

      assert.deepEqual(
        await wrongFor(
          written(({ caller }) => caller.account ?? null),
          (persona) => entering[compartment](partsOf(persona)),
        ),
        [],
      );
      assert.deepEqual(
        await wrongFor(
          written(() => somebody),
          () => false,
        ),
        [],
      );
    });

  it('facts are answered and plans kept by those who take part, through their functions alone', async () => {
    const summary = '{"steps":[],"blocks":[],"milestones":[]}';

    assert.deepEqual(
      await wrongFor(
        () => sql`select 1 where cases.answer_facts(${one.id}, 1, '{}', current_date, current_date, 'x')`,
        takesPart,
      ),
      [],
    );
    assert.deepEqual(
      await wrongFor(
        () => sql`select 1 where cases.keep_plan(${one.id}, 1, 1, 'facts', current_date, 'x', current_date, ${summary}::jsonb,
          ${summary}::jsonb) = 2`,
        takesPart,
      ),
      [],
    );
  });

  it('what became of a procedure is told by those who take part; its verdict and days by nobody', async () => {
    const change = (column: string) =>
      sql`update cases.procedure_task set ${sql.ref(column)} = current_date where case_id = ${one.id}`;

    assert.deepEqual(await wrongFor(() => change('filed_on'), takesPart), []);
    for (const column of ['starts_on', 'file_by'])
      assert.deepEqual(
        await wrongFor(
          () => change(column),
          () => false,
        ),
        [],
      );
  });

  it('how somebody is told of due days is seen and chosen by that account alone', async () => {
    for (const name of personaNames) {
      const { account } = people.get(name).caller;
      if (account !== undefined)
        await sql`insert into cases.reminder_rhythm (account_id, rhythm) values (${account}, 'never')
          on conflict do nothing`.execute(owner);
    }
    const own = (persona: Persona) => persona.caller.account !== undefined;
    const count = ({ caller }: Persona) => sql`select 1 from cases.reminder_rhythm
      having count(*) = 1 and min(account_id::text) = ${caller.account ?? ''}::text`;

    assert.deepEqual(await wrongFor(count, own), []);
    assert.deepEqual(await wrongFor(() => sql`update cases.reminder_rhythm set rhythm = 'morning'`, own), []);
  });

  it('nobody writes past the functions, nor reads the secret of a calendar', async () => {
    for (const name of personaNames)
      for (const statement of [
        `update cases.task set compartment = 'shared'`,
        `update cases.task set done_at = now()`,
        `delete from cases.task`,
        `update cases.fact set answer = 'true'`,
        `insert into cases.plan select * from cases.plan`,
        `update cases.clearance set version = 9`,
        `select hash from cases.calendar_feed`,
        `select 1 from cases.reminded`,
        `select 1 from cases.morning`,
        `select 1 from cases.reminder_stop_key`,
        `select ended_at from cases.room_news_ended`,
        `select cases.owed_by(null)`,
        `select cases.news_for(null, now())`,
        `select cases.rhythm_of(null)`,
      ])
        await assert.rejects(
          as(people.get(name), (db) => sql.raw(statement).execute(db)),
          /permission denied/,
          `${name}: ${statement}`,
        );
  });
});
