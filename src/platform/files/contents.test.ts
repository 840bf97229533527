import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { CHUNK, PIECE } from './sealing/layout.ts';
import { arrangements, inParts, openOn, wholeOf } from './testing/arrange-place.ts';

const bytes = randomBytes(PIECE + 3 * CHUNK + 12_345);
const digest = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
const refused = (code: string, facts?: object) => ({ name: 'Refusal', code, ...(facts && { facts }) });

for (const arrange of arrangements)
  describe(`contents in a ${arrange.name === 'arrangeS3' ? 'S3 store' : 'folder'}`, async () => {
    const database = await testDatabase<unknown>();
    const { db } = database;
    const place = await arrange();
    const files = await openOn(database, place.settings);
    const other = await openOn(database, place.settings);
    const by = randomUUID();

    it('come back as they came, of any size around chunks and pieces, and no byte of them lies open', async () => {
      for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, PIECE, PIECE + 1]) {
        const given = bytes.subarray(0, size);

        const content = await files.store(inParts(given, 100_000), {
          by,
          sha256: digest(given),
          bytes: size,
        });
        const reading = await files.read(db, content.id);
        const read = await wholeOf(reading.stream);

        assert.deepEqual(
          [read.equals(given), content.sha256, reading.bytes],
          [true, digest(given), size],
          `${size}`,
        );
        const stored = place.peek(content.id);
        assert.equal(size > 100 && stored.includes(given.subarray(0, 100)), false);
      }
    });

    it('are read from any byte to any other, without the rest being opened', async () => {
      const { id } = await files.store(inParts(bytes), {});
      const edges = [0, CHUNK - 1, CHUNK, CHUNK + 1, PIECE, bytes.length - 1, bytes.length];
      for (const from of edges)
        for (const to of edges.filter((edge) => edge >= from)) {
          const { stream, range } = await files.read(db, id, { from, to });

          assert.ok((await wholeOf(stream)).equals(bytes.subarray(from, to)), `${from} to ${to}`);
          assert.deepEqual(range, { from, to });
        }
      for (const range of [
        { from: -1, to: 1 },
        { from: 2, to: 1 },
        { from: 0, to: bytes.length + 1 },
        { from: 0.5, to: 1 },
      ])
        await assert.rejects(
          files.read(db, id, range),
          refused('files.range-outside', { id, bytes: bytes.length }),
        );
    });

    it('are sent in parts of any size, by whoever began, from the acknowledged byte and no other', async () => {
      const { id } = await files.begin({ by, bytes: bytes.length, sha256: digest(bytes) });
      const cuts = [0, 10, 11, CHUNK, CHUNK + 5, PIECE - 1, PIECE, PIECE + 3, bytes.length];
      for (const [place, offset] of cuts.slice(0, -1).entries()) {
        const part = bytes.subarray(offset, cuts[place + 1]);
        const { received } = await (place % 2 ? files : other).append(id, {
          by,
          offset,
          content: inParts(part),
        });

        assert.equal(received, cuts[place + 1]);
      }

      for (const offset of [0, bytes.length - 1, bytes.length + 1])
        await assert.rejects(
          files.append(id, { by, offset, content: inParts(bytes) }),
          refused('files.wrong-offset', { id, received: bytes.length }),
        );
      await assert.rejects(files.progress(id, { by: randomUUID() }), refused('files.unknown'));
      await assert.rejects(
        files.append(id, { offset: 0, content: inParts(bytes) }),
        refused('files.unknown'),
      );
      await assert.rejects(files.read(db, id), refused('files.unknown'));
      const { sha256 } = await other.finish(id, { by });
      assert.equal(sha256, digest(bytes));
      assert.ok((await wholeOf((await files.read(db, id)).stream)).equals(bytes));
      assert.deepEqual(await files.finish(id, { by }), await other.finish(id, { by }));
      await assert.rejects(
        files.append(id, { by, offset: bytes.length, content: inParts(bytes) }),
        refused('files.closed', { id }),
      );
      assert.deepEqual(
        place.objects().filter((name) => name.startsWith(`${id}.`)),
        [],
      );
    });

    it('keep what came before the line broke', async () => {
      const { id } = await files.begin({});
      const breaking = async function* () {
        yield bytes.subarray(0, PIECE + 1000);
        throw new Error('the line broke');
      };

      await assert.rejects(files.append(id, { offset: 0, content: breaking() }), /the line broke/);

      const { received } = await other.progress(id, {});
      assert.equal(received, PIECE + 1000);
      await other.append(id, { offset: received, content: inParts(bytes.subarray(received)) });
      assert.equal((await other.finish(id, {})).sha256, digest(bytes));
    });

    it('have one writer at a time, in one process or in two', async () => {
      const { id } = await files.begin({});
      const waiting = Promise.withResolvers<void>();
      const slow = async function* () {
        yield bytes.subarray(0, 100);
        await waiting.promise;
      };
      const first = files.append(id, { offset: 0, content: slow() });
      await new Promise((resolve) => setTimeout(resolve, 50));

      for (const second of [files, other])
        await assert.rejects(
          second.append(id, { offset: 0, content: inParts(bytes) }),
          refused('files.being-written', { id }),
        );

      waiting.resolve();
      assert.equal((await first).received, 100);
      const both = await Promise.allSettled(
        [files, other].map((each) => each.append(id, { offset: 100, content: inParts(bytes.subarray(100)) })),
      );
      assert.equal(both.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.equal((await files.finish(id, {})).sha256, digest(bytes));
    });

    it('are written no further by a process that lost the lock with its connection', async () => {
      const { id } = await files.begin({});
      const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const slow = async function* () {
        yield bytes.subarray(0, 100);
        begun.resolve();
        await ended.promise;
        yield bytes.subarray(100);
      };
      const first = files.append(id, { offset: 0, content: slow() });
      await begun.promise;
      await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where application_name = 'green-channel files' and datname = current_database()`.execute(
        database.owner,
      );
      const second = await other.append(id, { offset: 0, content: inParts(bytes.subarray(0, 50)) });
      ended.resolve();

      await assert.rejects(first, /locks of uploads was lost/);

      assert.equal(second.received, 50);
      await files.append(id, { offset: 50, content: inParts(bytes.subarray(50)) });
      assert.equal((await files.finish(id, {})).sha256, digest(bytes));
    });

    it('are given up when the sender falls silent, so that the next one can go on', async () => {
      const impatient = await openOn(database, place.settings, { patienceMs: 50 });
      const { id } = await impatient.begin({});
      const silent = async function* () {
        yield bytes.subarray(0, 7);
        await new Promise((resolve) => setTimeout(resolve, 5000).unref());
      };

      await assert.rejects(impatient.append(id, { offset: 0, content: silent() }), /fell silent/);

      assert.equal(
        (await impatient.append(id, { offset: 7, content: inParts(bytes.subarray(7)) })).received,
        bytes.length,
      );
    });

    it('must be what was claimed', async () => {
      const short = await files.begin({ bytes: 10 });
      await files.append(short.id, { offset: 0, content: inParts(bytes.subarray(0, 4)) });
      await assert.rejects(
        files.finish(short.id, {}),
        refused('files.incomplete', { id: short.id, received: 4, claimedBytes: 10 }),
      );
      await assert.rejects(
        files.append(short.id, { offset: 4, content: inParts(bytes.subarray(4, 11)) }),
        refused('files.too-large', { mostBytes: 10 }),
      );

      const wrong = await files.begin({ sha256: digest(Buffer.from('else')) });
      await files.append(wrong.id, { offset: 0, content: inParts(bytes.subarray(0, 4)) });
      await assert.rejects(files.finish(wrong.id, {}), refused('files.checksum-differs'));
      await assert.rejects(files.progress(wrong.id, {}), refused('files.unknown'));

      const most = 2 * 1024 ** 3;
      await assert.rejects(files.begin({ bytes: most + 1 }), refused('files.too-large', { mostBytes: most }));
      await assert.rejects(files.begin({ bytes: -1 }), refused('files.wrong-claim', { field: 'bytes' }));
      await assert.rejects(files.begin({ sha256: 'abc' }), refused('files.wrong-claim', { field: 'sha256' }));
      const small = await openOn(database, place.settings, { mostBytes: 100 });
      await assert.rejects(
        small.store(inParts(bytes.subarray(0, 101)), {}),
        refused('files.too-large', { mostBytes: 100 }),
      );
    });

    it('are finished also when finishing was cut off after the object was whole', async () => {
      for (const size of [5, PIECE + 5]) {
        const { id } = await files.begin({});
        await files.append(id, { offset: 0, content: inParts(bytes.subarray(0, size)) });
        await sql`alter table files.content add constraint cut_off check (state <> 'complete') not valid`.execute(
          database.owner,
        );
        await assert.rejects(files.finish(id, {}), /cut_off/);
        await sql`alter table files.content drop constraint cut_off`.execute(database.owner);

        await assert.rejects(
          files.append(id, { offset: size, content: inParts(bytes) }),
          refused('files.closed', { id }),
        );
        const content = await other.finish(id, {});

        assert.equal(content.sha256, digest(bytes.subarray(0, size)));
      }
    });

    it('go with their key as they are removed, and their object soon after; the trace stays', async () => {
      const { id } = await files.store(inParts(bytes.subarray(0, PIECE + 1)), { by });
      const upload = await files.begin({ by });
      await files.append(upload.id, { by, offset: 0, content: inParts(bytes.subarray(0, PIECE + 1)) });

      await files.remove(db, id);
      await files.cancel(upload.id, { by });

      await assert.rejects(files.read(db, id), refused('files.unknown', { id }));
      await assert.rejects(files.remove(db, id), refused('files.unknown', { id }));
      await assert.rejects(
        files.append(upload.id, { by, offset: 0, content: inParts(bytes) }),
        refused('files.unknown'),
      );
      const keys = await sql`select from files.key where content_id in (${id}, ${upload.id})`.execute(db);
      assert.equal(keys.rows.length, 0);
      assert.ok((await files.clear()) >= 2);
      assert.deepEqual(
        place.objects().filter((name) => name.startsWith(id) || name.startsWith(upload.id)),
        [],
      );
      assert.equal(
        [...(place.s3?.uploads.values() ?? [])].some(({ name }) => name === upload.id),
        false,
      );
      const { rows } = await sql`select state, bytes, begun_by from files.content where id = ${id}`.execute(
        db,
      );
      assert.deepEqual(rows, [{ state: 'deleted', bytes: PIECE + 1, begun_by: by }]);
      await assert.rejects(
        sql`update files.content set state = 'complete' where id = ${id}`.execute(database.owner),
        /does not come back/,
      );
    });
  });
