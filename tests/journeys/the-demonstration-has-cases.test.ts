import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { listCases } from '#contracts/cases';
import { runDoctor } from '#platform/doctor';
import { invariants } from '../../src/app/assemble.ts';
import { seed } from '../../src/app/seed.ts';
import { openJourney } from './open-journey.ts';

describe('the cases of the demonstration centre', async () => {
  const { centre, database, server } = await openJourney();
  await seed(centre, () => {});
  const tokenOf = async (email: string) => {
    const { rows } = await sql<{ id: string }>`select id from access.account where email = ${email}`.execute(
      database.owner,
    );
    return database.signIn(rows[0]!.id);
  };
  const asked = async (email: string, query: string) => {
    const answer = await server.inject({
      method: 'GET',
      url: `/api/cases?limit=50&${query}`,
      headers: { cookie: `green-channel-session=${await tokenOf(email)}` },
    });
    return listCases.output.parse(answer.json());
  };

  it('are a dozen, in all states worth looking at, of every kind', async () => {
    const { rows } = await asked('noor.verhaegen@be.example', '');

    assert.equal(rows.length, 12);
    assert.deepEqual([...new Set(rows.map(({ kind }) => kind))].length, 6);
    assert.ok(new Set(rows.map(({ state }) => state)).size >= 8);
    assert.ok(rows.every(({ isInvented }) => isInvented));
  });

  it('lie with both sides, with advisers and with clients, in time and late', async () => {
    const { rows } = await asked('lin.shuyue@cn.example', '');
    const balls = new Set(rows.flatMap(({ ball }) => (ball ? [`${ball.side}/${ball.part}`] : [])));

    assert.deepEqual([...balls].toSorted(), ['be/adviser', 'be/client', 'cn/adviser', 'cn/client']);
    assert.ok(rows.some(({ ball }) => ball && ball.daysLeft < 0));
    assert.ok(rows.some(({ ball }) => ball && ball.daysLeft >= 0));
    assert.equal(
      (await asked('lin.shuyue@cn.example', 'ball=overdue')).rows.every(({ ball }) => ball!.daysLeft < 0),
      true,
    );
  });

  it('show a client its own', async () => {
    const { rows } = await asked('lucas.dewolf@be.example', '');

    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['technology-transfer', 'technology-transfer'],
    );
  });

  it('hold everything that must hold', async () => {
    const broken = (await runDoctor(database.owner, invariants)).filter(({ state }) => state !== 'holds');

    assert.deepEqual(broken, []);
  });
});
