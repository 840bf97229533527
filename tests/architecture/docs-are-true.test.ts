import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { mayImport } from '../../architecture.mjs';
import { commands } from '../../src/app/commands/all.ts';
import { findFalsePaths } from './docs/find-false-paths.ts';
import { commandsIn, docPages } from './docs/pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = docPages(root);
const page = (file: string) => pages.find((one) => one.file === file)?.lines ?? [];

describe('the docs', () => {
  it('name only files and folders that are there', () => {
    assert.deepEqual(findFalsePaths(root), []);
  });

  it('name only tasks of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const asked = pages.flatMap((one) => commandsIn(one, 'npm run'));

    const unknown = asked.filter(([, words]) => !(words.split(/\s/)[0]! in scripts));

    assert.ok(asked.length > 2);
    assert.deepEqual(unknown, []);
  });

  it('name only commands of the command line', () => {
    const asked = pages.flatMap((one) => commandsIn(one, 'bin/green-channel'));

    const unknown = asked
      .filter(([, words]) => /^[a-z]/.test(words))
      .filter(([, words]) => !commands.some(({ name }) => `${words} `.startsWith(`${name} `)));

    assert.ok(asked.length > 2);
    assert.deepEqual(unknown, []);
  });

  it('keep to their lengths: the map 150 lines, a decision 60, a module README 40', () => {
    const tooLong = pages.filter(({ file, lines }) => lines.length > mostLines(file)).map(({ file }) => file);

    assert.deepEqual(tooLong, []);
  });

  it('number decisions without a gap', () => {
    const numbers = readdirSync(path.join(root, 'docs/decisions')).map((file) => Number(file.slice(0, 4)));

    assert.deepEqual(
      numbers.toSorted((a, b) => a - b),
      numbers.map((_, index) => index + 1),
    );
  });
});

describe('every module', () => {
  const modules = readdirSync(path.join(root, 'src/modules')).toSorted();

  it('has a line in architecture.mjs', () => {
    assert.deepEqual(modules, Object.keys(mayImport).toSorted());
  });

  for (const [name, allowed] of Object.entries<readonly string[]>(mayImport)) {
    it(`${name} stands in ARCHITECTURE.md with the doors it may use`, () => {
      const row = page('ARCHITECTURE.md').find((line) => line.startsWith(`| **${name}** |`));

      assert.equal(row?.split('|').at(-2)?.trim(), allowed.join(', ') || '–');
    });

    it(`${name} has a README that says what it owns and what is not its job`, () => {
      const readme = page(`src/modules/${name}/README.md`).join('\n');

      assert.match(readme, /\*\*Owns\*\*/);
      assert.match(readme, /\*\*Not its job/);
    });
  }
});

function mostLines(file: string): number {
  if (file === 'ARCHITECTURE.md') return 150;
  if (file.startsWith('docs/decisions/')) return 60;
  return file.startsWith('src/modules/') ? 40 : Infinity;
}
