import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { registerOrganisation } from '../actions/register-organisation.ts';
import { registerPerson } from '../actions/register-person.ts';
import { depsFor } from '../testing.ts';
import { findPeople } from './find-people.ts';
import type { PartiesTables } from './tables.ts';

describe('people in the register', async () => {
  const { db, bare, owner, actingAs } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  let person = '';

  const account = async (values: { email: string; role?: string; person?: string; side?: string }) => {
    const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side, person_id)
      values (${values.email}, 'Somebody', ${values.side ?? 'be'}, ${values.person ?? null}) returning id`.execute(
      owner,
    );
    const { id } = rows[0]!;
    if (values.role)
      await sql`insert into access.role_grant (account_id, role) values (${id}, ${values.role})`.execute(
        owner,
      );
    return actingAs(id);
  };
  /** How many rows of people each table gives away, without any condition of ours. */
  const seen = async (asking: Kysely<PartiesTables>) => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from parties.party where kind = 'person') as party,
      (select count(*) from parties.person_name) as person_name,
      (select count(*) from parties.identifier where party_kind = 'person') as identifier,
      (select count(*) from parties.field where party_kind = 'person') as field,
      (select count(*) from parties.source_record where party_kind = 'person') as source_record,
      (select count(*) from parties.affiliation) as affiliation,
      (select count(*) from parties.name where text like '%Lemmens%') as name,
      (select count(*) from parties.reference r where r.party_id = ${person}) as reference`.execute(asking);
    return rows[0];
  };
  const none = {
    party: 0,
    person_name: 0,
    identifier: 0,
    field: 0,
    source_record: 0,
    affiliation: 0,
    name: 0,
    reference: 0,
  };
  const all = {
    party: 1,
    person_name: 1,
    identifier: 1,
    field: 1,
    source_record: 1,
    affiliation: 1,
    name: 0,
    reference: 2,
  };

  before(async () => {
    await registerOrganisation(deps, {
      slug: 'lab',
      side: 'be',
      type: 'institute',
      names: { nl: 'Lab voor Water' },
      place: { city: 'Gent', country: 'BE' },
      fields: ['environment'],
      isInvented: true,
    });
    const { id } = await registerPerson(deps, {
      source: 'csv:people',
      key: 'lemmens',
      title: 'People',
      names: [{ text: 'Griet Lemmens', kind: 'official', order: 'given-first' }],
      orcid: '0000-0002-1825-0097',
      country: 'BE',
      fields: ['environment'],
      affiliations: [{ target: { scheme: 'centre', value: 'lab' }, name: 'Lab voor Water' }],
      isInvented: true,
    });
    person = id;
  });

  it('are for advisers of their side and administrators, and for themselves', async () => {
    const asAdviser = await account({ email: 'a@example.org', role: 'adviser' });
    const asAdministrator = await account({ email: 'b@example.org', role: 'administrator' });
    const asHerself = await account({ email: 'griet@example.org', person });

    assert.deepEqual(await asAdviser(seen), all);
    assert.deepEqual(await asAdministrator(seen), all);
    assert.deepEqual(await asHerself(seen), all);
    assert.equal((await asAdviser((asking) => findPeople(asking, 'Lemmens Griet'))).length, 1);
  });

  it('are not there for anybody else, whatever query forgets to ask', async () => {
    const asMember = await account({ email: 'c@example.org' });
    const asOtherAdviser = await account({ email: 'e@example.org', role: 'adviser', side: 'cn' });
    const asReviewer = await account({ email: 'd@example.org', role: 'reviewer' });
    const asVisitor = await actingAs(undefined);

    for (const asking of [asMember, asReviewer, asVisitor, asOtherAdviser])
      assert.deepEqual(await asking(seen), none);
    assert.deepEqual(await seen(bare), none);
    assert.deepEqual(await asVisitor((asking) => findPeople(asking, 'Lemmens Griet')), []);
  });

  it('are for everybody from the day on which they agreed, without what sources said, until they withdraw it', async () => {
    const { rows } = await sql<{
      id: string;
    }>`select id from access.account where person_id = ${person}`.execute(owner);
    const asVisitor = await actingAs(undefined);
    const asOtherAdviser = await account({ email: 'f@example.org', role: 'adviser', side: 'cn' });
    const shown = { ...all, source_record: 0, reference: 1 };
    const consent = (subject: string) =>
      sql`insert into access.consent (account_id, subject, wording, language)
        values (${rows[0]!.id}, ${subject}, '2026-11', 'nl')`.execute(owner);

    await consent('name-to-other-side');
    const withAnother = await asVisitor(seen);
    await consent('page-to-everybody');
    const given = [await asVisitor(seen), await asOtherAdviser(seen)];
    await sql`update access.consent set withdrawn_at = now()`.execute(owner);

    assert.deepEqual([withAnother, ...given, await asVisitor(seen)], [none, shown, shown, none]);
  });

  it('leave organisations public, but what sources said word for word inside', async () => {
    const { rows } = await sql<{ name: string }>`
      select p.display_name as name from parties.published_party p join parties.name n on n.party_id = p.id`.execute(
      bare,
    );

    assert.deepEqual(rows, [{ name: 'Lab voor Water' }]);
    await assert.rejects(sql`select claim from parties.source_record`.execute(bare), /permission denied/);
    const writable =
      await sql`select c.relname from pg_class c where c.relnamespace = 'parties'::regnamespace and c.relkind = 'r'
      and (has_any_column_privilege(c.oid, 'insert, update') or has_table_privilege(c.oid, 'delete'))`.execute(
        bare,
      );
    // A proposal of a change is written by its proposer; who may, row-level security says.
    assert.deepEqual(writable.rows, [{ relname: 'change_proposal' }]);
  });
});
