import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readersOf } from './readers-of.ts';

describe('those who are told of a document', () => {
  it('are whoever may enter its compartment; after its last day those of its own side', () => {
    const told = (compartment: string, openUntil: string | null) =>
      readersOf({ compartment, broughtAs: 'be/client', openUntil }, '2026-11-27');

    assert.deepEqual(
      [
        told('shared', null),
        told('shared', '2026-11-27'),
        told('shared', '2026-11-26'),
        told('be', '2026-11-26'),
        told('be/1', null),
      ],
      ['shared', 'shared', 'be', 'be', 'be/1'],
    );
  });
});
