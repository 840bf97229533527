import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { settleFacts } from '../judging/settle-facts.ts';
import { seededRandom } from '../planning/random.ts';
import { randomFacts, realRulebook } from '../../testing.ts';
import { readCaseText, writeCaseText } from './case-text.ts';

describe('a case in an address', () => {
  const rulebook = realRulebook();

  it('has words, numbers, yes, no and not known, in the order of the names', () => {
    const text = writeCaseText({
      stake_pct: 24.5,
      kind: ['ma', 'joint_venture'],
      ciio: false,
      be_region: null,
      funder: [],
      cn_cat_export: 'none',
      acquires_control: true,
    });

    assert.equal(
      text,
      'acquires_control-yes*be_region-unknown*ciio-no*cn_cat_export-none*funder-none*kind-ma-joint_venture*stake_pct-24.5',
    );
    assert.equal(encodeURIComponent(text), text);
  });

  it('is the same case when it is read again, whatever the facts', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const facts = randomFacts(rulebook, seededRandom(seed), 0.4);
        const { facts: read, faults } = readCaseText(writeCaseText(facts));

        assert.deepEqual(faults, []);
        assert.deepEqual(settleFacts(rulebook, read, 'unknown'), settleFacts(rulebook, facts, 'unknown'));
      }),
    );
  });

  it('never throws on what a stranger wrote, and names every part that it could not read', () => {
    const { facts, faults } = readCaseText(
      'stake_pct-30*stake_pct-40*x*-yes*kind-a b*__proto__-yes*kind-ma--jv',
    );

    assert.deepEqual(facts, { stake_pct: 30 });
    assert.deepEqual(faults, [
      { written: 'stake_pct-40', problem: 'twice' },
      { written: 'x', problem: 'unreadable' },
      { written: '-yes', problem: 'unreadable' },
      { written: 'kind-a b', problem: 'unreadable' },
      { written: '__proto__-yes', problem: 'unreadable' },
      { written: 'kind-ma--jv', problem: 'unreadable' },
    ]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCaseText(text)));
  });

  it('writes large and small numbers in plain digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e21, noNaN: true }), (number) => {
        const { facts, faults } = readCaseText(writeCaseText({ payment_usd: number }));

        assert.deepEqual(faults, []);
        assert.ok(Math.abs((facts['payment_usd'] as number) - number) <= Math.max(1e-15, number * 1e-15));
      }),
    );
  });
});
