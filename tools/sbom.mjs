// What ships besides our own code: `npm run sbom` writes dist/release/sbom.cdx.json (CycloneDX) and dist/release/licences.tsv.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { licenceList, licenceOf, refusedIn } from './licences.mjs';

/**
 * The bill of materials of the package.json and package-lock.json in a folder, without what only builds and tests. The same lock
 * file always gives the same bytes: npm's own has a number and a time of the moment.
 * @param {string} folder
 */
export function sbomOf(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const asked = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--omit=dev',
    '--package-lock-only',
  ];
  const made = spawnSync(npm, asked, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e9,
  });
  if (made.status !== 0) throw new Error(`npm sbom failed: ${made.stderr}`);
  const { metadata, components, dependencies, ...bill } = JSON.parse(made.stdout);
  const lock = fs.readFileSync(path.join(folder, 'package-lock.json'));
  const { name } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const byRef = (one, other) =>
    (one['bom-ref'] ?? one.ref).localeCompare(other['bom-ref'] ?? other.ref, 'en');
  return {
    ...bill,
    serialNumber: `urn:uuid:${uuidOf(lock)}`,
    // npm names the application after the folder in which it stands.
    metadata: { lifecycles: metadata.lifecycles, component: { ...metadata.component, name } },
    components: components.toSorted(byRef),
    dependencies: dependencies.toSorted(byRef),
  };
}

/** Version 8 of RFC 9562: ours to fill. */
function uuidOf(content) {
  const digits = createHash('sha256').update(content).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}

function main(folder = 'dist/release') {
  const bill = sbomOf('.');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`);
  fs.writeFileSync(path.join(folder, 'licences.tsv'), licenceList(bill));
  const refused = refusedIn(bill);
  for (const one of refused)
    process.stderr.write(`${one['bom-ref']}: ${licenceOf(one) ?? 'no licence'} may not ship\n`);
  process.stderr.write(`· ${bill.components.length} packages in ${folder}/sbom.cdx.json\n`);
  if (refused.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
