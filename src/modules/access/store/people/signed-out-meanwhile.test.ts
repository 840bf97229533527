import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { openAccount } from '../../testing.ts';
import type { AccessTables } from '../tables.ts';
import { claimMembership } from './memberships.ts';

describe('whoever is signed out while something of theirs is being written', async () => {
  const { db, owner, requests, signIn } = await testDatabase<AccessTables>();

  it('has nothing written, and the database says by which of its rules', async () => {
    const accountId = await openAccount(db as never, { email: 'eva@be.example', side: 'be', roles: [] });
    const { rows } = await sql<{ id: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key) values ('organisation', 'be', 'a', 'a') returning id)
      insert into parties.organisation (party_id, type, status) select id, 'institute', 'active' from p returning party_id as id`.execute(
      owner,
    );
    const claim = { accountId, organisationId: rows[0]!.id, functionTitle: undefined };
    const token = await signIn(accountId);

    const asked = requests.inRequest({ token }, async ({ db: own }) => {
      await sql`delete from access.session where account_id = ${accountId}`.execute(owner);
      return claimMembership(own as never, claim);
    });

    // What `platform/http` answers with 403.
    await assert.rejects(asked, { code: '42501', routine: 'ExecWithCheckOptions' });
    const { rows: left } = await sql`select from access.membership`.execute(owner);
    assert.equal(left.length, 0);
    const again = await signIn(accountId);
    assert.ok(
      await requests.inRequest({ token: again }, ({ db: own }) => claimMembership(own as never, claim)),
    );
  });
});
