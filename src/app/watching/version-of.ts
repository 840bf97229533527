import fs from 'node:fs';
import path from 'node:path';

/** Of the centre, as package.json has it. */
export function versionOf(root: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
