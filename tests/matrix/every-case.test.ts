import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { judgePermission } from '#platform/permissions';
import { testDatabase } from '#testing/database';
import {
  type CaseAction,
  casePermissions,
  partsIn,
} from '../../src/modules/cases/domain/permissions/case.ts';
import {
  type InterestAction,
  interestPermissions,
} from '../../src/modules/cases/domain/permissions/interest.ts';
import { interestLife } from '../../src/modules/cases/domain/interest/life.ts';
import {
  caseLives,
  interestWays,
  makeCase,
  type MadeCase,
  type MadeInterest,
  makeInterest,
} from './cases.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';

const mayCase = (action: CaseAction, { caller }: Persona, { concerned }: MadeCase) =>
  judgePermission(casePermissions[action], caller, concerned).is === 'permitted';
const mayInterest = (action: InterestAction, { caller }: Persona, { concerned }: MadeInterest) =>
  judgePermission(interestPermissions[action], caller, concerned).is === 'permitted';

/** Whoever tried is not let keep it: the next in the row finds things as they were. */
class Rollback extends Error {
  readonly done: boolean;
  constructor(done: boolean) {
    super('undone');
    this.done = done;
  }
}

describe('cases and interests under row-level security, asked directly by everybody', async () => {
  const database = await testDatabase<unknown>();
  const { owner, requests } = database;
  const people = await arrangePeople(database);
  const cases: MadeCase[] = [];
  for (const life of caseLives) cases.push(await makeCase(owner, people, life));
  const interests: MadeInterest[] = [];
  for (const way of interestWays) interests.push(await makeInterest(owner, people, way));
  type Db = Parameters<Parameters<typeof requests.inRequest>[1]>[0]['db'];
  const as = <Result>({ token }: Persona, work: (db: Db) => Promise<Result>) =>
    requests.inRequest({ token }, ({ db }) => work(db));
  const idsOf = (persona: Persona, [table, column]: readonly [string, string]) =>
    as(persona, async (db) => {
      const { rows } = await sql<{ id: string }>`
        select distinct ${sql.ref(column)}::text as id from ${sql.table(table)}`.execute(db);
      return new Set(rows.map(({ id }) => id));
    });
  /** Whether a function of the database does it for this person; whatever it did is undone. */
  const does = (persona: Persona, call: ReturnType<typeof sql<{ done: boolean }>>) =>
    as(persona, async (db) => {
      const { rows } = await call.execute(db);
      throw new Rollback(rows[0]?.done === true);
    }).catch((error: unknown) => error instanceof Rollback && error.done);

  for (const table of ['cooperation', 'seat', 'turn'])
    it(`cases.${table} shows a case to those who take part in it`, async () => {
      const wrong: string[] = [];
      for (const name of personaNames) {
        const persona = people.get(name);
        const seen = await idsOf(persona, [`cases.${table}`, table === 'cooperation' ? 'id' : 'case_id']);
        for (const one of cases)
          if (seen.has(one.id) !== mayCase('see', persona, one))
            wrong.push(`${name}, ${one.life.state}: ${seen.has(one.id) ? 'seen' : 'not seen'}`);
      }

      assert.deepEqual(wrong, []);
    });

  it('cases.party names each side to itself alone, until both agreed', async () => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      const seen = await idsOf(persona, ['cases.party', 'organisation_id']);
      const parts = partsIn(persona.caller, cases[0]!.concerned);
      for (const [side, of] of [
        ['cn', 'own'],
        ['be', 'opposite'],
      ] as const) {
        const wanted = parts.some((part) => part.startsWith(`${side}/`));
        if (seen.has(people.organisations[of]) !== wanted) wrong.push(`${name}: party of ${side}`);
      }
    }

    assert.deepEqual(wrong, []);
  });

  it('cases.message opens each compartment to those who may enter it', async () => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      const seen = await idsOf(persona, ['cases.message', 'id']);
      const parts = partsIn(persona.caller, cases[0]!.concerned);
      const isOf = (side: string) => parts.some((part) => part.startsWith(`${side}/`));
      const entering = {
        shared: parts.length > 0,
        cn: isOf('cn'),
        be: isOf('be'),
        'be-organisation': parts.includes('be/client'),
      };
      for (const one of cases)
        for (const [compartment, wanted] of Object.entries(entering))
          if (seen.has(one.messages[compartment as 'cn']) !== wanted) wrong.push(`${name}, ${compartment}`);
    }

    assert.deepEqual(wrong, []);
  });

  it('the ball is moved by those whom the policy table names, and by nobody else', async () => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      for (const one of cases.filter(({ life }) => life.ball)) {
        const { side } = one.life.ball!;
        const to = side === 'cn' ? 'be' : 'cn';
        const moved = await does(
          persona,
          sql<{
            done: boolean;
          }>`select cases.take_turn(${one.id}, 'hand-over', 1, ${one.life.state}, ${to}, 'adviser',
            current_date, current_date + 5, 'note', null) as done`,
        );
        if (moved !== mayCase('hand-over', persona, one))
          wrong.push(`${name}, ${one.life.state} with ${side}: ${moved}`);
        const closed = await does(
          persona,
          sql<{
            done: boolean;
          }>`select cases.take_turn(${one.id}, 'close', 1, 'closed', null, null, current_date, null, null,
            'other') as done`,
        );
        if (closed !== mayCase('close', persona, one))
          wrong.push(`${name} closing ${one.life.state}: ${closed}`);
      }
    }

    assert.deepEqual(wrong, []);
  });

  it('nobody writes state, ball or compartment past the functions', async () => {
    for (const name of personaNames)
      for (const statement of [
        `update cases.cooperation set ball_side = 'cn'`,
        `update cases.turn set ended_at = null`,
        `update cases.message set compartment = 'shared'`,
        `update cases.seat set agreed_at = now()`,
        `update cases.interest set state = 'accepted'`,
        `delete from cases.turn`,
      ])
        await assert.rejects(
          as(people.get(name), (db) => sql.raw(statement).execute(db)),
          /permission denied/,
          `${name}: ${statement}`,
        );
  });

  for (const table of ['interest', 'interested', 'approached', 'interest_step'])
    it(`cases.${table} shows an interest to those who have a part in it, names on their own side only`, async () => {
      const wrong: string[] = [];
      for (const name of personaNames) {
        const persona = people.get(name);
        const seen = await idsOf(persona, [`cases.${table}`, table === 'interest' ? 'id' : 'interest_id']);
        const parts = partsIn(persona.caller, cases[0]!.concerned);
        const isOf = (side: string) => parts.some((part) => part.startsWith(`${side}/`));
        for (const one of interests) {
          const sees = mayInterest('see-interest', persona, one);
          const wanted =
            sees && (table === 'interested' ? isOf('be') : table === 'approached' ? isOf('cn') : true);
          if (seen.has(one.id) !== wanted)
            wrong.push(`${name}, ${one.state}: ${seen.has(one.id) ? 'seen' : 'not seen'}`);
        }
      }

      assert.deepEqual(wrong, []);
    });

  it('an interest is moved by those whom the policy table names, and by nobody else', async () => {
    const wrong: string[] = [];
    for (const name of personaNames) {
      const persona = people.get(name);
      for (const one of interests)
        for (const [verb, { from, to }] of Object.entries(interestLife)) {
          if (!from.includes(one.state)) continue;
          const due = ['accepted', 'declined', 'withdrawn'].includes(to) ? null : '2027-02-01';
          const moved = await does(
            persona,
            sql<{
              done: boolean;
            }>`select cases.move_interest(${one.id}, ${verb}, 1, ${to}, current_date, ${due}::date, null, null,
              null, false) as done`,
          );
          if (moved !== mayInterest(verb as InterestAction, persona, one))
            wrong.push(`${name}, ${verb} from ${one.state}: ${moved}`);
        }
    }

    assert.deepEqual(wrong, []);
  });
});
