import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chinese, corridor, dutch, listing, quality, TODAY } from '../../testing.ts';
import type { Listing } from '../listing.ts';
import { importLimits } from './import-limits.ts';
import { sayFault } from './faults.ts';
import { judgeOpportunity } from './judge-opportunity.ts';
import type { Standard } from './standard.ts';

const standard: Standard = {
  measure: 'own',
  fields: new Set(corridor.fields.map(({ code }) => code)),
  sides: new Set(['cn', 'be']),
  lengths: quality.lengths,
  today: TODAY,
};
const faultsOf = (one: Listing, over: Partial<Standard> = {}) => {
  const judgement = judgeOpportunity(one, { ...standard, ...over });
  return judgement.is === 'sound' ? [] : judgement.faults.map(sayFault);
};

describe('a listing', () => {
  it('is sound with all that a partner needs, in one language or two', () => {
    assert.deepEqual(faultsOf(listing()), []);
    assert.deepEqual(faultsOf(listing({ texts: [dutch, chinese] })), []);
  });

  it('is told everything that is wrong with it at once', () => {
    const wrong = listing({
      kind: 'investment',
      side: 'nl',
      fields: ['energy', 'alchemy', 'energy'],
      keywords: { fr: ['phosphate'] },
      texts: [{ ...dutch, title: 'Mat', advantages: 'x'.repeat(1501) }],
      stage: { trl: 8, trlUntil: 12 },
      partner: { types: [] },
      cooperation: [],
      validUntil: '2029-01-01',
      investment: { currency: 'euro', instrument: 'equity', least: '1e6' },
    });

    assert.deepEqual(faultsOf(wrong), [
      'texts.nl.title is too short: it counts 3 letters, at least 25 are needed',
      'texts.nl.advantages is too long: it counts 1501 letters, at most 1500 are taken',
      'side names the side nl, which this corridor does not have',
      'fields.1 names the field alchemy, which this corridor does not know',
      'fields.2 names energy more than once',
      'stage.trlUntil is 12: a whole number from 1 to 9 is needed',
      'cooperation is missing',
      'partner is missing',
      'investment.least is 1e6: a plain decimal number is needed',
      'investment.currency names the currency euro: a code such as EUR or CNY is needed',
      'validUntil is 2029-01-01: a listing is open until 2028-11-25 at the latest, then it is renewed',
      'keywords.fr has words in fr, but there is no text in that language',
    ]);
  });

  const cases: [string, Partial<Listing>, string[]][] = [
    ['has a text', { texts: [], keywords: {} }, ['texts is missing']],
    [
      'has an original',
      { texts: [{ ...dutch, isOriginal: false }] },
      ['texts has no text that is marked as the original'],
    ],
    [
      'has one original',
      { texts: [dutch, { ...chinese, isOriginal: true }] },
      ['texts marks several texts as the original: nl, zh'],
    ],
    [
      'has one text in a language',
      { texts: [dutch, { ...dutch, isOriginal: false }] },
      ['texts names nl more than once'],
    ],
    [
      'is written in the language it says',
      { texts: [{ ...dutch, language: 'fr' }], keywords: {} },
      ['texts.fr is filed as Français but is evidently written in Nederlands'],
    ],
    [
      'holds no control character, whatever an escape has made of it',
      { texts: [{ ...dutch, summary: `${dutch.summary}\u0000` }] },
      [`texts.nl.summary contains U+0000 at character ${dutch.summary.length + 1}: remove it`],
    ],
    [
      'holds no character that turns the direction of reading',
      { partner: { types: ['enterprise'], note: { nl: 'goed\u202edoog' } } },
      ['partner.note.nl contains U+202E at character 5: remove it'],
    ],
    [
      'holds no half characters',
      { productClass: 'a\ud800' },
      ['productClass contains U+D800 at character 2: remove it'],
    ],
    ['says when it ends', { validUntil: undefined as never }, ['validUntil is missing']],
    [
      'ends on a day that exists',
      { validUntil: '2027-02-30' },
      ['validUntil is 2027-02-30: a day such as 2027-03-31 is needed'],
    ],
    [
      'has not ended',
      { validUntil: '2026-11-25' },
      ['validUntil is 2026-11-25, which lies before 2026-11-26'],
    ],
    ['may end today', { validUntil: TODAY }, []],
    ['says how far a technology is', { stage: {} }, ['stage is missing']],
    ['may say it in words', { stage: { note: { nl: 'In veertien putten gemeten.' } } }, []],
    ['counts a stage upwards', { stage: { trl: 7, trlUntil: 4 } }, ['stage begins at 7, above its end 4']],
    [
      'counts money upwards',
      { investment: { least: '10', most: '9.5', currency: 'EUR', instrument: 'loan' } },
      ['investment begins at 10, above its end 9.5'],
    ],
    [
      'takes at most 200,000 characters of nobody',
      { texts: [{ ...dutch, description: 'x'.repeat(200_000) }] },
      ['texts.nl.description is too long: it counts 200000 letters, at most 6000 are taken'],
    ],
  ];
  for (const [name, change, expected] of cases)
    it(name, () => assert.deepEqual(faultsOf(listing(change)), expected));

  it('from another register is held to what can be shown only', () => {
    const bare = listing({
      side: undefined as never,
      fields: [],
      keywords: {},
      validUntil: undefined as never,
      stage: {},
      partner: { types: [] },
      cooperation: [],
      texts: [
        { ...dutch, title: 'Mat', summary: '', description: 'Zie https://voorbeeld.test', advantages: '' },
      ],
    });

    assert.deepEqual(faultsOf(bare, { measure: 'import', lengths: importLimits }), []);
    assert.deepEqual(
      faultsOf(listing({ texts: [{ ...dutch, description: ' ' }] }), {
        measure: 'import',
        lengths: importLimits,
      }),
      ['texts.nl.description is missing'],
    );
  });

  it('is judged without a crash whatever is written in it', () => {
    const text = fc.record({
      language: fc.constantFrom('zh', 'en', 'fr', 'nl'),
      title: fc.string({ unit: 'binary' }),
      summary: fc.string({ unit: 'grapheme' }),
      description: fc.string({ unit: 'binary', maxLength: 500 }),
      isOriginal: fc.boolean(),
      isMachineMade: fc.boolean(),
    }) as fc.Arbitrary<Listing['texts'][number]>;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.string(), (texts, validUntil) => {
        const judgement = judgeOpportunity(listing({ texts, validUntil }), standard);
        if (judgement.is === 'faulty')
          assert.ok(judgement.faults.every((fault) => !sayFault(fault).includes('undefined')));
      }),
    );
  });
});
