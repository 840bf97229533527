import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findTrespasses, tablesBySchema } from './sql/find-trespasses.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('a module or a platform room reads and writes only its own tables, or views another one publishes', () => {
  assert.deepEqual(findTrespasses(root), []);
});

test('every schema of the migrations belongs to a module or a platform room', () => {
  const homeless = [...tablesBySchema(root).keys()].filter(
    (schema) =>
      !existsSync(path.join(root, 'src/modules', schema)) &&
      !existsSync(path.join(root, 'src/platform', schema)),
  );

  assert.deepEqual(homeless, []);
});

test('no two migrations have one number: their order would be that of their names', () => {
  const numbers = readdirSync(path.join(root, 'database/migrations')).map((name) => name.slice(0, 4));

  assert.deepEqual(
    numbers.filter((number, place) => numbers.indexOf(number) !== place),
    [],
  );
});
