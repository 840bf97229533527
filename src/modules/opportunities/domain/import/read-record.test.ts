import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { corridor } from '../../testing.ts';
import { sayFault } from '../review/faults.ts';
import { cleanText, firstAddress } from './clean.ts';
import { type KnownPlaces, readRecord } from './read-record.ts';

const known: KnownPlaces = {
  sideOf: new Map([
    ['CN', 'cn'],
    ['BE', 'be'],
  ]),
  fieldOf: new Map(
    corridor.fields.flatMap(({ code, name }) =>
      [code, ...Object.values(name)].map((one) => [one.toLowerCase(), code]),
    ),
  ),
  defaultSource: 'list.csv',
};
const record = {
  id: 'r-1',
  kind: 'offer',
  lang: 'en',
  title: 'Image quantization matrices for compression',
  abstract: 'Removes what the eye does not see.',
  fields: ['Data and Image Processing', 'Photonics and quantum technology'],
  keywords_auto: ['data compression', 'image processing'],
  organisation: 'Ames',
  country: 'US',
  url: 'https://software.example/1',
  source: 'Software catalogue',
  licence: 'public domain',
};
const read = (change: object = {}) => {
  const reading = readRecord({ ...record, ...change }, known);
  assert.equal(reading.is, 'read', reading.is === 'refused' ? reading.faults.map(sayFault).join('; ') : '');
  return (reading as Extract<typeof reading, { is: 'read' }>).listing;
};
const faultsOf = (value: unknown) => {
  const reading = readRecord(value, known);
  return reading.is === 'refused' ? reading.faults.map(sayFault) : [];
};

describe('a record of another register', () => {
  it('becomes a listing with its source, its licence and its words', () => {
    assert.deepEqual(read(), {
      direction: 'offer',
      kind: 'technology',
      source: {
        title: 'Software catalogue',
        id: 'r-1',
        href: 'https://software.example/1',
        licence: 'public domain',
      },
      texts: [
        {
          language: 'en',
          title: record.title,
          summary: '',
          description: record.abstract,
          isOriginal: true,
          isMachineMade: false,
        },
      ],
      fields: ['photonics'],
      keywords: { en: ['data compression', 'image processing', 'Data and Image Processing'] },
      stage: {},
      rights: { status: 'not-stated' },
      partner: { types: [] },
      cooperation: [],
      isOwnerNamed: true,
      statedOwner: { name: 'Ames', country: 'US' },
      isInvented: false,
    });
  });

  const meanings: [string, string, string][] = [
    ['offer', 'offer', 'technology'],
    ['request', 'request', 'technology'],
    ['project', 'offer', 'joint-research'],
    ['capability', 'offer', 'joint-research'],
    ['research-result', 'offer', 'technology'],
  ];
  for (const [kind, direction, meant] of meanings)
    it(`means with “${kind}” an ${direction} of ${meant}`, () => {
      const listing = read({ kind });
      assert.deepEqual([listing.direction, listing.kind], [direction, meant]);
    });

  it('belongs to a side by its country, and to none in a third one', () => {
    assert.equal(read({ country: 'cn' }).side, 'cn');
    assert.equal(read({ country: 'FR' }).side, undefined);
  });

  it('is filed under the language it is evidently written in', () => {
    const abstract =
      'The method has been tested with the data of two seasons and the results are shown to agree with those from the field.';
    assert.equal(read({ lang: 'zh', abstract }).texts[0]?.language, 'en');
    assert.deepEqual(read({ lang: 'zh', abstract }).keywords.en?.length, 3);
  });

  it('may come from a sheet, with dotted columns and lists in one cell', () => {
    const listing = read({
      kind: 'industry',
      direction: 'request',
      language: 'fr',
      lang: '',
      title: 'Titre',
      'title.zh': '标题',
      'description.zh': '说明',
      keywords: 'graines; semis ；semis',
      'keywords.zh': '种子、播种',
      'stage.trl': '7',
      'stage.note': 'Essais sur deux saisons.',
      'partner.types': 'enterprise;university',
      cooperation: 'licence|pilot',
      'investment.least': '1000',
      'investment.currency': 'EUR',
      valid_until: '2027-01-31',
      owner_named: 'no',
    });

    assert.deepEqual(
      listing.texts.map(({ language, title, isOriginal }) => [language, title, isOriginal]),
      [
        ['zh', '标题', false],
        ['fr', 'Titre', true],
      ],
    );
    assert.deepEqual(listing.keywords, {
      zh: ['种子', '播种'],
      fr: ['graines', 'semis', 'Data and Image Processing'],
    });
    assert.deepEqual(listing.stage, { trl: 7, note: { fr: 'Essais sur deux saisons.' } });
    assert.deepEqual(
      [listing.partner.types, listing.cooperation],
      [
        ['enterprise', 'university'],
        ['licence', 'pilot'],
      ],
    );
    assert.deepEqual(listing.investment, { currency: 'EUR', instrument: 'any', least: '1000' });
    assert.deepEqual([listing.validUntil, listing.isOwnerNamed], ['2027-01-31', false]);
  });

  it('is told everything it lacks at once', () => {
    assert.deepEqual(faultsOf({ kind: 'gift', lang: 'de', rights: 'mine', reference: 'x' }), [
      'kind is gift: one of these is needed: technology, investment, industry, market-access, joint-research, offer, request, project, capability, research-result',
      'direction is missing',
      'language is de: one of these is needed: zh, en, fr, nl',
      'reference is x: kind and direction, side, field and number are needed, such as TO-BE-ENER-01',
    ]);
    assert.deepEqual(faultsOf({ lang: 'fr', rights: 'mine', cooperation: ['licence', 'theft'] }), [
      'kind is missing',
      'direction is missing',
      'id is missing',
      'rights.status is mine: one of these is needed: patent-granted, patent-applied, secret-know-how, copyright, plant-variety, design, trade-mark, open, none, not-stated',
      'cooperation.1 is theft: one of these is needed: licence, assignment, joint-development, pilot, supply, manufacturing, distribution, joint-venture, acquisition, equity, loan, service, research-project, exchange, soft-landing, certification',
    ]);
    assert.deepEqual(faultsOf(['a', 'list']), ['the record is not an object with named values']);
    assert.deepEqual(faultsOf(null), ['the record is not an object with named values']);
  });

  it('is read without a crash whatever it holds', () => {
    const keys = [
      'id',
      'kind',
      'lang',
      'title',
      'texts',
      'stage',
      'keywords',
      'fields',
      '__proto__',
      'partner',
      'investment',
      'owner',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.jsonValue()), (value) => {
        const reading = readRecord({ ...record, ...value }, known);
        if (reading.is === 'refused') assert.ok(reading.faults.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text from a foreign file', () => {
  it('loses what the file did to it, and nothing else', () => {
    assert.equal(
      cleanText('\ufeff \u0093quoted\u0094 \u0096 it\u0092s\r\n\r\n\r\nnew\tline '),
      '“quoted” – it’s\n\nnew line',
    );
    assert.equal(cleanText('e\u0301\u202e'), 'é');
    assert.equal(cleanText('\u0081'), '');
  });

  it('gives its first web address', () => {
    assert.equal(firstAddress('https://a.example/x, https://b.example/'), 'https://a.example/x');
    assert.equal(firstAddress('github.com/nasa/harmony'), 'https://github.com/nasa/harmony');
    assert.equal(firstAddress('not an address'), undefined);
    assert.equal(firstAddress('javascript:alert(1)'), undefined);
  });
});
