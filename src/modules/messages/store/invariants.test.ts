import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { heldUpLetters } from './held-up.ts';
import { messagesInvariants } from './invariants.ts';
import type { MessagesTables } from './tables.ts';

describe('what must hold of the outbox', async () => {
  const { db, owner } = await testDatabase<MessagesTables>();
  const broken = async () =>
    (await runDoctor(db, messagesInvariants)).flatMap(({ broken }) => broken.map(({ says }) => says));

  it('holds while letters wait, and is told when one was given up', async () => {
    await sql`
      with a as (insert into access.account (email, name, side) values ('mia@be.example', 'Mia', 'be') returning id)
      insert into messages.letter (kind, entry, account_id, fault) select 'sign-ins-failed', 1, id, 'ETIMEDOUT' from a`.execute(
      owner,
    );

    const waiting = await broken();
    const heldUp = await heldUpLetters(db);
    await sql`update messages.letter set state = 'given-up', ended_at = now()`.execute(owner);

    assert.equal(heldUp, '1 letter waits for the mail server: ETIMEDOUT');
    assert.equal(await heldUpLetters(db), undefined);
    assert.deepEqual([waiting, await broken()], [[], ['sign-ins-failed was given up: ETIMEDOUT']]);
  });
});
