import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenPacks } from './broken-packs.ts';

describe('what health says of the law packs', () => {
  const fault = { file: 'be/tax/rules.yaml', line: 5, message: 'rules.0.nature: use one of: benefit' };

  it('is nothing while all is well', () => {
    assert.deepEqual(brokenPacks({ state: 'good', faults: [] }), {});
  });

  it('is the first fault with its place, and how many there are besides', () => {
    assert.deepEqual(brokenPacks({ state: 'stale', faults: [fault] }), {
      clearance: 'stale: be/tax/rules.yaml:5: rules.0.nature: use one of: benefit',
    });
    assert.deepEqual(brokenPacks({ state: 'missing', faults: [fault, fault, fault] }), {
      clearance: 'missing: be/tax/rules.yaml:5: rules.0.nature: use one of: benefit (and 2 more)',
    });
  });
});
