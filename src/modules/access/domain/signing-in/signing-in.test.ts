import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAccessLists } from '../../actions/read-access-lists.ts';
import { normaliseEmail } from './email.ts';
import { judgePassword, type PasswordFault } from './password.ts';
import { placeOf } from './place.ts';
import { readRecoveryCode, RECOVERY_BYTES, writeRecoveryCode } from './recovery-code.ts';
import { safeReturn } from './return-address.ts';
import { FORGOTTEN_AFTER_MS, forAccount, secondsToWait } from './waits.ts';

const { commonPasswords: common } = readAccessLists(
  path.resolve(import.meta.dirname, '../../../../../packs/access'),
);

describe('a password', () => {
  const person = { common, email: 'lucas.dewolf@be.example', name: 'Lucas Dewolf' };
  const cases: [string, PasswordFault[]][] = [
    ['vier vogels boven Gent', []],
    ['我的猫不喜欢星期一的雨天吗', []],
    ['short', ['too-short']],
    ['Password1234!', ['too-common']],
    ['p@ssw0rd123456', ['too-common']],
    ['welcomewelcome', ['too-common']],
    ['aaaaaaaaaaaaaaa', ['too-plain']],
    ['123123123123', ['too-plain']],
    ['qwertyuiopas', ['too-plain']],
    ['098765432109', ['too-plain']],
    ['lucas.dewolf2026', ['names-you']],
    ['x'.repeat(257), ['too-long', 'too-plain']],
  ];
  for (const [password, faults] of cases)
    it(`“${password.slice(0, 24)}” has ${faults.join(', ') || 'no fault'}`, () => {
      assert.deepEqual(judgePassword(password, person), faults);
    });

  it('counts characters, not the bytes or the way they are typed', () => {
    const composed = 'é'.normalize('NFC').repeat(6);
    const apart = 'é'.normalize('NFD').repeat(6);

    assert.deepEqual(judgePassword(composed, person), judgePassword(apart, person));
    assert.ok(judgePassword(apart, person).includes('too-short'));
  });
});

describe('the wait after failures', () => {
  it('grows with each failure, has an end, and is over when it is over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        (failures, later) => {
          const wait = (count: number, now: number) =>
            secondsToWait({ failures: count, lastFailedAt: 1_000_000 }, forAccount, 1_000_000 + now);

          assert.ok(wait(failures + 1, 0) >= wait(failures, 0));
          assert.ok(wait(failures, 0) <= forAccount.longestWait);
          assert.ok(wait(failures, later) <= wait(failures, 0));
          assert.equal(wait(failures, forAccount.longestWait * 1000), 0);
          assert.equal(wait(failures, FORGOTTEN_AFTER_MS + 1), 0);
        },
      ),
    );
    assert.equal(secondsToWait({ failures: forAccount.free - 1, lastFailedAt: 0 }, forAccount, 0), 0);
    assert.equal(secondsToWait(undefined, forAccount, 0), 0);
  });
});

describe('a recovery code', () => {
  it('is read as it was written, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES }), (bytes) => {
        const code = writeRecoveryCode(bytes);
        const plain = code.replaceAll('-', '');

        assert.match(code, /^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
        for (const typed of [code, code.toUpperCase(), code.replaceAll('-', ' '), ` ${plain} `])
          assert.equal(readRecoveryCode(typed), plain);
        assert.equal(readRecoveryCode(plain.replaceAll('0', 'O').replaceAll('1', 'l')), plain);
      }),
    );
  });

  it('is nothing else', () => {
    for (const typed of ['', '7k2m', 'u'.repeat(16), '7k2m-9xhd-q4ta-0wbe-1111'])
      assert.equal(readRecoveryCode(typed), undefined);
  });
});

describe('the way back after signing in', () => {
  it('never leads to another site', () => {
    const traps = [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      'evil.example',
      '/\u0000/evil.example',
      '',
    ];
    for (const trap of traps) assert.equal(safeReturn(trap), '/account', JSON.stringify(trap));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { origin } = new URL(`/nl${safeReturn(text)}`, 'https://centre.example');
        assert.equal(origin, 'https://centre.example');
        assert.equal(new URL(safeReturn(text), 'https://centre.example').origin, 'https://centre.example');
      }),
    );
    assert.equal(safeReturn('/opportunities?q=%E7%94%B5'), '/opportunities?q=%E7%94%B5');
  });
});

describe('where a try came from', () => {
  const places: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::99', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ];
  for (const [address, place] of places)
    it(`is ${place} for ${address}`, () => {
      assert.equal(placeOf(address), place);
    });
});

describe('an address', () => {
  it('has one spelling', () => {
    assert.equal(normaliseEmail(' Bo.Li@Centre.Example '), 'bo.li@centre.example');
    assert.equal(normaliseEmail('ｂｏ@centre.example'), 'bo@centre.example');
  });
});
