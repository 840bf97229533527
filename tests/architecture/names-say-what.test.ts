import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { findVagueNames } from './names/find-vague-names.ts';

test('names of files and folders say what is in them, and a file is named after its main export', () => {
  assert.deepEqual(findVagueNames(path.resolve(import.meta.dirname, '../..')), []);
});
