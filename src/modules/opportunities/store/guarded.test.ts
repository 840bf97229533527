import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type State, states } from '#contracts/opportunities';
import { testDatabase } from '#testing/database';
import { createOpportunity } from '../actions/writing/create-opportunity.ts';
import { life } from '../domain/life/life.ts';
import { type Verb, verbs } from '../domain/life/verb.ts';
import { chinese, depsOf, listing, take, TODAY } from '../testing.ts';
import { openStage, people, type Somebody, type Stage } from '../stage/testing.ts';
import type { OpportunitiesTables } from './tables.ts';

type Acts = Record<
  Somebody,
  Awaited<ReturnType<Awaited<ReturnType<typeof testDatabase<OpportunitiesTables>>>['actingAs']>>
>;

describe('listings in the database itself', async () => {
  const { db, owner, actingAs, bare } = await testDatabase<OpportunitiesTables>();
  let stage: Stage;
  const as = {} as Acts;
  before(async () => {
    stage = await openStage({ db, owner });
    for (const name of people) as[name] = await actingAs(stage.account[name]);
  });

  const draft = () =>
    as['member-cn'](async (tx, caller) => {
      const { isInvented: _, ...facts } = listing({
        side: 'cn',
        ownerId: stage.organisation.cn,
        texts: [{ ...chinese, isOriginal: true }],
        keywords: { zh: ['吸附垫', '农田排水', '除磷'] },
      });
      return createOpportunity(depsOf(tx, TODAY, caller), { ...facts, isInvented: false });
    });
  const step = (who: Somebody, reference: string, wish: Parameters<typeof take>[2]) =>
    as[who]((tx, caller) => take(depsOf(tx, TODAY, caller), reference, wish));
  const seenBy = async (reference: string) => {
    const seen: Record<string, string> = {};
    for (const who of people) {
      const [row] = await as[who](
        async (tx) =>
          (
            await sql<{ sees: string }>`select concat_ws(' ', 'listing',
              (select 'owner' from opportunities.owner w where w.opportunity_id = o.id),
              (select 'text' from opportunities.text t where t.opportunity_id = o.id limit 1)) as sees
              from opportunities.opportunity o where o.reference = ${reference}`.execute(tx)
          ).rows,
      );
      if (row) seen[who] = row.sees;
    }
    return seen;
  };
  const own = {
    'member-cn': 'listing owner text',
    'colleague-cn': 'listing owner text',
    administrator: 'listing owner text',
  };
  const advisers = { 'adviser-cn': 'listing owner text', 'second-adviser-cn': 'listing owner text' };

  it('show a draft to its owner, a submitted one to the own side, and to the other side without its owner', async () => {
    const { reference } = await draft();
    assert.deepEqual(await seenBy(reference), own);
    await step('member-cn', reference, 'submit');
    assert.deepEqual(await seenBy(reference), { ...own, ...advisers });
    await step('adviser-cn', reference, 'approve');
    assert.deepEqual(await seenBy(reference), { ...own, ...advisers, 'adviser-be': 'listing text' });
    await step('adviser-be', reference, { verb: 'return', remark: 'Say what it costs.' });
    assert.deepEqual(await seenBy(reference), { ...own, ...advisers });
  });

  it('are nothing to a request that forgot who asks', async () => {
    await draft();
    const { rows } = await sql`select id from opportunities.opportunity where state = 'draft'`.execute(bare);
    assert.deepEqual(rows, []);
  });

  const attempts: [string, Somebody, (id: string) => ReturnType<typeof sql>][] = [
    [
      'publish by writing the state',
      'member-cn',
      (id) => sql`update opportunities.opportunity set state = 'published' where id = ${id}`,
    ],
    [
      'write a step that never was',
      'adviser-cn',
      (id) => sql`insert into opportunities.step (opportunity_id, verb, from_state, to_state, taken_on)
      values (${id}, 'approve', 'internal-review', 'external-review', now())`,
    ],
    [
      'call themselves the approver',
      'member-cn',
      (id) => sql`update opportunities.opportunity set approved_by = access.my_account() where id = ${id}`,
    ],
    [
      'hand a listing to another organisation',
      'member-cn',
      (id) => sql`update opportunities.owner set organisation_id = null where opportunity_id = ${id}`,
    ],
    [
      'take back that they wrote in it',
      'member-cn',
      (id) => sql`delete from opportunities.writer where opportunity_id = ${id}`,
    ],
    [
      'speak as an adviser',
      'member-cn',
      (id) => sql`insert into opportunities.comment (opportunity_id, text, written_by, written_as, is_private)
      values (${id}, 'x', access.my_account(), 'own-adviser', true)`,
    ],
    [
      'speak in another name',
      'member-cn',
      (id) => sql`insert into opportunities.comment (opportunity_id, text, written_by, written_as, is_private)
      values (${id}, 'x', (select account_id from opportunities.writer limit 1), 'other-adviser', true)`,
    ],
    [
      'approve their own',
      'member-cn',
      (id) =>
        sql`select opportunities.take_step(${id}, 'approve', 2, 'internal-review', 'external-review', now()::date, null, null, null)`,
    ],
    [
      'publish after the first reading',
      'adviser-cn',
      (id) =>
        sql`select opportunities.take_step(${id}, 'publish', 2, 'internal-review', 'published', now()::date, null, null, null)`,
    ],
    [
      'call a step by the name of another',
      'adviser-be',
      (id) =>
        sql`select opportunities.take_step(${id}, 'pause', 2, 'internal-review', 'published', now()::date, null, null, null)`,
    ],
    [
      'make a step of the clock',
      'member-cn',
      (id) =>
        sql`select opportunities.take_step(${id}, 'expire', 2, 'internal-review', 'expired', now()::date, null, null, null)`,
    ],
  ];
  for (const [name, who, attempt] of attempts)
    it(`let no ${who} ${name}`, async () => {
      const { id, reference } = await draft();
      await step('member-cn', reference, 'submit');
      await assert.rejects(
        as[who]((tx) => attempt(id).execute(tx)),
        /permission denied|row-level security|not for the account/,
      );
    });

  it('let a step lead only where that step leads', async () => {
    const { id, reference } = await draft();
    await step('member-cn', reference, 'submit');
    await assert.rejects(
      as['adviser-cn']((tx) =>
        sql`select opportunities.take_step(${id}, 'approve', 2, 'internal-review', 'published', now()::date, null, null, null)`.execute(
          tx,
        ),
      ),
      /does not lead/,
    );
  });

  it('keep what others wrote from being rewritten', async () => {
    const { id, reference } = await draft();
    await step('member-cn', reference, 'submit');
    for (const who of ['member-cn', 'member-be', 'adviser-cn', 'adviser-be', 'newcomer'] as const) {
      const { numAffectedRows } = await as[who]((tx) =>
        sql`update opportunities.text set title = 'changed' where opportunity_id = ${id}`.execute(tx),
      );
      assert.equal(numAffectedRows, 0n, who);
    }
  });

  it('hide from the other side what the own side said to itself', async () => {
    const { id, reference } = await draft();
    const say = (who: Somebody, part: string, isPrivate: boolean) =>
      as[who]((tx) =>
        sql`insert into opportunities.comment (opportunity_id, text, written_by, written_as, is_private)
          values (${id}, ${who}, access.my_account(), ${part}, ${isPrivate})`.execute(tx),
      );
    await step('member-cn', reference, 'submit');
    await say('adviser-cn', 'own-adviser', true);
    await step('adviser-cn', reference, { verb: 'return', remark: 'Dengde must not be named.' });
    await step('member-cn', reference, 'submit');
    await step('adviser-cn', reference, 'approve');
    await say('adviser-be', 'other-adviser', false);

    const heard = await as['adviser-be'](async (tx) => ({
      comments: (
        await sql<{
          text: string;
        }>`select text from opportunities.comment where opportunity_id = ${id}`.execute(tx)
      ).rows,
      steps: (
        await sql<{
          verb: string;
          remark: string | null;
        }>`select verb, remark from opportunities.step where opportunity_id = ${id} order by id`.execute(tx)
      ).rows,
    }));
    assert.deepEqual(heard, {
      comments: [{ text: 'adviser-be' }],
      steps: ['submit', 'submit', 'approve'].map((verb) => ({ verb, remark: null })),
    });
  });
});

describe('the life of a listing in the database', async () => {
  const { db } = await testDatabase<OpportunitiesTables>();

  it('is the one of the domain', async () => {
    const pairs = verbs.flatMap((verb) => states.flatMap((from) => states.map((to) => ({ verb, from, to }))));
    const { rows } = await sql<{ verb: Verb; from: State; to: State }>`
      select * from json_to_recordset(${JSON.stringify(pairs)}::json) as step (verb text, "from" text, "to" text)
      where opportunities.leads(verb, "from", "to")`.execute(db);

    assert.deepEqual(
      rows,
      pairs.filter(({ verb, from, to }) => life[verb].from.includes(from) && life[verb].to === to),
    );
  });
});
