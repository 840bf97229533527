// Checks a release: node tools/verify-release.mjs FOLDER PUBLIC_KEY. Needs nothing else of this repository.
import { createHash, createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What does not fit, or undefined where all does. */
function faultOf(folder, publicKey) {
  const read = (name) => fs.readFileSync(path.join(folder, name));
  const sums = read('SHA256SUMS');
  const key = createPublicKey(fs.readFileSync(publicKey));
  if (!verify(null, sums, key, read('SHA256SUMS.sig'))) return 'The signature is not by this key.';
  for (const line of sums.toString().trimEnd().split('\n')) {
    const [digest, file] = line.split('  ');
    // The unpacked archive is signed too, and not sent: it is in the packed one.
    const content = file.endsWith('.tar') ? gunzipSync(read(`${file}.gz`)) : read(file);
    if (createHash('sha256').update(content).digest('hex') !== digest)
      return `${file} is not what was signed.`;
  }
  return undefined;
}

const [folder, publicKey, ...rest] = process.argv.slice(2);
const isAsked = folder !== undefined && publicKey !== undefined && rest.length === 0;
const fault = isAsked ? faultOf(folder, publicKey) : 'node tools/verify-release.mjs FOLDER PUBLIC_KEY';
if (fault === undefined) process.stdout.write('Signed by this key, and every file is what was signed.\n');
else process.stderr.write(`${fault}\n`);
process.exitCode = fault === undefined ? 0 : 1;
