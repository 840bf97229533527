import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import { openCopies, wholeContents } from './index.ts';
import { arrangements, inParts, openOn, wholeOf } from './testing/arrange-place.ts';
import { testFolder } from './testing.ts';

const MEGABYTE = 1024 * 1024;

for (const arrange of arrangements) {
  const arranged = await arrange();
  describe(`copies of what lies in a ${arranged.name}`, async () => {
    const database = await testDatabase<unknown>();
    const { db } = database;
    const files = await openOn(database, arranged.settings);
    const large = Buffer.alloc(17 * MEGABYTE + 5, 'More than two pieces. ');
    const stored = {
      large: await files.store(inParts(large), {}),
      small: await files.store(inParts(Buffer.from('A small one.')), {}),
      empty: await files.store(inParts(Buffer.alloc(0)), {}),
    };
    const copies = openCopies(arranged.settings);
    const taken = async (id: string) => {
      const pieces: Buffer[] = [];
      const content = (await wholeContents(db)).find((one) => one.id === id)!;
      const fault = await copies.take(content, async (piece) => void pieces.push(piece));
      return { content, pieces, fault };
    };

    it('are the sealed objects in pieces, and come back into an empty place of either kind', async () => {
      const elsewhere = { ...testFolder(), masterKeyFile: arranged.settings.masterKeyFile };
      for (const { id } of Object.values(stored)) {
        const { content, pieces, fault } = await taken(id);
        const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);

        assert.equal(fault, undefined);
        assert.deepEqual(Buffer.concat(pieces), arranged.peek(id));
        // Without a store of that kind they go to the folder.
        await openCopies(elsewhere).bring({ id, bytes, place: content.place }, pieced(pieces));
        assert.deepEqual(fs.readFileSync(`${elsewhere.folder}/${id.slice(-2)}/${id}`), Buffer.concat(pieces));
        arranged.poke(id, undefined);
        await copies.bring({ id, bytes, place: content.place }, pieced(pieces));
        assert.deepEqual(Buffer.concat(pieces), arranged.peek(id));
      }
      assert.equal((await taken(stored.large.id)).pieces.length, 3);
      assert.deepEqual(await wholeOf((await files.read(db, stored.large.id)).stream), large);
    });

    it('that are there in their full size stay as they are', async () => {
      const { content, pieces } = await taken(stored.small.id);
      const bytes = pieces[0]!.length;

      await copies.bring({ ...content, bytes }, pieced([Buffer.alloc(bytes)]));

      assert.deepEqual(arranged.peek(content.id), pieces[0]);
    });

    it('say what is missing, cut off, altered or closed', async () => {
      const { id } = stored.small;
      const sealed = arranged.peek(id);
      const altered = Buffer.from(sealed);
      altered[15] = altered[15]! ^ 1;
      const faultWith = async (bytes: Buffer | undefined) => {
        arranged.poke(id, bytes);
        return (await taken(id)).fault?.kind;
      };

      assert.deepEqual(
        [
          await faultWith(undefined),
          await faultWith(sealed.subarray(0, -1)),
          await faultWith(altered),
          await faultWith(sealed),
        ],
        ['missing', 'damaged', 'damaged', undefined],
      );
      const { masterKeyFile } = arranged.settings;
      const text = fs.readFileSync(masterKeyFile, 'utf8');
      fs.rmSync(masterKeyFile);
      const closed = await taken(id);
      fs.writeFileSync(masterKeyFile, text);
      assert.deepEqual([closed.fault?.kind, closed.pieces], ['closed', [sealed]]);
    });
  });
}

async function* pieced(pieces: readonly Buffer[]) {
  yield* pieces;
}
