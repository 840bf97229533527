import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { accessInvariants } from './invariants.ts';
import type { AccessTables } from './tables.ts';

describe('what must hold of accounts', async () => {
  const { db, owner } = await testDatabase<AccessTables>();
  const broken = async () =>
    (await runDoctor(db, accessInvariants)).flatMap(({ name, state, broken }) =>
      state === 'holds' ? [] : [[name, ...broken.map(({ says }) => says)]],
    );

  it('holds in a centre without accounts', async () => {
    assert.deepEqual(await broken(), []);
  });

  it('is told by name, whichever of it somebody broke', async () => {
    await sql`
      with a as (insert into access.account (email, name, side) values
          ('closed@be.example', 'Closed', 'be'), ('half@be.example', 'Half', 'be'), ('sideless@be.example', 'Sideless', null),
          ('vain@be.example', 'Vain', 'be'), ('across@cn.example', 'Across', 'cn') returning id, name),
        o as (insert into parties.party (kind, side, display_name, sort_key)
          values ('organisation', 'be', 'Graanlab', 'graanlab') returning id),
        f as (insert into parties.organisation (party_id, type, status) select id, 'institute', 'active' from o),
        p as (insert into access.password (account_id, hash) select id, '$argon2id$planted' from a where name = 'Half'),
        g as (insert into access.role_grant (account_id, role, granted_by)
          select id, 'adviser', case name when 'Vain' then id end from a where name in ('Sideless', 'Vain'))
      insert into access.membership (account_id, organisation_id, state, decided_at, decided_how)
      select a.id, o.id, 'confirmed', now(), 'verified-domain' from a, o where a.name = 'Across'`.execute(
      owner,
    );
    await sql`update access.account set closed_at = now() where name = 'Closed'`.execute(owner);

    assert.deepEqual(await broken(), [
      ['access.closed-means-out', 'can still be opened, or still says who it was'],
      ['access.password-with-code', 'has only one of the two'],
      ['access.sided-roles', 'is adviser of no side'],
      ['access.nobody-granted-themselves', 'gave itself a role'],
      ['access.same-side', 'joins cn and be'],
    ]);
  });
});
