import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { judgePermission } from '#platform/permissions';
import { testDatabase } from '#testing/database';
import { agreementPermissions } from '../../src/modules/cases/domain/agreement/permissions.ts';
import { casePermissions } from '../../src/modules/cases/domain/permissions/case.ts';
import { ledgerPermissions } from '../../src/modules/ledger/domain/permissions.ts';
import { agreementLives, type MadeAgreement, makeAgreement } from './agreements.ts';
import { arrangePeople, type Persona, personaNames } from './personas.ts';
import { makeEntry } from './rows/ledger.ts';

const database = await testDatabase<unknown>();
const people = await arrangePeople(database);
const { owner, requests } = database;
type Work<Result> = (db: Parameters<Parameters<typeof requests.inRequest>[1]>[0]['db']) => Promise<Result>;
const as = <Result>({ token }: Persona, work: Work<Result>) =>
  requests.inRequest({ token }, ({ db }) => work(db));

describe('agreements under row-level security, asked directly by everybody in every state', async () => {
  const agreements: MadeAgreement[] = [];
  for (const life of agreementLives) agreements.push(await makeAgreement(owner, people, life));

  for (const table of ['agreement', 'agreement_step', 'follow_up', 'outcome'] as const)
    it(`cases.${table} shows its rows to those who take part in the case`, async () => {
      const key = table === 'agreement' ? 'id' : 'agreement_id';
      const wrong: string[] = [];
      for (const name of personaNames) {
        const persona = people.get(name);
        const { rows } = await as(persona, (db) =>
          sql<{ id: string }>`select ${sql.ref(key)} as id from ${sql.table(`cases.${table}`)}`.execute(db),
        );
        const seen = new Set(rows.map(({ id }) => id));
        for (const one of agreements) {
          const { is } = judgePermission(casePermissions.see, persona.caller, one.case.concerned);
          if (seen.has(one.id) !== (is === 'permitted')) wrong.push(`${name}, ${one.life.state}`);
        }
      }

      assert.deepEqual(wrong, []);
    });

  it('are decided by nobody but the adviser of the other side, and only once claimed', async () => {
    const wrong: string[] = [];
    for (const name of personaNames)
      for (const life of agreementLives) {
        const persona = people.get(name);
        const one = await makeAgreement(owner, people, life);
        const isDecided = await as(persona, async (db) => {
          const { rows } = await sql<{ taken: boolean }>`
            select cases.decide_agreement(${one.id}, 1, 'validated', null) as taken`.execute(db);
          return rows[0]!.taken;
        }).catch(() => false);
        const { is } = judgePermission(
          agreementPermissions['validate-agreement'],
          persona.caller,
          one.concerned,
        );
        if (isDecided !== (life.state === 'claimed' && is === 'permitted'))
          wrong.push(`${name}, ${life.state} by ${life.claimedSide}`);
      }

    assert.deepEqual(wrong, []);
  });
});

describe('the ledger under row-level security', async () => {
  const entries = { cn: await makeEntry(owner, 'cn'), be: await makeEntry(owner, 'be') };

  it('is read by everybody; who recorded an entry, by nobody', async () => {
    for (const name of personaNames) {
      const { rows } = await as(people.get(name), (db) => sql`select id from ledger.entry`.execute(db));
      assert.equal(rows.length, 2, name);
      await assert.rejects(
        as(people.get(name), (db) => sql`select recorded_by from ledger.entry`.execute(db)),
        /permission denied/,
      );
    }
  });

  it('is withdrawn from by whom the policy table names', async () => {
    const wrong: string[] = [];
    for (const name of personaNames)
      for (const side of ['cn', 'be'] as const) {
        const persona = people.get(name);
        let count = 0;
        // Undone each time, so that the next one meets it as it was.
        await as(persona, async (db) => {
          const { numAffectedRows } =
            await sql`update ledger.entry set withdrawn_at = now(), withdrawn_why = 'x'
            where id = ${entries[side]}`.execute(db);
          count = Number(numAffectedRows ?? 0);
          throw new Error('undone');
        }).catch(() => undefined);
        const { is } = judgePermission(ledgerPermissions.withdraw, persona.caller, { recordedSide: side });
        if (count > 0 !== (is === 'permitted')) wrong.push(`${name}, ${side}`);
      }

    assert.deepEqual(wrong, []);
  });
});
