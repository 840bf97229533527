import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demandStorable } from './demand-storable.ts';
import { InputFaults } from './faults.ts';

const faultsOf = (input: unknown): string[] => {
  try {
    demandStorable(input);
    return [];
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
};

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};

describe('what no database keeps', () => {
  it('is named by its place: a NUL, half of a character, also in a name', () => {
    assert.deepEqual(faultsOf({ a: 'x\0', b: ['\ud800', '好'], c: { 'd\0': 1 } }), [
      'a no-text',
      'b.0 no-text',
      'c no-text',
    ]);
  });

  it('is also what nests without end', () => {
    assert.deepEqual(faultsOf({ a: nested(50) }), []);
    assert.deepEqual(faultsOf({ a: nested(100_000) }), ['a.0.0 wrong-form']);
  });
});
