import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { advances, caseKinds, caseStates, interestStates, interestVerbs } from '#contracts/cases';
import { testDatabase } from '#testing/database';
import { interestLife } from '../domain/interest/life.ts';
import { stepsOf } from '../domain/life/life.ts';

describe('the lives in the database', async () => {
  const { owner } = await testDatabase<unknown>();

  it('lead where the table of cases leads, and nowhere else', async () => {
    const led: string[] = [];
    const { rows } = await sql<{ kind: string; verb: string; from: string; to: string }>`
      select kind, verb, f as from, t as to from unnest(${[...caseKinds]}::text[]) kind, unnest(${[...advances]}::text[]) verb,
        unnest(${[...caseStates]}::text[]) f, unnest(${[...caseStates]}::text[]) t where cases.leads(kind, verb, f, t)`.execute(
      owner,
    );
    for (const kind of caseKinds)
      for (const { verb, from, to } of stepsOf(kind))
        for (const one of from) led.push(`${kind} ${verb} ${one} ${to}`);

    assert.deepEqual(
      rows.map(({ kind, verb, from, to }) => `${kind} ${verb} ${from} ${to}`).toSorted(),
      led.toSorted(),
    );
  });

  it('lead where the table of interests leads, and nowhere else', async () => {
    const { rows } = await sql<{ verb: string; from: string; to: string }>`
      select verb, f as from, t as to from unnest(${[...interestVerbs]}::text[]) verb, unnest(${[...interestStates]}::text[]) f,
        unnest(${[...interestStates]}::text[]) t where cases.interest_leads(verb, f, t)`.execute(owner);
    const led = Object.entries(interestLife).flatMap(([verb, { from, to }]) =>
      from.map((one) => `${verb} ${one} ${to}`),
    );

    assert.deepEqual(rows.map(({ verb, from, to }) => `${verb} ${from} ${to}`).toSorted(), led.toSorted());
  });
});
