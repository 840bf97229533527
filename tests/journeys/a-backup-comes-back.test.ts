import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { before, describe, it } from 'node:test';
import { type Backing, restoreBackup, takeBackup, Vault } from '#platform/backup';
import { asOwner } from '#platform/database';
import type { FileStore } from '#platform/files';
import { digests } from '#testing/backup';
import { filled, openDrill, sha256 } from './open-drill.ts';

describe('a backup', async () => {
  const { owner, db, grounds, source, contents, keep, write, examine, digestsOf, sumsOf, store } =
    await openDrill();
  let files: FileStore;
  before(async () => {
    files = await store();
  });

  it('brings back every row and every file as they were, whatever was written since', async () => {
    const [rows, sums] = [await digests(owner), sumsOf()];
    const taken = await takeBackup(source);
    await write('after the backup');
    await keep(filled(3000, 'After the backup. '));
    const target = grounds.embedded('embedded');

    const restored = await restoreBackup(target, {});

    assert.deepEqual(taken.faults, []);
    assert.deepEqual(restored.faults, []);
    assert.deepEqual(await digestsOf(target), rows);
    assert.deepEqual(await examine(target), { broken: [], sums });
    assert.deepEqual(fs.readdirSync(target.settings.dataFolder).toSorted(), ['database', 'files', 'keys']);
  });

  it('writes only what is new, and each is whole by itself', async () => {
    await takeBackup(source);
    const id = await keep(filled(2000, 'New. '));
    await write('one more entry');

    const again = await takeBackup(source, 1);

    // The new file, and the tables that know of it and of the entry: content, key, entry, seal.
    assert.equal(again.written.pieces, 5);
    assert.deepEqual(await (await Vault.open(grounds.vault, source.passphrase)).names(), [again.name]);
    assert.ok(again.removed.length >= 2);
    const target = await grounds.empty('again');
    await restoreBackup(target, {});
    assert.equal((await examine(target)).sums[id], sha256(contents.get(id)!));
  });

  it('is of one moment while people write, upload and delete', async () => {
    let isOver = false;
    const gone = await keep(filled(4000, 'Deleted meanwhile. '));
    const writing = (async () => {
      const upload = await files.begin({});
      await files.append(upload.id, { offset: 0, content: Readable.from([Buffer.from('on its way')]) });
      await files.remove(db, gone);
      contents.delete(gone);
      for (let number = 1; !isOver; number++) {
        await write(`meanwhile ${number}`);
        await keep(filled(500 + number, 'Meanwhile. '));
        if (number % 3 === 0) await files.clear();
      }
      return upload.id;
    })();

    const taken = await takeBackup(source);
    isOver = true;
    const upload = await writing;
    const target = await grounds.empty('meanwhile');
    await restoreBackup(target, { name: taken.name });

    const { broken, sums } = await examine(target);
    assert.deepEqual(broken, []);
    for (const [id, sum] of Object.entries(sums))
      if (contents.has(id)) assert.equal(sum, sha256(contents.get(id)!));
    assert.equal(sums[upload], undefined);
    await files.cancel(upload, {});
  });

  describe('that was touched, or is opened wrongly', () => {
    let target: Backing;
    before(async () => {
      await takeBackup(source);
      target = await grounds.empty('untouched');
    });
    const isStillEmpty = async () => {
      const { dataFolder } = target.settings;
      const left = fs.existsSync(dataFolder) ? fs.readdirSync(dataFolder) : [];
      return left.length === 0 && Object.keys(await digestsOf(target)).length === 0;
    };
    const refused = async (backing: Backing, says: RegExp) => {
      await assert.rejects(restoreBackup(backing, {}), says);
      assert.equal(await isStillEmpty(), true);
    };
    /** The file of a piece that the last backup needs for a table, or for a file. */
    const pieceFile = async (part: 'tables' | 'contents') => {
      const vault = await Vault.open(grounds.vault, source.passphrase);
      const manifest = await vault.manifest();
      return vault
        .pieces(manifest)
        .fileOf(manifest[part].find(({ pieces }) => pieces.length > 0)!.pieces[0]!.id);
    };
    const spoilt = async (file: string, spoil: (bytes: Buffer) => Buffer | undefined, says: RegExp) => {
      const bytes = fs.readFileSync(file);
      const spoiltBytes = spoil(Buffer.from(bytes));
      if (spoiltBytes) fs.writeFileSync(file, spoiltBytes);
      else fs.rmSync(file);
      await refused(target, says);
      fs.writeFileSync(file, bytes);
    };
    const flipped = (bytes: Buffer) => {
      bytes[bytes.length >> 1] = bytes[bytes.length >> 1]! ^ 1;
      return bytes;
    };

    it('says that the passphrase is another one', async () => {
      await refused(
        { ...target, passphrase: 'another long passphrase' },
        /The passphrase does not open .*vault\.json/,
      );
    });

    it('names the file in which a single bit differs, that was cut off, or that is missing', async () => {
      const file = await pieceFile('tables');
      await spoilt(file, flipped, /was touched or is damaged: bring this file back/);
      const other = await pieceFile('contents');
      await spoilt(
        other,
        (bytes) => bytes.subarray(0, -1),
        /has \d+ bytes instead of \d+: bring this file back/,
      );
      await spoilt(other, () => undefined, /is missing: bring this file back/);
      const manifest = `${grounds.vault}/backups/${fs.readdirSync(`${grounds.vault}/backups`).findLast((name) => name.endsWith('.manifest'))}`;
      await spoilt(manifest, flipped, /manifest was touched or is damaged/);
    });

    it('is written anew where a file of it is missing or cut off', async () => {
      const file = await pieceFile('contents');
      const bytes = fs.readFileSync(file);
      fs.writeFileSync(file, bytes.subarray(0, 100));

      const { written } = await takeBackup(source);

      assert.ok(written.pieces >= 1);
      assert.equal(fs.statSync(file).size, bytes.length);
    });

    it('does not come over what is there, unless that is set aside', async () => {
      const elsewhere = await grounds.empty('occupied');
      const { files: places } = elsewhere.settings;
      fs.mkdirSync(places.folder, { recursive: true });
      fs.writeFileSync(path.join(places.folder, 'mine'), 'Not to be lost.');

      await assert.rejects(
        restoreBackup(elsewhere, {}),
        /Something is there already: .*files\. Nothing was changed/,
      );
      const { aside } = await restoreBackup(elsewhere, { setsAside: true });

      assert.equal(fs.readFileSync(path.join(aside[0]!, 'mine'), 'utf8'), 'Not to be lost.');
      assert.deepEqual((await examine(elsewhere)).broken, []);
      await assert.rejects(restoreBackup({ ...source }, { setsAside: true }), /The database is not empty/);
    });
  });

  it('keeps out another database, a folder of something else, and a passphrase that is soon guessed', async () => {
    const other = grounds.embedded('embedded');
    await assert.rejects(takeBackup(other), /holds backups of another database/);
    await assert.rejects(takeBackup({ ...source, folder: grounds.folder }), /holds something else/);
    const fresh = path.join(grounds.folder, 'fresh');
    await assert.rejects(
      takeBackup({ ...source, folder: fresh, passphrase: 'short' }),
      /fewer than 12 characters/,
    );
    assert.equal(fs.existsSync(fresh), false);
    await assert.rejects(restoreBackup({ ...other, folder: fresh }, {}), /is no folder of backups/);
  });

  it('does not set aside what a running centre stands on', async () => {
    const running = grounds.embedded('embedded');
    const { dataFolder } = running.settings;
    const before_ = fs.readdirSync(dataFolder);

    await asOwner(running.settings, { tell: () => {} }, () =>
      assert.rejects(restoreBackup(running, { setsAside: true }), /A centre runs on .*: stop it before/),
    );

    assert.deepEqual(fs.readdirSync(dataFolder), before_);
  });

  it('says which files were missing or damaged when it was taken, and then lets no earlier backup go', async () => {
    const [lost, hurt] = [await keep(filled(700, 'Lost. ')), await keep(filled(700, 'Hurt. '))];
    const fileOf = (id: string) => path.join(source.settings.files.folder, id.slice(-2), id);
    const [lostBytes, hurtBytes] = [fs.readFileSync(fileOf(lost)), fs.readFileSync(fileOf(hurt))];
    const flipped = Buffer.from(hurtBytes);
    flipped[50] = flipped[50]! ^ 1;
    fs.rmSync(fileOf(lost));
    fs.writeFileSync(fileOf(hurt), flipped);

    const taken = await takeBackup(source, 1);

    fs.writeFileSync(fileOf(lost), lostBytes);
    fs.writeFileSync(fileOf(hurt), hurtBytes);
    assert.deepEqual(
      new Map(taken.faults.map(({ id, says }) => [id, says.split(':')[0]])),
      new Map([
        [lost, 'missing'],
        [hurt, 'damaged'],
      ]),
    );
    assert.deepEqual(taken.removed, []);
    assert.deepEqual((await takeBackup(source, 1)).faults, []);
  });
});
