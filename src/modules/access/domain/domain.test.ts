import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Caller } from '#platform/caller';
import { judgePermission } from '#platform/permissions';
import { findDelegationFaults } from './delegation.ts';
import { findInvitationFaults, judgeLink } from './invitation/link.ts';
import { isOfOrganisation } from './membership/organisation-of-address.ts';
import { type AccessAction, accessPermissions } from './permissions/permissions.ts';
import { keptKinds, keptOfPeople } from './personal/kept.ts';
import { judgeGrant, judgeLoss } from './roles.ts';
import { mayLoseOne } from './signing-in/ways-in.ts';

describe('an address at the domain of an organisation', () => {
  const providers = new Set(['gmail.com', 'qq.com']);
  const cases: [string, string | undefined, boolean][] = [
    ['mia@ugent.be', 'ugent.be', true],
    ['mia@lab.ugent.be', 'ugent.be', true],
    ['mia@ugent.be', 'www.ugent.be', true],
    ['mia@notugent.be', 'ugent.be', false],
    ['mia@ugent.be.evil.example', 'ugent.be', false],
    ['mia@gmail.com', 'gmail.com', false],
    ['mia@be', 'be', false],
    ['mia@ugent.be', 'lab.ugent.be', false],
    ['mia@ugent.be', undefined, false],
  ];
  for (const [email, host, isIts] of cases)
    it(`${email} ${isIts ? 'shows' : 'does not show'} that its owner belongs to ${host ?? 'one without a website'}`, () => {
      assert.equal(isOfOrganisation(email, host, providers), isIts);
    });
});

describe('a link', () => {
  it('opens until its end, once, and not once it was withdrawn', () => {
    assert.equal(judgeLink({ endsAt: 10 }, 9), 'open');
    assert.equal(judgeLink({ endsAt: 10 }, 10), 'ended');
    assert.equal(judgeLink({ endsAt: 10, usedAt: 1 }, 2), 'used');
    assert.equal(judgeLink({ endsAt: 10, withdrawnAt: 1 }, 2), 'withdrawn');
  });

  it('promises nothing that makes no sense, and says all of it', () => {
    assert.deepEqual(findInvitationFaults({ roles: ['adviser'], organisationSide: 'be' }, ['cn', 'be']), [
      'role-needs-a-side',
      'organisation-of-other-side',
    ]);
    assert.deepEqual(findInvitationFaults({ side: 'xx', roles: [] }, ['cn', 'be']), ['side-unknown']);
    assert.deepEqual(
      findInvitationFaults({ side: 'cn', roles: ['adviser'], organisationSide: 'cn' }, ['cn', 'be']),
      [],
    );
  });
});

describe('a delegation', () => {
  const [from, to] = [
    { id: 'a', side: 'be' },
    { id: 'b', side: 'be' },
  ];
  it('goes to a colleague of the own side, for half a year at most, the last day included', () => {
    const days = (fromDay: string, untilDay: string, receiver: typeof to = to) =>
      findDelegationFaults({ from, to: receiver, fromDay, untilDay }, '2026-11-26');

    assert.deepEqual(days('2026-11-26', '2026-11-26'), []);
    assert.deepEqual(days('2026-11-25', '2026-11-24'), ['over-before-it-begins', 'begins-in-the-past']);
    assert.deepEqual(days('2026-11-26', '2027-11-26'), ['too-long']);
    assert.deepEqual(days('2026-11-26', '2026-12-01', { id: 'a', side: 'cn' }), ['to-oneself', 'other-side']);
  });
});

describe('roles', () => {
  it('need their side, and leave an administrator behind', () => {
    assert.equal(judgeGrant('adviser', { isClosed: false }).is, 'unsound');
    assert.equal(judgeGrant('adviser', { side: 'be', isClosed: false }).is, 'sound');
    assert.equal(judgeGrant('reviewer', { isClosed: false }).is, 'sound');
    assert.equal(judgeLoss(['administrator'], 1).is, 'unsound');
    assert.equal(judgeLoss(['administrator'], 2).is, 'sound');
    assert.equal(judgeLoss(['adviser'], 1).is, 'sound');
    assert.equal(mayLoseOne({ passkeys: 1, hasPassword: false, identities: 0 }), false);
    assert.equal(mayLoseOne({ passkeys: 1, hasPassword: true, identities: 0 }), true);
  });
});

describe('the policy table', () => {
  const caller = (change: Partial<Caller>): Caller => ({
    roles: [],
    organisations: [],
    account: 'me',
    ...change,
  });
  const may = (action: AccessAction, who: Caller, thing = {}) =>
    judgePermission(accessPermissions[action], who, thing).is === 'permitted';

  it('lets no visitor do anything', () => {
    const actions = Object.keys(accessPermissions) as AccessAction[];
    assert.deepEqual(
      actions.filter((action) => may(action, { roles: [], organisations: [] })),
      [],
    );
  });

  it('lets nobody grant or decide about themselves', () => {
    const both = caller({ roles: ['administrator', 'adviser'], side: 'be' });
    const self = { account: { id: 'me' }, organisation: { id: 'o', side: 'be' } };
    assert.equal(may('grant-role', both, self), false);
    assert.equal(may('decide-membership', both, self), false);
    assert.equal(may('renew-way-in', both, self), false);
  });

  it('reads aloud', () => {
    for (const grounds of Object.values(accessPermissions))
      for (const { sentence } of grounds) assert.match(sentence, /^(is|has|made|gives) /);
  });
});

describe('what is kept of people', () => {
  it('names every kind with articles of both laws', () => {
    assert.deepEqual(
      keptOfPeople.map(({ kind }) => kind),
      [...keptKinds],
    );
    for (const { kind, articles } of keptOfPeople)
      assert.ok(
        articles.some((one) => one.startsWith('GDPR')) && articles.some((one) => one.startsWith('PIPL')),
        kind,
      );
  });
});
