import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { CHUNK, SEALED_CHUNK, SEALED_END } from './sealing/layout.ts';
import { arrangements, inParts, openOn, wholeOf } from './testing/arrange-place.ts';

const given = randomBytes(3 * CHUNK + 1000);

/** What somebody with the place in hand could do to an object of three whole chunks and a short one. */
const touched: Readonly<Record<string, (object: Buffer) => Buffer>> = {
  'one bit of the first chunk is turned': (object) => withBit(object, 5000),
  'one bit of a nonce is turned': (object) => withBit(object, SEALED_CHUNK + 3),
  'one bit of a tag is turned': (object) => withBit(object, SEALED_CHUNK - 1),
  'one bit of the end mark is turned': (object) => withBit(object, object.length - 1),
  'two chunks changed places': (object) =>
    Buffer.concat([chunk(object, 1), chunk(object, 0), object.subarray(2 * SEALED_CHUNK)]),
  'a chunk stands there twice': (object) =>
    Buffer.concat([chunk(object, 0), chunk(object, 0), object.subarray(2 * SEALED_CHUNK)]),
  'a chunk was left out': (object) => Buffer.concat([chunk(object, 0), object.subarray(2 * SEALED_CHUNK)]),
  'it is cut within a chunk': (object) => object.subarray(0, SEALED_CHUNK + 700),
  'it is cut between chunks': (object) => object.subarray(0, 2 * SEALED_CHUNK),
  'the end mark is cut off': (object) => object.subarray(0, object.length - SEALED_END),
  'the end mark moved forward': (object) =>
    Buffer.concat([object.subarray(0, 3 * SEALED_CHUNK), object.subarray(object.length - SEALED_END)]),
  'nothing is left': () => Buffer.alloc(0),
};

const chunk = (object: Buffer, index: number) =>
  object.subarray(index * SEALED_CHUNK, (index + 1) * SEALED_CHUNK);

function withBit(object: Buffer, at: number): Buffer {
  const copy = Buffer.from(object);
  copy[at]! ^= 1;
  return copy;
}

for (const arrange of arrangements)
  describe(`a stored object in a ${arrange.name === 'arrangeS3' ? 'S3 store' : 'folder'} is not read when`, async () => {
    const database = await testDatabase<unknown>();
    const { db, owner } = database;
    const place = await arrange();
    const files = await openOn(database, place.settings);
    const store = async () => (await files.store(inParts(given), {})).id;
    const read = async (id: string) => wholeOf((await files.read(db, id)).stream);

    for (const [how, touch] of Object.entries(touched))
      it(`${how}`, async () => {
        const id = await store();
        assert.ok((await read(id)).equals(given));
        place.poke(id, touch(Buffer.from(place.peek(id))));

        await assert.rejects(read(id), { name: 'TamperedContent' });
      });

    it('the whole object of another content was put in its place', async () => {
      const [one, another] = [await store(), await store()];
      place.poke(one, Buffer.from(place.peek(another)));

      await assert.rejects(read(one), { name: 'TamperedContent' });
    });

    it('its key was changed, or is that of another content', async () => {
      const [one, another] = [await store(), await store()];
      await sql`update files.key set wrapped = (select wrapped from files.key where content_id = ${another})
        where content_id = ${one}`.execute(owner);
      await assert.rejects(read(one), /unable to authenticate|Unsupported state/i);
      await sql`update files.key set wrapped = set_byte(wrapped, 40, get_byte(wrapped, 40) # 1) where content_id = ${another}`.execute(
        owner,
      );

      await assert.rejects(read(another), /unable to authenticate|Unsupported state/i);
    });

    it('it is gone', async () => {
      const id = await store();
      place.poke(id, undefined);

      await assert.rejects(read(id), { name: 'ObjectMissing' });
    });

    it('a part of it is touched that is asked for; untouched parts still open', async () => {
      const id = await store();
      place.poke(id, withBit(place.peek(id), SEALED_CHUNK + 99));

      const before = await files.read(db, id, { from: 10, to: CHUNK });
      assert.ok((await wholeOf(before.stream)).equals(given.subarray(10, CHUNK)));
      const across = await files.read(db, id, { from: 10, to: CHUNK + 1 });
      await assert.rejects(wholeOf(across.stream), { name: 'TamperedContent' });
    });

    it('what had come of an upload is touched before the rest comes', async () => {
      const { id } = await files.begin({});
      await files.append(id, { offset: 0, content: inParts(given.subarray(0, CHUNK + 10)) });
      const tail = place.objects().find((name) => name.startsWith(`${id}.tail`))!;
      place.poke(tail, withBit(place.peek(tail), 100));

      await assert.rejects(
        files.append(id, { offset: CHUNK + 10, content: inParts(given.subarray(CHUNK + 10)) }),
        { name: 'TamperedContent' },
      );
    });
  });
