import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import boundaries from '../../.dependency-cruiser.mjs';
import { plantedCopy } from './guards/planted-copy.ts';
import {
  forNamesAndDocs,
  forOurTests,
  forTheCompiler,
  forTheGraveyard,
  forTheLinter,
  forTheMap,
  type Plant,
  unformatted,
} from './guards/plants.ts';
import { findFalsePaths } from './docs/find-false-paths.ts';
import { findVagueNames } from './names/find-vague-names.ts';
import { findTrespasses } from './sql/find-trespasses.ts';
import { HALF_WIDTH, missingForms, shapeOf } from './texts/shape.ts';

/** Plants of which the guard has not made its complaint. */
const unseen = (plants: readonly Plant[], isSeen: (plant: Plant) => boolean) =>
  plants.filter((plant) => !isSeen(plant)).map(({ complaint, file }) => `${complaint} ${file}`);

describe('the guards, in copies with every kind of violation', () => {
  const checkout = path.resolve(import.meta.dirname, '../..');
  const copy = plantedCopy(checkout, [
    ...forTheMap,
    ...forTheLinter,
    ...forTheGraveyard,
    ...forOurTests,
    ...forNamesAndDocs,
  ]);
  // Alone: a server file in a page would bring Node's types along and hide that they are missing.
  const typed = plantedCopy(checkout, forTheCompiler);
  const untidy = plantedCopy(checkout, [unformatted], ['tools']);
  const printed = {
    types: typed.run('types', '--pretty', 'false'),
    bounds: copy.run('bounds', '--output-type', 'json'),
    lint: copy.run('lint', '--format', 'unix'),
    dead: copy.run('dead', '--reporter', 'json'),
    format: untidy.run('format'),
  };
  after(async () => {
    await Promise.allSettled(Object.values(printed));
    for (const one of [copy, typed, untidy]) one.remove();
  });

  it('the compiler sees deep imports, foreign tables, and Node in a page or in a domain', async () => {
    const lines = (await printed.types).split('\n');

    assert.deepEqual(
      unseen(forTheCompiler, ({ file, complaint }) =>
        lines.some((line) => line.startsWith(`${file}(`) && line.includes(`error ${complaint}:`)),
      ),
      [],
    );
  });

  it('dependency-cruiser sees a violation of each of its rules', async () => {
    const { summary } = JSON.parse(await printed.bounds) as {
      summary: { violations: { from: string; to: string; rule: { name: string } }[] };
    };
    const planted = new Set(forTheMap.map(({ complaint }) => complaint));

    assert.deepEqual(
      unseen(forTheMap, ({ file, complaint }) =>
        // A cycle is told once, from whichever file it is met first.
        summary.violations.some(
          ({ from, to, rule }) =>
            rule.name === complaint && (from === file || (complaint === 'no-cycle' && to === file)),
        ),
      ),
      [],
    );
    assert.deepEqual(
      boundaries.forbidden.map(({ name }) => name).filter((name) => !planted.has(name)),
      [],
    );
  });

  it('the linter sees forgotten promises, the clock in the domain, and what is too large', async () => {
    const lines = (await printed.lint).split('\n');

    assert.deepEqual(
      unseen(forTheLinter, ({ file, complaint }) =>
        lines.some((line) => line.startsWith(`${file}:`) && line.includes(`(${complaint})`)),
      ),
      [],
    );
  });

  it('knip sees dead files, dead exports and packages nobody declared', async () => {
    const found = JSON.parse(await printed.dead) as {
      files: string[];
      issues: ({ file: string } & Record<string, unknown>)[];
    };
    const isSeen = ({ file, complaint }: Plant) =>
      complaint === 'files'
        ? found.files.includes(file)
        : found.issues.some((issue) => issue.file === file && [issue[complaint]].flat().length > 0);

    assert.deepEqual(unseen(forTheGraveyard, isSeen), []);
  });

  it('prettier sees an untidy file', async () => {
    assert.match(await printed.format, new RegExp(unformatted.file));
  });

  it('our own test sees raw SQL on the tables of another module', () => {
    const found = findTrespasses(copy.root).filter((trespass) => trespass.includes('planted'));

    assert.deepEqual(found, [
      'src/modules/opportunities/store/planted-quoted-sql.ts:2 parties.name',
      'src/modules/opportunities/store/planted-sql.ts:2 parties.party',
    ]);
  });

  it('our own tests see names that say nothing, exports that hide, and docs of what is not there', () => {
    const found = [...findVagueNames(copy.root), ...findFalsePaths(copy.root)];

    assert.deepEqual(
      unseen(forNamesAndDocs, ({ complaint }) => found.some((fault) => fault.startsWith(complaint))),
      [],
    );
  });
});

describe('the comparison of sentences', () => {
  it('sees another value, another case, a missing form and half-width marks', () => {
    assert.notDeepEqual(shapeOf('{count} rows', 'en'), shapeOf('{number} lignes', 'fr'));
    assert.notDeepEqual(
      shapeOf('{is, select, offer {Offers} other {Requests}}', 'en'),
      shapeOf('{is, select, ofrfe {Offres} other {Demandes}}', 'fr'),
    );
    assert.deepEqual(
      shapeOf('{count, plural, one {# row} other {# rows}}', 'en'),
      shapeOf('{count}行', 'zh'),
    );
    assert.deepEqual(missingForms('{count, plural, other {# rows}}', 'en'), ['count: one']);
    assert.deepEqual(missingForms('{count, plural, other {#行}}', 'zh'), []);
    assert.match('没有找到,请重试', HALF_WIDTH);
    assert.doesNotMatch('没有找到，请重试。版本 1.2，PCT (B1)', HALF_WIDTH);
  });
});
