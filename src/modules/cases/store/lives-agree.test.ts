import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { advances, caseKinds, caseStates, interestStates, interestVerbs } from '#contracts/cases';
import { testDatabase } from '#testing/database';
import { lackingFor } from '../domain/landing/lacking.ts';
import { interestLife } from '../domain/interest/life.ts';
import { stepsOf } from '../domain/life/life.ts';
import { factsOf, findLanding } from './landing/landings.ts';
import type { Db } from './tables.ts';

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

  it('want of a landing what its table wants, whatever is on record', async () => {
    const differing: string[] = [];
    const db = owner as unknown as Db;
    const { rows } = await sql<{
      id: string;
    }>`insert into cases.cooperation (tracking_code, kind, giving_side, receiving_side,
        title, language, state, ball_side, ball_part, ball_due, opened_on)
      values ('1AND-0000-0001', 'soft-landing', 'cn', 'be', 'A landing', 'en', 'opened', 'cn', 'adviser', current_date, current_date)
      returning id`.execute(owner);
    const id = rows[0]!.id;
    const host = await sql<{ id: string }>`insert into parties.party (kind, side, display_name, sort_key)
      values ('organisation', 'be', 'A host', 'A host') returning id`.execute(owner);
    for (const record of anyRecords(host.rows[0]!.id)) {
      await sql`delete from cases.landing`.execute(owner);
      if (record)
        await db
          .insertInto('cases.landing')
          .values({ case_id: id, ...record })
          .execute();
      const facts = factsOf(await findLanding(db, id));
      for (const verb of ['show-link', 'approve-host', 'offer-space', 'land'] as const) {
        const { rows } = await sql<{
          lacks: string[];
        }>`select cases.landing_lacks(${id}, ${verb}) as lacks`.execute(owner);
        if (rows[0]!.lacks.join() !== lackingFor(verb, facts).join())
          differing.push(`${verb}: ${rows[0]!.lacks.join()} of ${JSON.stringify(facts)}`);
      }
    }

    assert.deepEqual(differing, []);
  });
});

/** Every record that differs for a step: with and without link, host and its answer, space and its permit, landing day. */
function anyRecords(host: string) {
  const link = { link: 'x', link_language: 'en' as const, link_evidence: 'y' };
  const decided = { host_id: host, host_decided_at: new Date() };
  const space = { address: 'x', space_kind: 'desk' as const, area_m2: '9', ready_on: '2026-04-01' };
  const links = [{}, link];
  const hosts = [
    {},
    { host_id: host },
    { ...decided, host_decision: 'refused' as const },
    { ...decided, host_decision: 'approved' as const },
  ];
  const spaces = [
    {},
    { ...space, permit_kind: 'none' as const },
    { ...space, permit_kind: 'building' as const, permit_on: '2026-03-01' },
    { ...space, permit_kind: 'building' as const, permit_on: '2026-03-01', is_permit_granted: true },
  ];
  const days = [{}, { landed_on: '2026-03-31' }, { landed_on: '2026-04-01' }];
  return [
    undefined,
    ...links.flatMap((one) =>
      hosts.flatMap((two) =>
        spaces.flatMap((three) => days.map((four) => ({ ...one, ...two, ...three, ...four }))),
      ),
    ),
  ];
}
