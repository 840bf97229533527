import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OrganisationChange, OrganisationEntry } from '#contracts/parties';
import { gatherOrganisation } from '../gather.ts';
import type { KeptRecord, OrganisationClaim } from '../claim.ts';
import { entryRank } from './entry-claim.ts';
import { differing, partsOf, tidied } from './entry.ts';
import { faultsInChange } from './faults.ts';

const now: OrganisationEntry = {
  names: [{ text: 'Labo', kind: 'official', language: 'nl' }],
  type: 'institute',
  website: 'https://labo.example',
  place: { city: 'Gent' },
  fields: ['energy', 'health'],
  status: 'active',
};
const around = { fields: ['energy', 'health'], country: 'BE' };
const codesOf = (change: OrganisationChange) =>
  faultsInChange(change, around).map(({ path, code }) => `${path} ${code}`);

const claim = (given: Partial<OrganisationClaim>): OrganisationClaim => ({
  type: 'institute',
  names: [{ text: 'Labo', script: 'latin', kind: 'official' }],
  identifiers: [],
  places: [{ country: 'BE' }],
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
  rank,
  source: 'csv:list',
  key: id,
  title: 'A list',
  claim: claim(given),
});

describe('what differs in an entry', () => {
  it('is nothing when the same is said with other blanks and in another order', () => {
    const same = tidied({
      names: [{ text: ' Labo ', kind: 'official', language: 'nl' }],
      website: ' https://labo.example ',
      place: { city: 'Gent', region: ' ' },
      fields: ['health', 'energy', 'health'],
    });

    assert.deepEqual(differing(same, now), {});
  });

  it('is told part by part', () => {
    const change = differing({ ...now, type: 'centre', website: '', status: 'inactive' }, now);

    assert.deepEqual(partsOf(change), ['type', 'website', 'status']);
  });
});

describe('faults in a change', () => {
  it('are none in what is sound, and in taking the website away', () => {
    assert.deepEqual(codesOf({ names: now.names, website: '', place: { city: '根特' }, fields: [] }), []);
  });

  it('find web addresses that are none, or pretend to be another', () => {
    for (const website of [
      'labo',
      'ftp://labo.example',
      'javascript:alert(1)',
      'https://bank.example@evil.example',
    ])
      assert.deepEqual(codesOf({ website }), ['website not-a-web-address'], website);
  });

  it('find invisible characters and names without letters', () => {
    assert.deepEqual(
      codesOf({
        names: [
          { text: 'La\u200bbo', kind: 'official' },
          { text: '——', kind: 'short' },
        ],
      }),
      ['names.0.text control-character', 'names.1.text without-letters'],
    );
  });
});

describe('what was changed here', () => {
  it('goes before every source, and before what was changed in a party that was merged into this one', () => {
    assert.deepEqual(
      [entryRank([]), entryRank([{ rank: 20 }]), entryRank([{ rank: -1 }, { rank: 0 }])],
      [-1, -1, -2],
    );
  });

  it('decides only the parts it speaks of', () => {
    const gathered = gatherOrganisation(
      [
        kept('a', 20, {
          type: 'university',
          fields: ['energy'],
          website: 'https://source.example',
          history: [{ status: 'inactive' }],
        }),
        kept('b', -1, {
          decides: ['website', 'fields'],
          type: 'other',
          names: [],
          places: [],
          fields: ['health'],
          website: '',
        }),
      ],
      [{ code: 'be', country: 'BE', languages: ['nl'] }],
    );

    const { type, fields, website, status, displayName, side } = gathered;
    assert.deepEqual(
      [type, fields, website, status, displayName, side],
      ['university', ['health'], undefined, 'inactive', 'Labo', 'be'],
    );
  });
});
