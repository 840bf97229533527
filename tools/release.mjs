// A release of a tag: node tools/release.mjs v1.2.3 --key ed25519.pem [--to FOLDER]. The same tag gives the same bytes.
// Whoever has one checks it: node tools/verify-release.mjs FOLDER PUBLIC_KEY. See docs/operations/release.md.
import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { licenceList, refusedIn } from './licences.mjs';
import { sbomOf } from './sbom.mjs';

const git = (...parameters) => execFileSync('git', parameters, { maxBuffer: 1e9 });

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Sorted entries with the time of the commit and fixed owners and modes are what git writes; the packing is told apart by nothing. */
function archiveOf(tag, prefix) {
  const tar = git(
    '-c',
    'tar.umask=0022',
    'archive',
    '--format=tar',
    `--prefix=${prefix}/`,
    `${tag}^{commit}`,
  );
  const packed = gzipSync(tar, { level: 9 });
  // Of the header: which system packed it. 255 is unknown.
  packed[9] = 255;
  return { tar, packed };
}

/** Of the tag's own lock file, whatever stands in the checkout. */
function billOf(tag) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-release-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      fs.writeFileSync(path.join(folder, file), git('show', `${tag}^{commit}:${file}`));
    return sbomOf(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const digestOf = (content) => createHash('sha256').update(content).digest('hex');

function release(tag, { key, to }) {
  if (!git('tag', '--list', tag).toString().trim())
    fail(`There is no tag ${tag}: a release is made of a tag.`);
  const { name, version } = JSON.parse(git('show', `${tag}^{commit}:package.json`).toString());
  if (tag !== `v${version}`) fail(`The tag is ${tag}, and package.json says ${version}.`);
  const bill = billOf(tag);
  const refused = refusedIn(bill);
  if (refused.length > 0) fail(`May not ship: ${refused.map((one) => one['bom-ref']).join(', ')}`);
  const stem = `${name}-${version}`;
  const { tar, packed } = archiveOf(tag, stem);
  const files = {
    [`${stem}.tar.gz`]: packed,
    [`${stem}.sbom.cdx.json`]: `${JSON.stringify(bill, undefined, 2)}\n`,
    [`${stem}.licences.tsv`]: licenceList(bill),
  };
  // The unpacked archive too: another version of the packer may pack the same content differently.
  const sums = Object.entries({ ...files, [`${stem}.tar`]: tar })
    .map(([file, content]) => `${digestOf(content)}  ${file}\n`)
    .join('');
  const folder = to ?? path.join('dist/release', stem);
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...files, SHA256SUMS: sums }))
    fs.writeFileSync(path.join(folder, file), content);
  if (key) {
    const secret = createPrivateKey(fs.readFileSync(key));
    if (secret.asymmetricKeyType !== 'ed25519') fail('The key must be an Ed25519 key.');
    fs.writeFileSync(path.join(folder, 'SHA256SUMS.sig'), sign(null, Buffer.from(sums), secret));
  }
  process.stderr.write(`· ${folder}: ${key ? 'signed' : 'NOT signed, name a key with --key'}\n`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, to: { type: 'string' } },
});
if (positionals.length === 1) release(positionals[0], values);
else fail('node tools/release.mjs TAG [--key FILE] [--to FOLDER]');
