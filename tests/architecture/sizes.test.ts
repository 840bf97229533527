import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findOversized } from './sizes/find-oversized.ts';

describe('what is read at one sitting', () => {
  it('is short enough, and no folder is overfull', () => {
    assert.deepEqual(findOversized(path.resolve(import.meta.dirname, '../..')), []);
  });

  it('is seen when it is not', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-sizes-'));
    fs.mkdirSync(path.join(root, 'src/modules/parties'), { recursive: true });
    fs.writeFileSync(path.join(root, 'ARCHITECTURE.md'), 'line\n'.repeat(151));
    fs.writeFileSync(path.join(root, 'src/modules/parties/index.ts'), 'line\n'.repeat(16));
    for (let file = 0; file < 14; file++)
      fs.writeFileSync(path.join(root, `src/modules/parties/${file}.ts`), '');

    const found = findOversized(root);
    fs.rmSync(root, { recursive: true });

    assert.deepEqual(found, [
      'ARCHITECTURE.md: 151 lines, 150 are enough',
      'src/modules/parties/index.ts: 16 lines, 15 are enough',
      'src/modules/parties: 15 files, group them by noun',
    ]);
  });
});
