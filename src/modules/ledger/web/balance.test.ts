import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Flow } from '../contract.ts';
import { decimals, heaviest, hundredths, shareOf, weigh } from './balance.ts';

const flow = (change: Partial<Flow>): Flow => ({
  kind: 'money',
  year: 2010,
  number: 0,
  records: 1,
  confidence: { documented: 0, stated: 1, estimated: 0 },
  isInvented: false,
  ...change,
});

it('money lies on a pair of scales for each currency, exact to the hundredth, and is never added up across them', () => {
  const euro = (amount: string, more: Partial<Flow> = {}) =>
    flow({ value: { amount, currency: 'EUR' }, ...more });
  const scales = weigh([
    euro('9007199254740993.01', { receivingSide: 'cn', givingSide: 'be' }),
    euro('0.02', { receivingSide: 'cn', year: 2011 }),
    euro('0.00', { receivingSide: 'be', givingSide: 'cn' }),
    flow({ value: { amount: '7.00', currency: 'CNY' } }),
    flow({
      kind: 'agreement',
      number: 1,
      value: { amount: '5.50', currency: 'CNY' },
      receivingSide: 'be',
      givingSide: 'cn',
    }),
  ]);

  assert.deepEqual(
    scales.map(({ key, inAll, years }) => [
      key,
      inAll.towards,
      inAll.bothWays,
      years.map(({ year }) => year),
    ]),
    [
      ['agreement', { be: 1n }, 0n, [2010]],
      ['money-CNY', { be: 550n }, 700n, [2010]],
      ['money-EUR', { cn: 900719925474099303n, be: 0n }, 0n, [2011, 2010]],
    ],
  );
  assert.deepEqual(scales[2]!.inAll.fromPurse, { cn: 2n });
  assert.deepEqual([...scales[2]!.years[0]!.isKnown], ['cn']);
});

it('bars are drawn to the heaviest weight, and amounts come back as they were', () => {
  const [scale] = weigh([
    flow({ kind: 'visit', number: 3, receivingSide: 'cn' }),
    flow({ kind: 'visit', number: 12 }),
  ]);

  assert.equal(heaviest([scale!.inAll]), 12n);
  assert.deepEqual([shareOf(3n, 12n), shareOf(0n, 0n)], [0.25, 0]);
  assert.deepEqual(
    ['0', '12.5', '12.05'].map((amount) => decimals(hundredths(amount))),
    ['0.00', '12.50', '12.05'],
  );
});

it('invented examples are weighed apart from what is real', () => {
  const visit = flow({ kind: 'visit', number: 3, receivingSide: 'cn' });

  assert.deepEqual(
    weigh([{ ...visit, number: 9, isInvented: true }, visit]).map(({ key, inAll }) => [key, inAll.towards]),
    [
      ['visit', { cn: 3n }],
      ['visit-invented', { cn: 9n }],
    ],
  );
});
