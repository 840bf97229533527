import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readListRow } from './list.ts';
import { organisationTypeOf } from './organisation-type.ts';
import { readRorRecord, type RorRecord } from './ror.ts';

describe('the type of an organisation', () => {
  const cases: [string[], string[], string][] = [
    [['facility'], ['State Key Laboratory of Surface Physics'], 'key-laboratory'],
    [['education'], ['某某教育部重点实验室'], 'key-laboratory'],
    [['education', 'funder'], ['Universiteit Gent'], 'university'],
    [['healthcare'], ['AZ Zeebank'], 'hospital'],
    [['company'], ['Zeebank NV'], 'enterprise'],
    [['company'], ['Zeebank Capital'], 'investor'],
    [['facility'], ['某某研究所'], 'institute'],
    [['facility'], ['某某工程研究中心'], 'centre'],
    [['funder', 'government'], ['Jiangsu Academy of Agricultural Sciences'], 'institute'],
    [['government'], ['Ministry of Public Works'], 'agency'],
    [['nonprofit'], ['Flux'], 'association'],
    [['funder'], ['Fonds Zeebank'], 'agency'],
    [['funder'], ['Zeebank Venture Fund'], 'investor'],
    [['other'], ['Something'], 'other'],
    [[], [], 'other'],
  ];
  for (const [types, names, type] of cases)
    it(`is ${type} for ${types.join('+') || 'nothing'}, ${names.join() || 'no name'}`, () =>
      assert.equal(organisationTypeOf(types, names), type));
});

const record = (given: Partial<RorRecord>): RorRecord => ({
  id: 'https://ror.org/05f950310',
  status: 'active',
  types: ['education'],
  names: [{ value: 'Zeebank', types: ['ror_display', 'label'] }],
  locations: [{ name: 'Gent', country_code: 'CN' }],
  links: [],
  external_ids: [],
  relationships: [],
  ...given,
});
const own = () => ['zh'];
const claimOf = (given: Partial<RorRecord>) => {
  const reading = readRorRecord(record(given), own);
  assert.ok('claim' in reading);
  return reading.claim.claim;
};

describe('a record of the Research Organization Registry', () => {
  it('has its wrong language tags mended where the script shows them', () =>
    assert.deepEqual(
      claimOf({
        names: [
          { value: '厦门大学', lang: 'en', types: ['label'] },
          { value: 'Xiamen University', lang: null, types: ['ror_display', 'label'] },
          { value: 'Xiàmén Dàxué', lang: 'zh', types: ['label'] },
          { value: 'XMU', lang: 'zh', types: ['acronym'] },
          { value: 'Amoy', lang: 'zh', types: ['alias'] },
        ],
      }).names,
      [
        { text: '厦门大学', script: 'hans', language: 'zh', kind: 'official' },
        { text: 'Xiamen University', script: 'latin', language: 'en', kind: 'translated' },
        { text: 'Xiàmén Dàxué', script: 'latin', kind: 'romanised' },
        { text: 'XMU', script: 'latin', kind: 'short' },
        { text: 'Amoy', script: 'latin', kind: 'variant' },
      ],
    ));

  it('keeps one identifier of several as certain only when one is preferred, and drops none that has the form', () =>
    assert.deepEqual(
      claimOf({
        external_ids: [
          { type: 'fundref', preferred: '501100004040', all: ['501100004040', '501100004497'] },
          { type: 'wikidata', preferred: null, all: ['Q1', 'Q2'] },
          { type: 'isni', preferred: null, all: ['0000 0001 0668 7885'] },
          { type: 'grid', preferred: null, all: ['not a grid'] },
          { type: 'orgref', preferred: null, all: ['42'] },
        ],
      }).identifiers.map(({ scheme, value, certainty }) => `${scheme} ${value} ${certainty}`),
      [
        'ror 05f950310 certain',
        'fundref 501100004040 certain',
        'fundref 501100004497 alternative',
        'wikidata Q1 alternative',
        'wikidata Q2 alternative',
        'isni 0000000106687885 alternative',
      ],
    ));

  it('tells what it knows of time: the founding year and how it stands now', () => {
    assert.deepEqual(claimOf({ established: 1425 }).history, [{ status: 'active', from: '1425' }]);
    assert.deepEqual(claimOf({ established: 980, status: 'withdrawn' }).history, [
      { status: 'active', from: '0980' },
      { status: 'withdrawn' },
    ]);
  });

  it('is refused for an unsound id of its own or of a relation, with the place', () => {
    assert.deepEqual(readRorRecord(record({ id: 'https://ror.org/05f950311' }), own), {
      faults: [
        {
          code: 'parties.identifier-unsound',
          message: 'The check digits of the ROR id “https://ror.org/05f950311” do not fit.',
          path: 'id',
        },
      ],
    });
    const reading = readRorRecord(
      record({ relationships: [{ type: 'parent', label: 'x', id: 'nonsense' }] }),
      own,
    );
    assert.deepEqual('faults' in reading && reading.faults.map(({ path }) => path), ['relationships.0.id']);
  });
});

