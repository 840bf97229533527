import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsWithCase } from './ends-with-case.ts';
import { roomActions } from './permissions.ts';

describe('a closed case', () => {
  it('takes nothing new, and keeps what is there to be read, answered, limited and deleted', () => {
    assert.deepEqual(
      roomActions.filter((action) => !endsWithCase(action)),
      ['see', 'open', 'view', 'rename', 'limit', 'delete', 'answer', 'set-terms', 'accept-terms'],
    );
  });
});
