import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeUndertaking, type UndertakingFacts } from './judge-undertaking.ts';

const judged = (facts: Partial<UndertakingFacts>) => {
  const { isOnMarket, isGap, reasons } = judgeUndertaking({
    levels: [],
    money: [],
    results: [],
    partnerTypes: [],
    ...facts,
  });
  return [isOnMarket, isGap, ...reasons.map(({ code, is }) => `${is} ${code}`)];
};

describe('an undertaking between idea and market', () => {
  it('of which nothing is known has no gap: everything is unknown', () =>
    assert.deepEqual(judged({}), [
      false,
      false,
      'unknown level-unstated',
      'unknown money-unstated',
      'unknown partners-unidentified',
      'unknown results-undocumented',
    ]));

  it('has a gap at level 4 with public money of one side and no company, and says every reason', () =>
    assert.deepEqual(
      judged({
        levels: [{ level: 2 }, { level: 4 }],
        money: [
          { side: 'be', sector: 'public' },
          { side: 'be', sector: 'public' },
        ],
        results: ['publication'],
        partnerTypes: ['university', 'institute'],
      }),
      [
        false,
        true,
        'missing below-market',
        'missing public-money-only',
        'missing one-side-pays',
        'missing no-company',
      ],
    ));

  it('has none where both sides and a company pay, though it is not there yet', () =>
    assert.deepEqual(
      judged({
        levels: [{ level: 6 }],
        money: [
          { side: 'be', sector: 'public' },
          { side: 'cn', sector: 'private' },
        ],
        results: ['patent'],
        partnerTypes: ['enterprise'],
      }),
      [false, false, 'missing below-market'],
    ));

  it('is on the market with a product, a licence or at level 9, whatever else is not known', () => {
    for (const results of [['product'], ['licence'], ['spin-off']])
      assert.deepEqual(judged({ results }).slice(0, 2), [true, false]);
    assert.deepEqual(judged({ levels: [{ level: 9 }], partnerTypes: ['university'] }).slice(0, 2), [
      true,
      false,
    ]);
  });

  it('says of money of no stated sector or side only that it is not known', () =>
    assert.deepEqual(judged({ money: [{}], results: ['patent'], partnerTypes: ['enterprise'] }), [
      false,
      false,
      'unknown level-unstated',
      'unknown sector-unstated',
    ]));
});
