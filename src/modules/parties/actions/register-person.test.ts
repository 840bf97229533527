import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import { findPeople } from '../store/find-people.ts';
import { listOrganisations } from '../store/search/list-organisations.ts';
import type { PartiesTables } from '../store/tables.ts';
import { brokenInvariants, depsFor } from '../testing.ts';
import { mergeParties, undoMerge } from './merge-parties.ts';
import { type PersonToRegister, registerPerson } from './register-person.ts';

describe('people', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const person = (key: string, text: string, more: Partial<PersonToRegister> = {}): PersonToRegister => ({
    source: 'csv:tests',
    key,
    title: 'Invented',
    names: [{ text, kind: 'official' }],
    country: 'CN',
    isInvented: true,
    ...more,
  });
  const ids = new Map<string, string>();
  before(async () => {
    const people = [
      person('1', '王小明', {
        orcid: '0000-0002-1825-0097',
        names: [{ text: '王小明', kind: 'official', language: 'zh', order: 'family-first' }],
        affiliations: [
          { target: { scheme: 'ror', value: '05f950310' }, name: 'KU Leuven', role: 'professor' },
        ],
      }),
      person('2', 'Xiaoming Wang'),
      person('3', 'Wang, X.M.'),
      person('4', '王大明'),
      person('5', 'Jan van den Berg', { country: 'BE' }),
    ];
    for (const one of people) ids.set(one.key, (await registerPerson(deps, one)).id);
  });
  const find = async (question: string) =>
    (await findPeople(db, question)).map(({ name, foundBy }) => `${name} ${foundBy}`);

  it('are candidates in characters, in pinyin in either order, and with initials, the surest first', async () => {
    assert.deepEqual(await find('王小明'), [
      '王小明 characters',
      'Xiaoming Wang spelling',
      'Wang, X.M. initials',
    ]);
    assert.deepEqual(await find('Wang Xiaoming'), [
      '王小明 spelling',
      'Xiaoming Wang spelling',
      'Wang, X.M. initials',
    ]);
    assert.deepEqual(await find('X. M. Wang'), [
      'Wang, X.M. initials',
      '王小明 initials',
      'Xiaoming Wang initials',
    ]);
    assert.deepEqual(await find('J. van den Berg'), ['Jan van den Berg initials']);
    assert.deepEqual(await find('0000-0002-1825-0097'), ['王小明 identifier']);
    for (const nobody of ['', '!!!', 'Q1', '李']) assert.deepEqual(await find(nobody), []);
  });

  it('stay apart however alike their names are, until a person merges them, and can be taken apart again', async () => {
    const [one, two] = [ids.get('1')!, ids.get('2')!];

    const mergeId = await mergeParties(deps, {
      survivorId: one,
      absorbedId: two,
      reason: 'told so',
      by: 'An Adviser',
    });
    const merged = (await findPeople(db, 'Wang Xiaoming')).map(({ displayName, affiliations }) => [
      displayName,
      affiliations,
    ]);
    await undoMerge(deps, { mergeId, by: 'An Adviser' });

    assert.deepEqual(merged, [
      ['王小明', ['KU Leuven']],
      ['Wang, X.M.', []],
    ]);
    assert.equal((await find('Wang Xiaoming')).length, 3);
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('are kept once by source and key, and refused without a name or with an unsound ORCID', async () => {
    const again = await registerPerson(deps, person('2', 'Xiaoming Wang'));
    const changed = await registerPerson(deps, person('2', 'Xiaoming WANG'));

    assert.deepEqual([again.is, changed.is, changed.id], ['unchanged', 'changed', ids.get('2')]);
    await assert.rejects(registerPerson(deps, person('9', ' ', { orcid: '0000-0002-1825-0098' })), {
      code: 'parties.person-faulty',
    });
  });

  it('are never among the organisations', async () => {
    const { rows } = await listOrganisations(db, {
      q: '王小明',
      side: [],
      type: [],
      field: [],
      place: [],
      limit: 10,
    });

    assert.deepEqual(rows, []);
  });
});
