import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Caller, roles, visitor } from '#platform/caller';
import { judgePermission } from '#platform/permissions';
import type { Concerned } from './grounds.ts';
import { type PartiesAction, partiesPermissions } from './permissions.ts';

const may = (action: PartiesAction, caller: Caller, concerned: Concerned) =>
  judgePermission(partiesPermissions[action], caller, concerned).is === 'permitted';

const anyCaller: fc.Arbitrary<Caller> = fc.record(
  {
    account: fc.constantFrom('ann', 'bo'),
    side: fc.constantFrom('cn', 'be'),
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    organisations: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
  },
  { requiredKeys: ['account', 'roles', 'organisations'] },
);
const anyParty: fc.Arbitrary<Concerned> = fc.record(
  {
    kind: fc.constantFrom('organisation' as const, 'person' as const),
    ids: fc.uniqueArray(fc.constantFrom('o1', 'o2', 'o3'), { minLength: 1 }),
    side: fc.constantFrom('cn', 'be'),
    isTheCaller: fc.boolean(),
  },
  { requiredKeys: ['kind', 'ids'] },
);

describe('who may change an entry', () => {
  it('is never a visitor, who may not even propose', () => {
    fc.assert(
      fc.property(anyParty, (party) =>
        assert.deepEqual(
          (['change', 'propose', 'decide'] as const).filter((action) => may(action, visitor, party)),
          [],
        ),
      ),
    );
  });

  it('decides on proposals, and nobody else does', () => {
    fc.assert(
      fc.property(anyCaller, anyParty, (caller, party) =>
        assert.equal(may('decide', caller, party), may('change', caller, party)),
      ),
    );
  });

  it('belongs to it, is it, advises its side or administers', () => {
    fc.assert(
      fc.property(anyCaller, anyParty, (caller, party) => {
        const isOwn =
          party.kind === 'person'
            ? party.isTheCaller === true
            : party.ids.some((id) => caller.organisations.includes(id));
        const advises =
          caller.roles.includes('adviser') && caller.side !== undefined && caller.side === party.side;

        assert.equal(
          may('change', caller, party),
          isOwn || advises || caller.roles.includes('administrator'),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
