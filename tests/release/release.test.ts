import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');

describe('a release', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-release-test-'));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const at = (...names: string[]) => path.join(folder, ...names);
  const git = (cwd: string, ...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.org', ...parameters], {
      cwd,
      encoding: 'utf8',
    });
  const run = (cwd: string, ...parameters: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'tools/release.mjs'), ...parameters], {
      cwd,
      encoding: 'utf8',
    });
  const check = (...parameters: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'tools/verify-release.mjs'), ...parameters], {
      encoding: 'utf8',
    });
  const bytesOf = (made: string) =>
    Object.fromEntries(
      fs
        .readdirSync(made)
        .toSorted()
        .map((file) => [file, fs.readFileSync(path.join(made, file)).toString('base64')]),
    );

  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  fs.writeFileSync(at('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  fs.writeFileSync(at('key.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const other = generateKeyPairSync('ed25519').publicKey;
  fs.writeFileSync(at('other.pem'), other.export({ type: 'spki', format: 'pem' }));

  // A small checkout with our own packages, two files in unsorted order and one that can be run.
  fs.mkdirSync(at('one/bin'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) fs.cpSync(path.join(root, file), at('one', file));
  fs.writeFileSync(at('one/z.txt'), 'last\n');
  fs.writeFileSync(at('one/a.txt'), '首先\n');
  fs.writeFileSync(at('one/bin/run'), '#!/bin/sh\n', { mode: 0o755 });
  git(at('one'), 'init', '--quiet');
  git(at('one'), 'add', '.');
  git(at('one'), 'commit', '--quiet', '--message', 'first');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  git(at('one'), 'tag', `v${version}`);
  git(folder, 'clone', '--quiet', at('one'), at('two'));

  it('of one tag is the same bytes, whoever makes it and whatever stands beside it', () => {
    // In the second checkout everything is newer, otherwise writable, and work has gone on.
    git(at('two'), 'config', 'tar.umask', '0077');
    fs.writeFileSync(at('two/a.txt'), 'changed\n');
    fs.writeFileSync(at('two/new.txt'), 'not of the tag\n');
    fs.writeFileSync(at('two/package-lock.json'), '{}');
    const made = ['one', 'two'].map((name) =>
      run(at(name), `v${version}`, '--key', at('key.pem'), '--to', at(`made-${name}`)),
    );

    assert.deepEqual(
      made.map(({ status, stderr }) => [status, stderr.includes(': signed')]),
      [
        [0, true],
        [0, true],
      ],
    );
    const [one, two] = ['made-one', 'made-two'].map((name) => bytesOf(at(name)));
    assert.deepEqual(one, two);
    assert.deepEqual(Object.keys(one!), [
      'SHA256SUMS',
      'SHA256SUMS.sig',
      `green-channel-${version}.licences.tsv`,
      `green-channel-${version}.sbom.cdx.json`,
      `green-channel-${version}.tar.gz`,
    ]);
  });

  it('holds what the tag holds, and nothing else', () => {
    const listed = execFileSync('tar', ['-tzf', at(`made-one/green-channel-${version}.tar.gz`)], {
      encoding: 'utf8',
    });

    assert.deepEqual(
      listed
        .trim()
        .split('\n')
        .filter((name) => !name.endsWith('/'))
        .map((name) => name.replace(`green-channel-${version}/`, '')),
      ['a.txt', 'bin/run', 'package-lock.json', 'package.json', 'z.txt'],
    );
  });

  it('is verified by the public key of its releaser, and by no other', () => {
    const made = at('made-one');

    assert.equal(check(made, at('key.pub.pem')).status, 0);
    assert.match(check(made, at('other.pem')).stderr, /not by this key/);
    assert.equal(check(made).status, 1);
  });

  it('is refused when a file was changed, or the sums were', () => {
    fs.cpSync(at('made-one'), at('touched'), { recursive: true });
    fs.appendFileSync(at(`touched/green-channel-${version}.licences.tsv`), 'more\n');
    assert.match(check(at('touched'), at('key.pub.pem')).stderr, /licences.tsv is not what was signed/);

    fs.appendFileSync(at('touched/SHA256SUMS'), 'more\n');
    assert.match(check(at('touched'), at('key.pub.pem')).stderr, /not by this key/);
  });

  it('is not made of what is no tag, nor of a tag that says another version', () => {
    git(at('one'), 'tag', 'v9.9.9');

    assert.match(run(at('one'), 'v1.2.3', '--to', at('none')).stderr, /There is no tag v1\.2\.3/);
    assert.match(run(at('one'), 'v9.9.9', '--to', at('none')).stderr, /package\.json says/);
    assert.equal(fs.existsSync(at('none')), false);
  });
});
