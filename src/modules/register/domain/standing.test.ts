import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordContent } from '#contracts/register';
import { sameValues } from './claims.ts';
import { phaseOn, type StatusInterval, standingOn } from './standing.ts';

const interval = (standing: StatusInterval['standing'], from: string, until?: string): StatusInterval => ({
  standing,
  from,
  ...(until !== undefined && { until }),
  source: 's',
});
const dated = (property: 'begins' | 'ends', date: string) =>
  ({ property, value: { is: 'date', date }, source: 's', isChosen: true }) as const;
const content = (claims: RecordContent['claims']) => ({ claims }) as RecordContent;

describe('what stood on a day', () => {
  const statuses = [
    interval('active', '2016-06-20', '2022-07'),
    interval('unknown', '2022-07', '2022-12-20'),
    interval('restricted', '2022-12-21'),
  ];
  const cases: [day: string, stood: string[]][] = [
    ['2016-06-19', []],
    ['2016-06-20', ['active']],
    ['2022-07-15', ['active?', 'unknown?']],
    ['2022-12-20', ['unknown']],
    ['2026-11-27', ['restricted']],
  ];
  for (const [day, expected] of cases)
    it(`is as certain as its source: ${day}`, () =>
      assert.deepEqual(
        standingOn(statuses, day).map(({ status, isCertain }) => status.standing + (isCertain ? '' : '?')),
        expected,
      ));

  it('is never certain from a beginning that nobody states', () =>
    assert.equal(standingOn([interval('active', 'XXXX')], '2020-01-01')[0]?.isCertain, false));

  it('is not yet, or over, only where the dates say so', () => {
    const both = content([dated('begins', '2004-05'), dated('ends', '2006~')]);

    assert.equal(phaseOn(both, '2004-04-30'), 'not-yet');
    assert.equal(phaseOn(both, '2004-05-10'), undefined);
    assert.equal(phaseOn(both, '2006-12-31'), undefined);
    assert.equal(phaseOn(both, '2007-01-01'), 'over');
    assert.equal(phaseOn(content([dated('begins', 'XXXX')]), '1990-01-01'), undefined);
  });
});

describe('statements that say the same', () => {
  it('stand together with all their sources, in the order of the first', () => {
    const [one, other, again] = [
      dated('begins', '2004'),
      dated('begins', '2005'),
      { ...dated('begins', '2004'), source: 't' },
    ];

    assert.deepEqual(
      sameValues([one, other, again]).map((claims) => claims.map(({ source }) => source)),
      [['s', 't'], ['s']],
    );
  });
});
