import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Name } from '#contracts/parties';
import { continueHistory } from './claim.ts';
import { displayName, gatherOrganisation, namesByLanguage } from './gather.ts';
import type { KeptRecord, OrganisationClaim } from './claim.ts';

const TODAY = '2026-11-26';

describe('the status of an organisation over time', () => {
  it('ends on the day its source says another one, since sources do not tell the day', () =>
    assert.deepEqual(continueHistory([{ status: 'active', from: '1425' }], [{ status: 'inactive' }], TODAY), [
      { status: 'active', from: '1425', until: TODAY },
      { status: 'inactive', from: TODAY },
    ]));

  it('takes a day that the source does tell', () =>
    assert.deepEqual(
      continueHistory(
        [{ status: 'active' }],
        [
          { status: 'active', until: '2004' },
          { status: 'inactive', from: '2004' },
        ],
        TODAY,
      ),
      [
        { status: 'active', until: TODAY },
        { status: 'inactive', from: '2004' },
      ],
    ));

  it('keeps intervals that only we remember when the same status is told again', () =>
    assert.deepEqual(
      continueHistory(
        [
          { status: 'active', until: '2020-01-01' },
          { status: 'inactive', from: '2020-01-01' },
        ],
        [{ status: 'inactive' }],
        TODAY,
      ),
      [
        { status: 'active', until: '2020-01-01' },
        { status: 'inactive', from: '2020-01-01' },
      ],
    ));
});

const name = (text: string, kind: Name['kind'], language?: string): Name => ({
  text,
  kind,
  script: /\p{Script=Han}/u.test(text) ? 'hans' : 'latin',
  ...(language && { language }),
});

describe('the names shown of an organisation', () => {
  const liege = [
    name('ULiège', 'variant', 'fr'),
    name('Universiteit van Luik', 'official', 'nl'),
    name('University of Liège', 'translated', 'en'),
    name('Université de Liège', 'official', 'fr'),
  ];

  it('begin with the official one in the language that most of its names are in', () =>
    assert.equal(displayName(liege, ['nl', 'fr']), 'Université de Liège'));

  it('are official or translated ones, not other names, where the reader can read the script', () => {
    assert.deepEqual(namesByLanguage(liege), {
      en: 'University of Liège',
      fr: 'Université de Liège',
      nl: 'Universiteit van Luik',
    });
    assert.deepEqual(
      namesByLanguage([name('KU Leuven', 'official', 'nl'), name('University of Leuven', 'variant', 'en')]),
      {
        nl: 'KU Leuven',
      },
    );
    assert.deepEqual(
      namesByLanguage([name('中国科学院', 'official', 'zh'), name('CAS Headquarters', 'variant')]),
      {
        zh: '中国科学院',
        en: 'CAS Headquarters',
      },
    );
  });
});

const claim = (given: Partial<OrganisationClaim>): OrganisationClaim => ({
  type: 'other',
  names: [name('Zeebank', 'official', 'nl')],
  identifiers: [],
  places: [],
  fields: [],
  relations: [],
  history: [],
  facts: [],
  isInvented: false,
  ...given,
});
const kept = (
  id: string,
  rank: number,
  given: Partial<OrganisationClaim>,
): KeptRecord<OrganisationClaim> => ({
  id,
  source: `s${id}`,
  key: id,
  rank,
  title: 'a source',
  claim: claim(given),
});
const sides = [{ code: 'be', country: 'BE', languages: ['nl' as const, 'fr' as const] }];

describe('an organisation that several sources speak of', () => {
  it('is what the leading one says where they differ, and keeps every name, place and number of the others', () => {
    const gathered = gatherOrganisation(
      [
        kept('2', 20, {
          type: 'institute',
          names: [name('Instituut Zeebank', 'official', 'nl'), name('Zeebank', 'official', 'nl')],
          places: [{ country: 'BE', city: 'Oostende' }],
          identifiers: [{ scheme: 'vat', value: 'BE0419052173', certainty: 'certain' }],
          history: [{ status: 'inactive' }],
        }),
        kept('1', 0, { type: 'centre', website: 'https://zeebank.example' }),
      ],
      sides,
    );

    assert.equal(gathered.type, 'centre');
    assert.equal(gathered.status, 'active');
    assert.equal(gathered.displayName, 'Zeebank');
    assert.equal(gathered.side, 'be');
    assert.deepEqual(
      gathered.names.map(({ text, recordId }) => [text, recordId]),
      [
        ['Zeebank', '1'],
        ['Instituut Zeebank', '2'],
      ],
    );
    assert.deepEqual(
      gathered.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
      ['vat BE0419052173', 'be-enterprise 0419052173'],
    );
  });

  it('takes the dates from a source that agrees on how it stands', () => {
    const dated = kept('2', 20, { history: [{ status: 'active', from: '1425' }] });

    assert.deepEqual(gatherOrganisation([kept('1', 0, {}), dated], sides).history, [
      { status: 'active', from: '1425' },
    ]);
    assert.deepEqual(
      gatherOrganisation([kept('1', 0, { history: [{ status: 'inactive' }] }), dated], sides).history,
      [{ status: 'inactive' }],
    );
  });

  it('is invented only when every source invented it', () => {
    assert.equal(gatherOrganisation([kept('1', 0, { isInvented: true })], sides).isInvented, true);
    assert.equal(
      gatherOrganisation([kept('1', 0, { isInvented: true }), kept('2', 1, {})], sides).isInvented,
      false,
    );
  });
});
