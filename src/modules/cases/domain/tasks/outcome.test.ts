import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOfProcedure, dueOfProcedure, judgeOutcome, type Outcome } from './outcome.ts';

const TODAY = '2026-11-26';

describe('what became of a procedure', () => {
  const cases: [what: string, outcome: Outcome, faults: string[]][] = [
    ['nothing yet', {}, []],
    ['filed', { filedOn: '2026-11-20' }, []],
    ['filed and complete on the same day', { filedOn: '2026-11-20', completeOn: '2026-11-20' }, []],
    ['granted', { filedOn: '2026-10-01', decision: 'granted', decidedOn: '2026-11-26' }, []],
    ['refused', { filedOn: '2026-10-01', decision: 'refused', decidedOn: '2026-11-02' }, []],
    ['carried out without a file', { decision: 'carried-out', decidedOn: '2026-11-02' }, []],
    ['granted, nobody knows when', { filedOn: '2026-10-01', decision: 'granted' }, ['decision-without-day']],
    ['a day of nothing', { filedOn: '2026-10-01', decidedOn: '2026-11-02' }, ['day-without-decision']],
    ['granted and never filed', { decision: 'granted', decidedOn: '2026-11-02' }, ['not-filed']],
    ['complete and never filed', { completeOn: '2026-11-02' }, ['not-filed']],
    [
      'complete before it was filed',
      { filedOn: '2026-11-20', completeOn: '2026-11-19' },
      ['complete-before-filing'],
    ],
    [
      'granted before it was complete',
      { filedOn: '2026-10-01', completeOn: '2026-11-02', decision: 'granted', decidedOn: '2026-11-01' },
      ['decided-before-filing'],
    ],
    ['filed tomorrow', { filedOn: '2026-11-27' }, ['in-the-future']],
    [
      'wrong in three ways, all of them told',
      { completeOn: '2026-12-01', decision: 'granted' },
      ['decision-without-day', 'not-filed', 'in-the-future'],
    ],
  ];
  for (const [what, outcome, faults] of cases)
    it(`${what}: ${faults.join(', ') || 'is taken'}`, () => {
      assert.deepEqual(
        judgeOutcome(outcome, TODAY).map(({ is }) => is),
        faults,
      );
    });

  it('is owed until it is filed or carried out: by the last day of the law; the planned day stands in calendars alone', () => {
    const days = { startsOn: '2026-12-01', fileBy: '2026-12-15' };

    assert.equal(dueOfProcedure({}, days), '2026-12-15');
    assert.equal(dueOfProcedure({}, { startsOn: '2026-12-01' }), undefined);
    assert.equal(dayOfProcedure({}, days), '2026-12-15');
    assert.equal(dayOfProcedure({}, { startsOn: '2026-12-01' }), '2026-12-01');
    assert.equal(dayOfProcedure({ filedOn: '2026-12-02' }, days), undefined);
    assert.equal(dueOfProcedure({ filedOn: '2026-12-02' }, days), undefined);
    assert.equal(dueOfProcedure({ decision: 'carried-out' }, days), undefined);
  });
});