const context = { list: 'tests', fields: ['marine', 'energy'] };
const row = { key: '1', name: 'Instituut Zeebank', type: 'institute', country: 'be' };

describe('a row of a list', () => {
  it('says as much as its cells', () =>
    assert.deepEqual(
      readListRow(
        {
          ...row,
          name_en: 'Zeebank Institute',
          short_name: 'IZB',
          city: 'Oostende',
          latitude: '51,23',
          longitude: '2.92',
          website: 'https://zeebank.example/nl',
          fields: 'marine | energy',
          vat: 'BE 0419.052.173',
          parent: 'ror:https://ror.org/05f950310|2',
          since: '2004-11',
          fact_nl: 'Meet de zee.',
          source_title: 'Jaarverslag',
          source_read_on: '2026-11-22',
        },
        context,
      ),
      {
        claim: {
          source: 'csv:tests',
          key: '1',
          rank: 10,
          title: 'Jaarverslag',
          readOn: '2026-11-22',
          claim: {
            type: 'institute',
            names: [
              { text: 'Instituut Zeebank', script: 'latin', kind: 'official', language: 'nl' },
              { text: 'Zeebank Institute', script: 'latin', kind: 'translated', language: 'en' },
              { text: 'IZB', script: 'latin', kind: 'short' },
            ],
            identifiers: [{ scheme: 'vat', value: 'BE0419052173', certainty: 'certain' }],
            places: [{ country: 'BE', city: 'Oostende', latitude: 51.23, longitude: 2.92 }],
            website: 'https://zeebank.example/nl',
            fields: ['marine', 'energy'],
            relations: [
              {
                kind: 'parent',
                target: { scheme: 'ror', value: '05f950310' },
                name: 'ror:https://ror.org/05f950310',
              },
              { kind: 'parent', target: { scheme: 'csv:tests', value: '2' }, name: '2' },
            ],
            history: [{ status: 'active', from: '2004-11' }],
            facts: [
              { texts: { nl: 'Meet de zee.' }, source: { title: 'Jaarverslag', readOn: '2026-11-22' } },
            ],
            isInvented: false,
          },
        },
      },
    ));

  it('tells every fault at once, by column', () => {
    const reading = readListRow(
      {
        key: '',
        name: ' ',
        type: 'castle',
        country: 'Belgium',
        latitude: '91',
        website: 'javascript:alert(1)',
        fields: 'marine|magic',
        be_enterprise: '0419052174',
        ror: 'x',
        since: '2004-13',
        parent: 'ror:05f950311',
        fact_fr: 'Un fait.',
      },
      context,
    );

    assert.deepEqual('faults' in reading && reading.faults.map(({ path }) => path), [
      'key',
      'type',
      'name',
      'ror',
      'be_enterprise',
      'country',
      'latitude',
      'website',
      'fields',
      'parent',
      'since',
      'source_title',
    ]);
  });

  it('keeps a Chinese credit code that the first pilot areas gave out otherwise, as not certain', () => {
    const reading = readListRow({ ...row, country: 'CN', cn_uscc: '91350100M0001TGQXM' }, context);

    assert.deepEqual('claim' in reading && reading.claim.claim.identifiers, [
      { scheme: 'cn-uscc', value: '91350100M0001TGQXM', certainty: 'alternative' },
    ]);
  });
});
