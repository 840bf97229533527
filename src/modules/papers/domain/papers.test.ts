import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casePapers } from '#contracts/papers';
import { fileName } from './file-name.ts';
import { hindrancesOf, type Standing } from './judge-paper.ts';
import { chineseNumber } from './numbering.ts';

const seat = (side: string, hasAgreed: boolean, partyCount = 1) => ({
  side,
  hasAgreed,
  partyCount,
  parties: [],
});
const fresh: Standing = {
  state: 'opened',
  isDisclosed: false,
  seats: [seat('cn', true), seat('be', false)],
  hasPlan: false,
};
const codes = (standing: Standing) =>
  Object.fromEntries(
    casePapers.map((paper) => [paper, hindrancesOf(paper, standing).map(({ code }) => code)]),
  );

describe('papers of a case', () => {
  it('wait for names, parties and answers, each with every reason and whom it waits for', () => {
    assert.deepEqual(codes(fresh), {
      introduction: ['names-not-agreed'],
      'non-disclosure': [],
      'letter-of-intent': ['names-not-agreed'],
      'case-summary': [],
      'clearance-plan': ['nothing-answered'],
    });
    assert.deepEqual(hindrancesOf('introduction', fresh), [{ code: 'names-not-agreed', sides: ['be'] }]);
  });

  it('are all there once names are agreed and questions answered', () => {
    const seats = [seat('cn', true), seat('be', true)];

    assert.deepEqual(
      Object.values(
        codes({ ...fresh, state: 'negotiating', isDisclosed: true, hasPlan: true, seats }),
      ).flat(),
      [],
    );
  });

  it('that people would sign or send are no more made when a case is closed', () => {
    const closed: Standing = { ...fresh, state: 'closed', seats: [seat('cn', true), seat('be', false, 0)] };

    assert.deepEqual(codes(closed)['letter-of-intent'], ['names-not-agreed', 'party-missing', 'case-closed']);
    assert.deepEqual(codes(closed)['case-summary'], []);
  });
});

describe('names and numbers of papers', () => {
  it('are Chinese numbers up to 99', () => {
    assert.deepEqual([1, 10, 12, 20, 31].map(chineseNumber), ['一', '十', '十二', '二十', '三十一']);
  });

  it('make a file name without signs that a file system minds', () => {
    assert.equal(
      fileName(['Lettre d’intention', 'a/b\\c:*?"<>|\u0000'], '2026-11-27', 'docx'),
      'Lettre d’intention a b c 2026-11-27.docx',
    );
    assert.equal(fileName(['𠀀'.repeat(80)], '2026-11-27', 'pdf'), `${'𠀀'.repeat(60)} 2026-11-27.pdf`);
  });
});
