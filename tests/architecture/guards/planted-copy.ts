import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checks, nodeOptionsOf } from '../../../tools/checks.mjs';
import type { Plant } from './plants.ts';

const SOURCES = ['src', 'bench', 'torture', 'tools', 'database/migrations'];
const SETTINGS = [
  'package.json',
  'architecture.mjs',
  'knip.json',
  'tsconfig.json',
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
];
const PROJECTS = ['base', 'server', 'web', 'web-tests'].map((name) => `tsconfig.${name}.json`);

/** The checkout without its tests, with violations planted in it; its packages are those of the checkout. */
export interface PlantedCopy {
  readonly root: string;
  /** Runs the programs of a part of `npm run check` here, with more parameters, and returns what they print. */
  run(part: keyof typeof checks, ...more: string[]): Promise<string>;
  remove(): void;
}

export function plantedCopy(original: string, plants: readonly Plant[], sources = SOURCES): PlantedCopy {
  const root = mkdtempSync(path.join(os.tmpdir(), 'green-channel-guards-'));
  const packages = path.join(root, 'node_modules');
  for (const name of [...sources, ...SETTINGS, ...PROJECTS])
    cpSync(path.join(original, name), path.join(root, name), { recursive: true });
  symlinkSync(path.join(original, 'node_modules'), packages);
  for (const { file, source } of plants) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  return {
    root,
    run: async (part, ...more) => {
      const printed = checks[part].map(([program = '', ...parameters]) =>
        print(root, [...nodeOptionsOf(part), path.join(packages, program), ...parameters, ...more]),
      );
      return (await Promise.all(printed)).join('\n');
    },
    remove: () => {
      // First of all the link, so that nothing can follow it into the checkout.
      unlinkSync(packages);
      rmSync(root, { recursive: true });
    },
  };
}

/** What a program prints; a complaint is no failure here. */
function print(cwd: string, parameters: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { cwd, maxBuffer: 2 ** 28 }, (_, out, err) => resolve(out || err));
  });
}
