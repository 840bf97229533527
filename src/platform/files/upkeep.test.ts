import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { arrangements, inParts, openOn, wholeOf } from './testing/arrange-place.ts';

const text = Buffer.from('Some lines that somebody keeps.\n');

for (const arrange of arrangements)
  describe(`upkeep of a ${arrange.name === 'arrangeS3' ? 'S3 store' : 'folder'}`, async () => {
    const database = await testDatabase<unknown>();
    const { db, owner } = database;
    const place = await arrange();
    const files = await openOn(database, place.settings);
    const store = async () => (await files.store(inParts(text), {})).id;
    const ills = async () =>
      (await runDoctor(db, files.invariants)).flatMap(({ name, state, broken, reason }) =>
        state === 'holds' ? [] : [{ name, broken, reason }],
      );
    const isThere = (id: string) => place.objects().some((name) => name.startsWith(id));

    it('gives up uploads and contents that nobody goes on with or refers to, days later, and nothing else', async () => {
      const [referred, forgotten, fresh] = [await store(), await store(), await store()];
      const [stale, moving] = [await files.begin({}), await files.begin({})];
      for (const { id } of [stale, moving]) await files.append(id, { offset: 0, content: inParts(text) });
      await sql`create table public.referring (number int, "the content" uuid references files.content)`.execute(
        owner,
      );
      await sql`grant select on public.referring to green_channel_centre`.execute(owner);
      await sql`insert into public.referring values (1, ${referred}), (2, null)`.execute(owner);
      await sql`update files.content set completed_at = now() - interval '8 days' where id in (${referred}, ${forgotten})`.execute(
        owner,
      );
      await sql`update files.content set moved_at = now() - interval '8 days' where id = ${stale.id}`.execute(
        owner,
      );

      const tidied = await files.tidy();

      assert.deepEqual(tidied, { abandoned: 1, forgotten: 1, orphans: 0 });
      assert.deepEqual([referred, fresh, moving.id, forgotten, stale.id].map(isThere), [
        true,
        true,
        true,
        false,
        false,
      ]);
      assert.equal((await wholeOf((await files.read(db, referred)).stream)).toString(), text.toString());
      // A centre in which no module refers to contents: none of them counts as forgotten.
      await sql`drop table public.referring`.execute(owner);
      await sql`drop schema documents cascade`.execute(owner);
      await sql`update files.content set completed_at = now() - interval '8 days' where state = 'complete'`.execute(
        owner,
      );
      assert.deepEqual(await files.tidy(), { abandoned: 0, forgotten: 0, orphans: 0 });
      assert.deepEqual(await ills(), []);
    });

    it('removes objects that no row knows after a month, and none while the place is another database’s', async () => {
      const [old, young, known] = [randomUUID(), randomUUID(), await store()];
      const strange = 'notes-of-the-keeper.txt';
      for (const name of [old, `${old}.tail-0`, young, strange]) place.poke(name, Buffer.from('x'));
      for (const name of [old, `${old}.tail-0`, known, strange]) place.age(name, 31);
      const mark = place.peek('belongs-to');
      place.poke('belongs-to', Buffer.from('another database'));
      assert.equal((await files.tidy()).orphans, 0);
      place.poke('belongs-to', mark);

      const { orphans } = await files.tidy();

      assert.equal(orphans, 2);
      assert.deepEqual([old, young, known, strange].map(isThere), [false, true, true, true]);
      assert.deepEqual(
        (await ills()).map(({ name, broken }) => [name, broken]),
        [['files.objects-fit-rows', [{ subject: young, says: `lies in the ${place.name} without a row` }]]],
      );
      place.poke(young, undefined);
    });

    it('names what does not fit: no object, another size, no key, a key too many, a master key that is missing', async () => {
      const [gone, short, keyless, left, lost] = [
        await store(),
        await store(),
        await store(),
        await store(),
        await store(),
      ];
      place.poke(gone, undefined);
      place.poke(short, place.peek(short).subarray(1));
      await sql`delete from files.key where content_id = ${keyless}`.execute(owner);
      await sql`update files.key set master_key = 'elsewhere' where content_id = ${lost}`.execute(owner);
      await files.remove(db, left);
      await sql`insert into files.key select ${left}, 'elsewhere', wrapped from files.key limit 1`.execute(
        owner,
      );

      const found = new Map((await ills()).map(({ name, broken }) => [name, broken]));

      const size = text.length + 56;
      assert.deepEqual(
        found.get('files.objects-fit-rows')?.toSorted((one, other) => (one.subject < other.subject ? -1 : 1)),
        [
          { subject: gone, says: `has no object (${place.name})` },
          {
            subject: short,
            says: `has an object of ${size - 1} bytes; it should be ${size} (${place.name})`,
          },
        ],
      );
      assert.deepEqual(
        found.get('files.keys-fit-rows')?.toSorted((one, other) => (one.subject < other.subject ? -1 : 1)),
        [
          { subject: keyless, says: 'has no key' },
          { subject: left, says: 'is deleted, but its key is there' },
        ],
      );
      assert.deepEqual(found.get('files.master-keys-are-there'), [
        { subject: 'master key elsewhere', says: 'is missing: 2 contents stay closed' },
      ]);
    });
  });
