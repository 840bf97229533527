import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import { findOrganisationBySlug, organisationForMatching, publicOwners } from '../store/door.ts';
import { partyNames } from '../store/party-names.ts';
import { findOrganisation } from '../store/find-organisation.ts';
import type { PartiesTables } from '../store/tables.ts';
import { counting, depsFor } from '../testing.ts';
import { type OrganisationToRegister, registerOrganisation } from './register-organisation.ts';

describe('registering an organisation', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const zeebank: OrganisationToRegister = {
    slug: 'zeebank',
    side: 'be',
    type: 'institute',
    names: { nl: 'Instituut Zeebank', en: 'Zeebank Institute' },
    place: { city: 'Oostende', latitude: 51.23, longitude: 2.92 },
    fields: ['marine', 'environment'],
    website: 'https://zeebank.example',
    identifiers: [{ scheme: 'be-enterprise', value: 'BE 0566.988.259' }],
    facts: [
      {
        texts: { en: 'Measures the sea.' },
        source: { title: 'Report', href: 'https://zeebank.example/r', readOn: '2026-11-22' },
      },
    ],
    isInvented: true,
  };

  it('says created, unchanged, changed, and stays one organisation', async () => {
    const outcomes = [
      await registerOrganisation(deps, zeebank),
      await registerOrganisation(deps, zeebank),
      await registerOrganisation(deps, { ...zeebank, type: 'centre' }),
    ];

    assert.deepEqual(
      outcomes.map(({ is }) => is),
      ['created', 'unchanged', 'changed'],
    );
    assert.equal(new Set(outcomes.map(({ id }) => id)).size, 1);
  });

  it('can be read whole, under its slug', async () => {
    const { id } = await registerOrganisation(deps, zeebank);

    assert.deepEqual(await findOrganisation(db, 'zeebank'), {
      id,
      side: 'be',
      type: 'institute',
      status: 'active',
      name: 'Instituut Zeebank',
      names: { nl: 'Instituut Zeebank', en: 'Zeebank Institute' },
      place: { city: 'Oostende', country: 'BE', latitude: 51.23, longitude: 2.92 },
      fields: ['environment', 'marine'],
      website: 'https://zeebank.example',
      isInvented: true,
      allNames: [
        { text: 'Instituut Zeebank', script: 'latin', language: 'nl', kind: 'official' },
        { text: 'Zeebank Institute', script: 'latin', language: 'en', kind: 'translated' },
      ],
      identifiers: [
        {
          scheme: 'be-enterprise',
          value: '0566988259',
          certainty: 'certain',
          href: 'https://kbopub.economie.fgov.be/kbopub/zoeknummerform.html?nummer=0566988259',
        },
      ],
      relations: [],
      history: [{ status: 'active' }],
      facts: [
        {
          text: { en: 'Measures the sea.' },
          source: { title: 'Report', href: 'https://zeebank.example/r', readOn: '2026-11-22' },
        },
      ],
      sources: [{ title: 'Invented for the demonstration' }],
      possibleDuplicates: [],
    });
  });

  it('is refused with every fault at once, and leaves no trace', async () => {
    const faulty = {
      ...zeebank,
      slug: 'Zee Bank',
      side: 'fr',
      names: { en: ' ' },
      fields: ['magic'],
      identifiers: [{ scheme: 'be-enterprise' as const, value: '0566988258' }],
    };

    await assert.rejects(
      registerOrganisation(deps, faulty),
      (error: { code: string; facts: { faults: { path: string }[] } }) => {
        assert.equal(error.code, 'parties.organisation-faulty');
        assert.deepEqual(
          error.facts.faults.map(({ path }) => path),
          ['slug', 'names', 'side', 'fields', 'identifiers.0'],
        );
        return true;
      },
    );
    assert.equal(await findOrganisationBySlug(db, 'zee-bank'), undefined);
  });

  it('answers other modules by the ids they ask for, in one statement', async () => {
    const { id } = await registerOrganisation(deps, zeebank);
    const unknown = '00000000-0000-7000-8000-000000000000';
    const counted = counting(db);

    const names = await partyNames(counted.db, [id, unknown]);
    const owners = await publicOwners(counted.db, [id, unknown]);

    assert.equal(counted.count(), 2);
    assert.deepEqual([...names.keys()], [id]);
    assert.deepEqual(owners.get(id), {
      id,
      type: 'institute',
      country: 'BE',
      name: 'Instituut Zeebank',
      names: { nl: 'Instituut Zeebank', en: 'Zeebank Institute' },
      isInvented: true,
    });
    assert.deepEqual(await organisationForMatching(db, id), {
      id,
      side: 'be',
      type: 'institute',
      fields: ['environment', 'marine'],
      names: { nl: 'Instituut Zeebank', en: 'Zeebank Institute' },
      facts: [{ en: 'Measures the sea.' }],
    });
    assert.deepEqual(await partyNames(db, []), new Map());
  });

  it('answers nothing for ids and slugs that nobody has, however strange', async () => {
    for (const id of [
      '',
      'no-such',
      '../etc/passwd',
      "'; drop table",
      'a\0b',
      '00000000-0000-7000-8000-000000000000',
      '清华',
    ])
      assert.equal(await findOrganisation(db, id), undefined);
  });
});
