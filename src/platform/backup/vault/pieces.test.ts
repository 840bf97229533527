import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { cut } from '../rows/cut.ts';
import { PieceStore } from './piece-store.ts';
import { makeKeys, openKeys } from './vault-keys.ts';

const rowsOf = (numbers: readonly number[]) =>
  numbers.map((number) => Buffer.from(`${number}\t${'some words of a row '.repeat(1 + (number % 40))}\n`));

async function* streamed(rows: readonly Buffer[]) {
  yield* rows;
}

describe('pieces', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-pieces-'));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const { keys, text } = await makeKeys('a long passphrase');
  const store = new PieceStore(folder, keys);

  it('give back what was kept, packed or not, and keep the same bytes once', async () => {
    for (const plain of [
      Buffer.alloc(0),
      Buffer.from('中文'),
      randomBytes(100_000),
      Buffer.alloc(3_000_000, 'a'),
    ])
      for (const isPacked of [true, false]) {
        const piece = await store.keep(plain, { isPacked });

        assert.deepEqual(await store.read(piece), plain);
      }
    assert.equal(store.written.pieces, 4);
  });

  it('open with not one bit changed, and not in the place of another', async () => {
    const [one, other] = [
      await store.keep(Buffer.from('one'), { isPacked: true }),
      await store.keep(Buffer.from('other'), { isPacked: true }),
    ];
    const file = store.fileOf(one.id);
    const sealed = fs.readFileSync(file);

    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed);
      flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
      fs.writeFileSync(file, flipped);
      await assert.rejects(store.read(one), /was touched or is damaged/);
    }
    fs.copyFileSync(store.fileOf(other.id), file);
    await assert.rejects(store.read(one), /was touched or is damaged/);
    fs.writeFileSync(file, sealed);
    assert.deepEqual(await store.read(one), Buffer.from('one'));
  });

  it('show nothing of what is in them', async () => {
    const piece = await store.keep(Buffer.from('Dengde Sorbents'.repeat(100)), { isPacked: false });

    assert.equal(fs.readFileSync(store.fileOf(piece.id)).includes('Dengde'), false);
    const elsewhere = new PieceStore(
      path.join(folder, 'elsewhere'),
      (await makeKeys('a long passphrase')).keys,
    );
    assert.notEqual(
      (await elsewhere.keep(Buffer.from('Dengde Sorbents'.repeat(100)), { isPacked: false })).id,
      piece.id,
    );
  });

  it('stay the same around a row that is put in, changed or taken out', async () => {
    const numbers = Array.from({ length: 20_000 }, (_, number) => number);
    const before = await Array.fromAsync(cut(streamed(rowsOf(numbers))));

    const changed = numbers
      .filter((number) => number !== 9000)
      .map((number) => (number === 100 ? 7 : number));
    const after_ = await Array.fromAsync(cut(streamed(rowsOf([...changed, 20_001]))));

    const known = new Set(before.map((piece) => piece.toString('latin1')));
    const fresh = after_.filter((piece) => !known.has(piece.toString('latin1')));
    assert.ok(before.length > 8, String(before.length));
    assert.ok(fresh.length <= 6, `${fresh.length} of ${after_.length} are new`);
    assert.deepEqual(Buffer.concat(before), Buffer.concat(rowsOf(numbers)));
  });

  it('open by their passphrase alone', async () => {
    assert.deepEqual(await openKeys(text, 'a long passphrase', 'vault.json'), keys);
    await assert.rejects(openKeys(text, 'a long passphrasf', 'vault.json'), /does not open vault\.json/);
    await assert.rejects(openKeys('{}', 'a long passphrase', 'vault.json'), /vault\.json is damaged/);
  });
});
