import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { judgePermission } from '#platform/permissions';
import { testDatabase } from '#testing/database';
import {
  type LandingAction,
  landingPermissions,
} from '../../src/modules/cases/domain/landing/permissions.ts';
import { casePermissions } from '../../src/modules/cases/domain/permissions/case.ts';
import { landingLives, type MadeLanding, makeLanding } from './landings.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';

const database = await testDatabase<unknown>();
const people = await arrangePeople(database);
const { owner, requests } = database;
type Work<Result> = (db: Parameters<Parameters<typeof requests.inRequest>[1]>[0]['db']) => Promise<Result>;
const as = <Result>({ token }: Persona, work: Work<Result>) =>
  requests.inRequest({ token }, ({ db }) => work(db));

const space = JSON.stringify({
  address: 'x',
  kind: 'desk',
  areaM2: 9,
  permitKind: 'none',
  permitReference: '',
  isPermitGranted: false,
  readyOn: '2026-01-01',
});

/** What each action asks of the database. */
const statements: readonly (readonly [
  LandingAction,
  (id: string) => ReturnType<typeof sql<{ is: boolean }>>,
])[] = [
  [
    'state-link',
    (id) =>
      sql`select cases.keep_landing(${id}, 1, 'link', '{"text":"x","language":"en","evidence":"y"}') as is`,
  ],
  [
    'name-host',
    (id) =>
      sql`select cases.keep_landing(${id}, 1, 'host', jsonb_build_object('organisationId', ${people.organisations.opposite}::text)) as is`,
  ],
  [
    'decide-host',
    (id) => sql`select cases.keep_landing(${id}, 1, 'decision', '{"decision":"refused","note":""}') as is`,
  ],
  ['offer-space', (id) => sql`select cases.keep_landing(${id}, 1, 'space', ${space}::jsonb) as is`],
  [
    'set-landing-day',
    (id) => sql`select cases.keep_landing(${id}, 1, 'day', '{"landedOn":"2026-01-20"}') as is`,
  ],
  ['add-landing-tasks', (id) => sql`select cases.keep_landing(${id}, 1, 'tasks', '{}') as is`],
  ['confirm-landing', (id) => sql`select cases.confirm_landing_report(${id}, 3, 1) as is`],
];

/** What the life of a case forbids to everybody. */
const isOver = (action: LandingAction, { state }: MadeLanding): boolean =>
  state === 'closed' ||
  (state !== 'opened' && (action === 'name-host' || action === 'decide-host')) ||
  (state === 'following' && action === 'set-landing-day');

class Undone extends Error {}

describe('soft landings under row-level security, asked directly by everybody in every state', async () => {
  const landings: MadeLanding[] = [];
  for (const state of landingLives) landings.push(await makeLanding(owner, people, state));

  for (const table of ['landing', 'landing_report'] as const)
    it(`cases.${table} shows its rows to those who take part in the case`, async () => {
      const wrong: string[] = [];
      for (const name of personaNames) {
        const persona = people.get(name);
        const { rows } = await as(persona, (db) =>
          sql<{ id: string }>`select case_id as id from ${sql.table(`cases.${table}`)}`.execute(db),
        );
        const seen = new Set(rows.map(({ id }) => id));
        for (const one of landings) {
          const { is } = judgePermission(casePermissions.see, persona.caller, one.case.concerned);
          if (seen.has(one.case.id) !== (is === 'permitted')) wrong.push(`${name}, ${one.state}`);
        }
      }

      assert.deepEqual(wrong, []);
    });

  for (const [action, statement] of statements)
    it(`${action} is for whom the policy table names, and never for the side that arrives where the host decides`, async () => {
      const wrong: string[] = [];
      for (const name of personaNames)
        for (const one of landings) {
          const persona = people.get(name);
          let isDone = false;
          // Undone each time, so that the next one meets it as it was.
          await as(persona, async (db) => {
            isDone = (await statement(one.case.id).execute(db)).rows[0]!.is;
            throw new Undone();
          }).catch((error: { code?: string }) => {
            if (!(error instanceof Undone) && error.code !== '42501') throw error;
          });
          const { is } = judgePermission(landingPermissions[action], persona.caller, one.concerned);
          if (isDone !== (is === 'permitted' && !isOver(action, one))) wrong.push(`${name}, ${one.state}`);
        }

      assert.deepEqual(wrong, []);
    });
});
