import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whatChanged } from './what-changed.ts';

type Plan = Parameters<typeof whatChanged>[0];
const plan = (required: string[], open: string[], gone: string[]) =>
  ({
    procedures: [
      ...required.map((id) => ({ id, state: 'required' })),
      ...open.map((id) => ({ id, state: 'undetermined' })),
    ],
    notRequired: gone.map((id) => ({ id })),
  }) as unknown as Plan;

describe('what an answer does to a plan', () => {
  it('is told in three parts: became needed, is open again, fell away', () => {
    const changed = whatChanged(plan(['a'], ['b', 'c', 'd'], ['e']), plan(['a', 'b'], ['d', 'e'], ['c']));

    assert.deepEqual(changed, { required: new Set(['b']), opened: new Set(['e']), gone: new Set(['c']) });
  });

  it('is nothing when the plan stays', () => {
    const same = plan(['a'], ['b'], ['c']);

    assert.deepEqual(whatChanged(same, same), { required: new Set(), opened: new Set(), gone: new Set() });
  });
});
