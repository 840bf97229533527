import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { testFiles } from '#testing/files';
import { inParts, wholeOf } from './testing/arrange-place.ts';

const unknown = { name: 'Refusal', code: 'files.unknown' };
const text = Buffer.from('Seen by whom a module shows it.');

describe('a request', async () => {
  const database = await testDatabase<unknown>();
  const { db, bare, owner } = database;
  const files = await testFiles(database);
  const by = randomUUID();

  it('sees no content, no key and no way to change either, while no module says so', async () => {
    const { id } = await files.store(inParts(text), { by });

    await assert.rejects(files.read(bare, id), unknown);
    await assert.rejects(files.remove(bare, id), unknown);
    assert.equal((await sql`select id from files.content`.execute(bare)).rows.length, 0);
    for (const statement of [
      sql`select * from files.key`,
      sql`delete from files.key`,
      sql`select begun_by, claimed_sha256 from files.content`,
      sql`insert into files.content (place) values ('folder')`,
      sql`update files.content set bytes = 1`,
      sql`delete from files.content`,
    ])
      await assert.rejects(statement.execute(bare), /permission denied/);
  });

  it('reads and deletes exactly what the policies of a module show it and let it delete', async () => {
    const [shown, kept, hidden] = [
      await files.store(inParts(text), { by }),
      await files.store(inParts(text), { by }),
      await files.store(inParts(text), { by }),
    ];
    await sql`create schema planted`.execute(owner);
    await sql`create table planted.version (content_id uuid not null references files.content, may_go boolean not null)`.execute(
      owner,
    );
    await sql`insert into planted.version values (${shown.id}, true), (${kept.id}, false)`.execute(owner);
    await sql`grant usage on schema planted to green_channel_app, green_channel_centre`.execute(owner);
    await sql`grant select on planted.version to green_channel_app, green_channel_centre`.execute(owner);
    await sql`create policy of_versions on files.content for select to green_channel_app
      using (exists (select from planted.version v where v.content_id = content.id))`.execute(owner);
    await sql`create policy of_versions_deleted on files.content for update to green_channel_app
      using (exists (select from planted.version v where v.content_id = content.id and v.may_go))`.execute(
      owner,
    );

    for (const { id } of [shown, kept]) {
      const { stream, mediaType } = await files.read(bare, id);
      assert.deepEqual(
        [(await wholeOf(stream)).toString(), mediaType],
        [text.toString(), 'text/plain; charset=utf-8'],
      );
    }
    await assert.rejects(files.read(bare, hidden.id), unknown);
    for (const { id } of [kept, hidden]) await assert.rejects(files.remove(bare, id), unknown);
    await assert.rejects(
      sql`update files.content set state = 'receiving' where id = ${shown.id}`.execute(bare),
      /row-level security/,
    );
    await bare
      .transaction()
      .execute(async (transaction) => {
        await files.remove(transaction, shown.id);
        throw new Error('something else went wrong');
      })
      .catch(() => {});
    assert.equal((await wholeOf((await files.read(bare, shown.id)).stream)).toString(), text.toString());

    await files.remove(bare, shown.id);

    await assert.rejects(files.read(bare, shown.id), unknown);
    await assert.rejects(files.read(db, shown.id), unknown);
    assert.equal(
      (await sql`select from files.key where content_id = ${shown.id}`.execute(db)).rows.length,
      0,
    );
    await sql`drop schema planted cascade`.execute(owner);
  });
});
