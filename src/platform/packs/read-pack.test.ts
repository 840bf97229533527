import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { z } from 'zod';
import { keepParsedIn, PackFaults, readYaml } from './index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-packs-'));
const file = path.join(folder, 'rules.yaml');
const schema = z.strictObject({ rules: z.array(z.strictObject({ id: z.string(), from: z.iso.date() })) });

describe('a pack', () => {
  after(() => fs.rmSync(folder, { recursive: true }));

  const faultsOf = (content: string | Buffer): string[] => {
    fs.writeFileSync(file, content);
    try {
      readYaml(file, schema);
      return [];
    } catch (error) {
      if (!(error instanceof PackFaults)) throw error;
      return error.faults.map(({ line, message }) => `${line}: ${message}`);
    }
  };

  it('that holds is read', () => {
    assert.deepEqual(faultsOf('rules:\n  - id: "6E001"\n    from: 2026-01-01\n'), []);
  });

  it('is refused with the line of every fault at once', () => {
    assert.deepEqual(
      faultsOf(
        'rules:\n  - id: 6E001\n    from: 2026-01-01\n  - id: b\n    from: 2026-02-30\n    until: 2027-01-01\n',
      ),
      [
        '2: rules.0.id: Invalid input: expected string, received number',
        '5: rules.1.from: Invalid ISO date',
        '4: rules.1: Unrecognized key: "until"',
      ],
    );
  });

  it('is refused when it is no YAML, when a key stands twice, and when it is not UTF-8', () => {
    assert.match(faultsOf('rules: [\n').join(), /^\d: /);
    assert.match(faultsOf('rules: []\nrules: []\n').join(), /^2: Map keys must be unique/);
    assert.deepEqual(faultsOf(Buffer.from('rules: [é]', 'latin1')), [
      '1: is not UTF-8: save it again as UTF-8',
    ]);
  });

  it('is refused when an alias means nothing, when aliases would fill the memory, and when it nests without end', () => {
    const tenTimes = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(10)}]\n`;

    assert.deepEqual(faultsOf('rules:\n  - *nowhere\n'), [
      '2: Unresolved alias (the anchor must be set before the alias): nowhere',
    ]);
    assert.match(
      faultsOf(`a: &a [1]\n${tenTimes('b', 'a')}${tenTimes('c', 'b')}${tenTimes('d', 'c')}`).join(),
      /^1: Excessive alias count/,
    );
    assert.match(faultsOf('- '.repeat(20_000)).join(), /^1: nests too deeply to be read/);
  });

  it('is read again from what was kept of the same text, by whatever schema is asked now', (test) => {
    keepParsedIn(folder);
    test.after(() => keepParsedIn(undefined));
    const text = 'rules:\n  - id: "6E001"\n    from: 2026-01-01\n';
    assert.deepEqual(faultsOf(text), []);
    const [kept] = fs.readdirSync(path.join(folder, 'packs'));
    assert.ok(kept);

    const other = { rules: [{ id: 'kept', from: '2026-01-01' }] };
    fs.writeFileSync(path.join(folder, 'packs', kept), JSON.stringify(other));
    assert.deepEqual(readYaml(file, schema), other);
    assert.throws(() => readYaml(file, z.strictObject({})), /rules\.yaml:1: .*Unrecognized key/);

    fs.writeFileSync(path.join(folder, 'packs', kept), '{ torn');
    assert.deepEqual(readYaml(file, schema), { rules: [{ id: '6E001', from: '2026-01-01' }] });
  });
});
