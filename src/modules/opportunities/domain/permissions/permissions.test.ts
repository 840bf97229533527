import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { states } from '#contracts/opportunities';
import { type Caller, roles, visitor } from '#platform/caller';
import { judgePermission } from '#platform/permissions';
import type { Concerned } from './grounds.ts';
import { offeredSteps, partOf } from './offered-steps.ts';
import { type OpportunityAction, opportunityActions, permissions } from './permissions.ts';

const may = (action: OpportunityAction, caller: Caller, listing: Concerned) =>
  judgePermission(permissions[action], caller, listing).is === 'permitted';

const anyCaller: fc.Arbitrary<Caller> = fc.record(
  {
    account: fc.constantFrom('ann', 'bo', 'cas'),
    side: fc.constantFrom('cn', 'be'),
    roles: fc.uniqueArray(fc.constantFrom(...roles)),
    organisations: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
  },
  { requiredKeys: ['account', 'roles', 'organisations'] },
);
const anyListing: fc.Arbitrary<Concerned> = fc.record(
  {
    state: fc.constantFrom(...states),
    side: fc.constantFrom('cn', 'be'),
    ownerId: fc.constantFrom('o1', 'o2'),
    writers: fc.uniqueArray(fc.constantFrom('ann', 'bo', 'cas')),
    approvedBy: fc.constantFrom('ann', 'bo', 'cas'),
    wasSubmitted: fc.boolean(),
  },
  { requiredKeys: ['state', 'writers', 'wasSubmitted'] },
);
const runs = { numRuns: 3000 };

describe('who may do what to a listing', () => {
  it('gives a visitor nothing at all', () => {
    fc.assert(
      fc.property(anyListing, (listing) =>
        assert.deepEqual(
          opportunityActions.filter((action) => may(action, visitor, listing)),
          [],
        ),
      ),
    );
  });

  it('lets nobody review what they wrote or speak for, whatever else they are', () => {
    fc.assert(
      fc.property(anyCaller, anyListing, (caller, listing) => {
        const hasPart =
          listing.writers.includes(caller.account!) || caller.organisations.includes(listing.ownerId ?? '');
        for (const action of ['approve', 'return', 'refuse', 'publish'] as const)
          if (may(action, caller, listing)) assert.equal(hasPart, false, action);
      }),
      runs,
    );
  });

  it('asks for two readers, one of each side', () => {
    fc.assert(
      fc.property(anyCaller, anyListing, (caller, listing) => {
        if (may('approve', caller, listing)) assert.equal(caller.side, listing.side);
        if (may('publish', caller, listing)) {
          assert.ok(caller.side !== undefined && listing.side !== undefined && caller.side !== listing.side);
          assert.notEqual(caller.account, listing.approvedBy);
        }
        assert.ok(!(may('approve', caller, listing) && may('publish', caller, listing)));
      }),
      runs,
    );
  });

  it('shows the owner to nobody of the other side but administrators', () => {
    fc.assert(
      fc.property(anyCaller, anyListing, (caller, listing) => {
        if (!may('read', caller, listing)) return;
        assert.ok(
          caller.organisations.includes(listing.ownerId ?? '') ||
            caller.side === listing.side ||
            caller.roles.includes('administrator'),
        );
      }),
      runs,
    );
  });

  it('lets what is under review stand still', () => {
    fc.assert(
      fc.property(anyCaller, anyListing, (caller, listing) => {
        const stands = ['internal-review', 'external-review', 'refused', 'expired', 'withdrawn', 'fulfilled'];
        if (stands.includes(listing.state)) assert.equal(may('change', caller, listing), false);
      }),
      runs,
    );
  });

  it('offers nothing that would be refused, and lets every action be somebody’s', () => {
    fc.assert(
      fc.property(anyCaller, anyListing, (caller, listing) => {
        for (const step of offeredSteps(caller, listing)) assert.ok(may(step, caller, listing));
      }),
      runs,
    );
    // Always the same ones: by chance alone the rarest action would now and then be nobody's.
    const met = fc.sample(fc.tuple(anyCaller, anyListing), { seed: 1, numRuns: 5000 });
    const seen = opportunityActions.filter((action) =>
      met.some(([caller, listing]) => may(action, caller, listing)),
    );
    assert.deepEqual(seen, [...opportunityActions]);
  });

  it('takes an adviser who acts for the owner as the owner', () => {
    const listing: Concerned = { state: 'draft', side: 'cn', ownerId: 'o1', writers: [], wasSubmitted: true };
    const adviser: Caller = { account: 'ann', side: 'cn', roles: ['adviser'], organisations: [] };

    assert.deepEqual(
      [
        partOf(adviser, listing),
        partOf({ ...adviser, organisations: ['o1'] }, listing),
        partOf({ ...adviser, side: 'be' }, listing),
      ],
      ['own-adviser', 'owner', 'other-adviser'],
    );
  });
});
