import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '#platform/refusal';
import { Allowance, senderOf } from './allowance.ts';
import { deviceOf } from './device.ts';

describe('an allowance', () => {
  it('is so many a minute for each key, and says when there is more', () => {
    let now = 0;
    const allowance = new Allowance(2, () => now);
    const spend = (key: string) => {
      try {
        allowance.spend(key);
        return 'spent';
      } catch (error) {
        return (error as Refusal).facts['seconds'];
      }
    };

    assert.deepEqual([spend('a'), spend('a'), spend('a'), spend('b')], ['spent', 'spent', 60, 'spent']);
    now = 45_000;
    assert.deepEqual([spend('a'), spend('b'), spend('b')], [15, 'spent', 15]);
    now = 60_000;
    assert.deepEqual([spend('a'), spend('b')], ['spent', 'spent']);
  });

  it('forgets who came first when a flood of addresses comes, and never holds more', () => {
    const allowance = new Allowance(1, () => 0);
    allowance.spend('first');

    for (let sender = 0; sender < 60_000; sender++) allowance.spend(`sender ${sender}`);

    assert.doesNotThrow(() => allowance.spend('first'));
    assert.throws(() => allowance.spend('sender 59999'), Refusal);
  });
});

describe('a sender', () => {
  const cases = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ] as const;
  for (const [address, sender] of cases)
    it(`at ${address} is ${sender}`, () => assert.equal(senderOf(address), sender));
});

describe('a device', () => {
  const cases = [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; V2419A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.60',
      'WeChat, Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    ['curl/8.5.0', ''],
    [undefined, ''],
  ] as const;
  for (const [agent, device] of cases)
    it(`is called ${device || 'nothing'} for ${agent?.slice(0, 40)}`, () =>
      assert.equal(deviceOf(agent), device));
});
