import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../store/tables.ts';
import { doorOf } from '../testing.ts';
import { openServer } from '../testing/client.ts';

describe('the own page in the register of people', async () => {
  const database = await testDatabase<AccessTables>();
  const { owner } = database;
  const { newPerson } = await openServer(database, doorOf(database.db as never));
  const [administrator, mia] = [newPerson(), newPerson()];
  let id = '';
  let account = '';

  const rowsOf = async (query: ReturnType<typeof sql<Record<string, unknown>>>) =>
    (await query.execute(owner)).rows;

  before(async () => {
    await administrator.becomeFirst();
    await mia.accept(await administrator.invite({ email: 'mia@lab.example', side: 'be' }), {
      name: 'Mia Maes',
    });
    account = (await mia.me()).account!.id;
  });

  it('is opened once, however often one clicks, and is of the own side', async () => {
    const opened = await Promise.all([mia.ask('POST', 'own-page'), mia.ask('POST', 'own-page')]);

    const ids = opened.map(({ body }) => (body as unknown as { id: string }).id);
    assert.equal(ids[0], ids[1]);
    id = ids[0]!;
    assert.deepEqual(await rowsOf(sql`select kind, side, display_name as name from parties.party`), [
      { kind: 'person', side: 'be', name: 'Mia Maes' },
    ]);
    assert.equal((await mia.ask('GET', 'account')).body['personId'], id);
  });

  it('is part of the copy of one’s own data, with the changes that one proposed and why', async () => {
    await sql`insert into parties.change_proposal (party_id, change, reason, proposed_by)
      values (${id}, '{"fields": ["energy"]}', 'It is so.', ${account})`.execute(owner);
    await sql`insert into parties.change_proposal (party_id, change, reason, proposed_by)
      select ${id}, '{"fields": ["health"]}', 'Said by another.', id from access.account where id <> ${account}`.execute(
      owner,
    );

    const { body } = await mia.ask('GET', 'personal-data/export');

    const { page, changeProposals } = body as unknown as {
      page: { name: string };
      changeProposals: { change: object; reason: string; state: string; about: object }[];
    };
    assert.equal(page.name, 'Mia Maes');
    assert.deepEqual(
      changeProposals.map(({ change, reason, state, about }) => ({ change, reason, state, about })),
      [
        {
          change: { fields: ['energy'] },
          reason: 'It is so.',
          state: 'open',
          about: { kind: 'person', name: 'Mia Maes' },
        },
      ],
    );
  });

  it('goes with the account; what one proposed for others stays and leads to no name', async () => {
    const [organisation] = await rowsOf(sql`
      insert into parties.party (kind, side, display_name, sort_key)
      values ('organisation', 'be', 'Lab', 'lab') returning id`);
    await sql`insert into parties.change_proposal (party_id, change, reason, proposed_by)
      values (${organisation!['id'] as string}, '{"type": "centre"}', 'It is one.', ${account})`.execute(
      owner,
    );

    const erased = await mia.ask('DELETE', 'account');

    assert.equal(erased.status, 200);
    assert.deepEqual(
      await rowsOf(sql`select c.reason, c.state, a.name, a.email, a.person_id
        from parties.change_proposal c join access.account a on a.id = c.proposed_by`),
      [{ reason: 'It is one.', state: 'open', name: null, email: null, person_id: null }],
    );
    assert.deepEqual(
      await rowsOf(sql`select id from parties.party where kind = 'person'
        union all select party_id from parties.person_name
        union all select party_id from parties.source_record where party_kind = 'person'`),
      [],
    );
    const told = await rowsOf(sql`select facts::text as facts from journal.entry`);
    assert.deepEqual(
      told.filter(({ facts }) => /mia|maes/i.test(String(facts))),
      [],
    );
  });
});
