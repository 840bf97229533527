import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { testFolder } from '#testing/files';
import { inParts, openOn, wholeOf } from '../testing/arrange-place.ts';

const text = Buffer.from('Opened by a key that a master key wraps.');
const named = (name: string, key = randomBytes(32)) => `${name}:${key.toString('base64')}`;

describe('master keys', async () => {
  const database = await testDatabase<unknown>();
  const { db, owner } = database;
  const settings = testFolder();
  const files = await openOn(database, settings);
  const { masterKeyFile } = settings;
  const textOf = async (id: string, store = files) =>
    (await wholeOf((await store.read(db, id)).stream)).toString();
  const wrappedOf = async (id: string) =>
    (
      await sql<{
        wrapped: string;
      }>`select encode(wrapped, 'hex') as wrapped from files.key where content_id = ${id}`.execute(db)
    ).rows[0]?.wrapped;

  it('are made at the first start, for nobody else to read', () => {
    const { mode } = fs.statSync(masterKeyFile);

    assert.equal(mode & 0o777, 0o600);
    assert.match(fs.readFileSync(masterKeyFile, 'utf8'), /^# .*\n\d{4}-\d\d-\d\d-[\da-f]{6} [\w+/]{43}=\n$/);
  });

  it('change without a content being written again; a store that is open hears of it', async () => {
    const other = await openOn(database, settings);
    const before = [await files.store(inParts(text), {}), await files.store(inParts(text), {})];
    const upload = await files.begin({});
    await files.append(upload.id, { offset: 0, content: inParts(text) });
    const [former] = await files.listKeys();
    const objects = fs
      .globSync('*/*', { cwd: settings.folder })
      .map((name) => fs.statSync(`${settings.folder}/${name}`).mtimeMs);
    const wrapped = await wrappedOf(before[0]!.id);

    const rotation = await files.rotate({ isNew: true });

    assert.equal(rotation.rewrapped, 3);
    assert.equal(rotation.left, 0);
    assert.notEqual(await wrappedOf(before[0]!.id), wrapped);
    assert.deepEqual(
      fs
        .globSync('*/*', { cwd: settings.folder })
        .map((name) => fs.statSync(`${settings.folder}/${name}`).mtimeMs),
      objects,
    );
    assert.deepEqual(await other.listKeys(), [
      { id: former!.id, contents: 0, state: 'former' },
      { id: rotation.current, contents: 3, state: 'current' },
    ]);
    for (const { id } of before) assert.equal(await textOf(id, other), text.toString());
    await other.append(upload.id, { offset: text.length, content: inParts(text) });
    await other.finish(upload.id, {});
    assert.equal(await textOf(upload.id), `${text.toString()}${text.toString()}`);

    // Without the former key everything still opens: nothing needs it any more.
    const lines = fs.readFileSync(masterKeyFile, 'utf8').split('\n');
    fs.writeFileSync(masterKeyFile, lines.filter((line) => !line.startsWith(former!.id)).join('\n'));
    assert.equal(await textOf(before[0]!.id), text.toString());
  });

  it('go on being rotated where a rotation was cut off', async () => {
    const { id } = await files.store(inParts(text), {});
    const [{ rows: before }, current] = [
      await sql`select * from files.key where content_id = ${id}`.execute(db),
      await files.rotate({ isNew: true }),
    ];
    await sql`update files.key set (master_key, wrapped) =
      (${(before[0] as { master_key: string }).master_key}, ${(before[0] as { wrapped: Buffer }).wrapped}) where content_id = ${id}`.execute(
      owner,
    );

    const rotation = await files.rotate({ isNew: false });

    assert.deepEqual(rotation, { current: current.current, rewrapped: 1, left: 0 });
    assert.equal(await textOf(id), text.toString());
  });

  it('may come from the settings instead, the current one last', async () => {
    const elsewhere = await testDatabase<unknown>();
    const [first, second] = [named('first'), named('second')];
    const given = { ...testFolder(), masterKeys: [first] };
    const before = await openOn(elsewhere, given);
    const { id } = await before.store(inParts(text), {});
    const after = await openOn(elsewhere, { ...given, masterKeys: [first, second] });

    assert.deepEqual(await after.rotate({ isNew: false }), { current: 'second', rewrapped: 1, left: 0 });
    assert.equal(fs.existsSync(given.masterKeyFile), false);
    await assert.rejects(before.read(elsewhere.db, id), /MASTER_KEYS has no master key second: put it back/);
    await assert.rejects(after.rotate({ isNew: true }), /MASTER_KEYS cannot be written/);
    const only = await openOn(elsewhere, { ...given, masterKeys: [second] });
    assert.equal((await wholeOf((await only.read(elsewhere.db, id)).stream)).toString(), text.toString());
    const wrong = await openOn(elsewhere, { ...given, masterKeys: [named('second')] });
    await assert.rejects(wrong.read(elsewhere.db, id), /unable to authenticate/);
  });

  it('that are missing or damaged are named, and never replaced by fresh ones', async () => {
    const kept = fs.readFileSync(masterKeyFile, 'utf8');
    const openWith = async (content: string | undefined) => {
      if (content === undefined) fs.rmSync(masterKeyFile);
      else fs.writeFileSync(masterKeyFile, content);
      return openOn(database, settings);
    };

    await assert.rejects(
      openWith(undefined),
      /master.keys is missing, and stored files need its keys \(.*\): put it back from its copy/,
    );
    assert.equal(fs.existsSync(masterKeyFile), false);
    await assert.rejects(openWith('# nothing\n'), /holds no master key/);
    await assert.rejects(openWith('one short\n'), /key 1 must be a name, a space and 32 bytes in base64/);
    await assert.rejects(openWith(`${kept}${kept}`), /names the key .* twice/);
    const fresh = await openWith(named('fresh').replace(':', ' '));
    const { current, rewrapped, left } = await fresh.rotate({ isNew: true });
    assert.deepEqual([rewrapped, left > 0], [0, true]);
    assert.equal(
      (await fresh.listKeys()).some(({ state }) => state === 'missing'),
      true,
    );
    const { id } = await fresh.store(inParts(text), {});
    const mended = await openWith(`${kept}${fs.readFileSync(masterKeyFile, 'utf8')}`);
    assert.equal((await mended.listKeys()).at(-1)?.id, current);
    assert.equal(await textOf(id, mended), text.toString());
    assert.equal((await mended.rotate({ isNew: false })).left, 0);
  });
});
