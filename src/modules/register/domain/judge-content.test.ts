import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordContent, type RecordContent } from '#contracts/register';
import { judgeContent } from './judge-content.ts';

const known = { sides: ['cn', 'be'], fields: ['energy'] };
const title = {
  property: 'title',
  value: { is: 'texts', texts: { zh: '协定', en: 'Agreement' } },
  source: 'a',
} as const;
const signed = (date: string, more: object = {}) => ({
  property: 'signed',
  value: { is: 'date', date },
  source: 'a',
  ...more,
});
const content = (change: object = {}): RecordContent =>
  recordContent.parse({
    kind: 'agreement',
    sources: [{ key: 'a', title: 'A page' }],
    claims: [title],
    ...change,
  });
const codes = (change: object) => judgeContent(content(change), known).map(({ code, at }) => `${at} ${code}`);

describe('what a record may say', () => {
  it('is sound with a title and a source', () => {
    assert.deepEqual(codes({}), []);
  });

  it('needs one chosen statement where sources disagree, and the reason of the choice', () => {
    const reason = { en: 'The depositary says so.' };

    assert.deepEqual(
      codes({ claims: [title, signed('1979-11-23', { reason }), signed('1979-11-25', { isChosen: false })] }),
      [],
    );
    assert.deepEqual(
      codes({ claims: [title, signed('1979-11-23'), signed('1979-11-25', { isChosen: false })] }),
      ['claims.1 register.choice-without-reason'],
    );
    assert.deepEqual(codes({ claims: [title, signed('1979-11-23'), signed('1979-11-25')] }), [
      'claims.1 register.one-to-be-chosen',
    ]);
  });

  it('tells everything that is wrong at once', () => {
    assert.deepEqual(
      codes({
        type: 'patent',
        fields: ['alchemy'],
        giving: ['nl'],
        claims: [
          signed('1948'),
          { property: 'expires', value: { is: 'date', date: '1970' }, source: 'b' },
          { property: 'place', value: { is: 'place', name: { en: 'Here' }, latitude: 1 }, source: 'a' },
          { property: 'area', value: { is: 'texts', texts: { en: 'much' } }, source: 'a' },
        ],
        statuses: [{ standing: 'active', from: '2010', until: '2005', source: 'a' }],
        links: [
          { relation: 'under', to: { record: 'agreement-1' }, source: 'a' },
          { relation: 'under', to: { record: 'agreement-1' }, source: 'a' },
        ],
        identifiers: [
          { scheme: 'orcid', value: 'https://orcid.org/0000-0002-1825-0098' },
          { scheme: 'doi', value: 'https://doi.org/10.1/x' },
          { scheme: 'ror', value: '01h0zpd95' },
        ],
      }),
      [
        'type register.type-unknown',
        'fields.0 register.field-unknown',
        'giving.0 register.side-unknown',
        'claims.1 register.source-unknown',
        'claims.0 register.date-out-of-range',
        'claims.2 register.half-a-point',
        'claims.3 register.value-misshapen',
        'claims register.title-missing',
        'statuses.0 register.ends-before-it-begins',
        'links.1 register.link-twice',
        'identifiers.0 register.identifier-unsound',
        'identifiers.1 register.identifier-misspelt',
        'identifiers.2 register.identifier-unsound',
      ],
    );
  });

  it('knows sound identifiers', () => {
    assert.deepEqual(
      codes({
        identifiers: [
          { scheme: 'orcid', value: 'https://orcid.org/0000-0002-1825-0097' },
          { scheme: 'ror', value: '01h0zpd94' },
          { scheme: 'ror', value: '01fapfv42' },
          { scheme: 'cstr', value: '31253.11.sciencedb.1' },
        ],
      }),
      [],
    );
  });

  it('takes no project of one side only', () => {
    const party = (side: string) => ({
      property: 'lead',
      value: { is: 'party', name: { en: side }, side },
      source: 'a',
    });

    assert.deepEqual(codes({ kind: 'project', claims: [title, party('be')] }), [
      'claims register.one-side-only',
    ]);
    assert.deepEqual(codes({ kind: 'project', claims: [title, party('be'), party('cn')] }), []);
  });

  it('takes a project of many countries with one of the sides, and none without', () => {
    const lead = (of: object) => ({
      property: 'lead',
      value: { is: 'party', name: { en: 'A' }, ...of },
      source: 'a',
    });

    assert.deepEqual(
      codes({ kind: 'project', claims: [title, lead({ side: 'cn' }), lead({ country: 'SE' })] }),
      [],
    );
    assert.deepEqual(codes({ kind: 'project', claims: [title, lead({ country: 'SE' })] }), [
      'claims register.one-side-only',
    ]);
  });
});
