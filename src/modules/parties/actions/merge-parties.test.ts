import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endOfJournal, readAfter } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { findOrganisation } from '../store/find-organisation.ts';
import { publicOwners } from '../store/door.ts';
import { partyNames } from '../store/party-names.ts';
import { listOrganisations } from '../store/search/list-organisations.ts';
import { listOpenProposals } from '../store/duplicates.ts';
import type { PartiesTables } from '../store/tables.ts';
import { brokenInvariants, depsFor } from '../testing.ts';
import { dismissDuplicate } from './dismiss-duplicate.ts';
import { mergeParties, undoMerge } from './merge-parties.ts';
import { proposeDuplicates } from './propose-duplicates.ts';
import { type OrganisationToRegister, registerOrganisation } from './register-organisation.ts';
import { registerPerson } from './register-person.ts';

const by = 'An Adviser';
const reason = 'same house, told by its secretary';

describe('merging organisations', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  let made = 0;
  const register = async (name: string, more: Partial<OrganisationToRegister> = {}) => {
    const slug = `huis-${++made}`;
    const kept = await registerOrganisation(deps, {
      slug,
      side: 'be',
      type: 'institute',
      names: { nl: name },
      isInvented: true,
      ...more,
    });
    return { slug, id: kept.id };
  };
  const whole = async (id: string) => {
    const found = await findOrganisation(db, id);
    return found && { ...found, sources: found.sources.length };
  };
  const search = async (q: string) =>
    (await listOrganisations(db, { q, side: [], type: [], field: [], place: [], limit: 10 })).rows.map(
      ({ name }) => name,
    );

  it('makes one of two, found under every name, id and slug of both; undone, both are exactly as before', async () => {
    const one = await register('Huis Zonnebloem', { fields: ['energy'], website: 'https://zon.example' });
    const other = await register('Zonnebloemhuis', {
      fields: ['marine'],
      identifiers: [{ scheme: 'wikidata', value: 'Q77' }],
      facts: [{ texts: { nl: 'Staat aan zee.' }, source: { title: 'Krant' } }],
    });
    const before = [await whole(one.id), await whole(other.id)];
    const position = await endOfJournal(db);

    const mergeId = await mergeParties(deps, { survivorId: one.id, absorbedId: other.id, reason, by });
    const merged = await whole(one.id);
    const led = [await whole(other.id), await whole(other.slug), await whole(one.slug)];
    const names = await partyNames(db, [one.id, other.id]);
    const owners = await publicOwners(db, [other.id]);
    const foundAs = [await search('Zonnebloemhuis'), await search('Q77')];
    const broken = await brokenInvariants(db);
    await undoMerge(deps, { mergeId, by });
    const entries = await readAfter(db, position, 10);

    assert.deepEqual(led, [merged, merged, merged]);
    assert.deepEqual(
      merged?.allNames.map(({ text }) => text),
      ['Huis Zonnebloem', 'Zonnebloemhuis'],
    );
    assert.deepEqual(
      [merged.fields, merged.facts.length, merged.identifiers.length],
      [['energy', 'marine'], 1, 1],
    );
    assert.deepEqual([names.get(other.id)?.id, owners.get(other.id)?.name], [one.id, 'Huis Zonnebloem']);
    assert.deepEqual(foundAs, [['Huis Zonnebloem'], ['Huis Zonnebloem']]);
    assert.deepEqual(broken, []);
    assert.deepEqual([await whole(one.id), await whole(other.id)], before);
    assert.deepEqual(
      entries.map(({ kind, facts }) => [kind, facts.survivorId, facts.absorbedId]),
      [
        ['parties.organisation-merged', one.id, other.id],
        ['parties.organisation-merge-undone', one.id, other.id],
      ],
    );
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('gives an identifier that both claimed back to whom claimed it first', async () => {
    const identifiers = [{ scheme: 'wikidata' as const, value: 'Q78' }];
    const first = await register('Eerste Huis', { identifiers });
    const second = await register('Tweede Huis', { identifiers });
    const certainty = async (id: string) => (await findOrganisation(db, id))?.identifiers[0]?.certainty;

    const before = [await certainty(first.id), await certainty(second.id)];
    const mergeId = await mergeParties(deps, { survivorId: second.id, absorbedId: first.id, reason, by });
    const during = await certainty(second.id);
    await undoMerge(deps, { mergeId, by });

    assert.deepEqual(before, ['certain', 'alternative']);
    assert.equal(during, 'certain');
    assert.deepEqual([await certainty(first.id), await certainty(second.id)], before);
  });

  it('follows chains of merges, and is undone from the last one', async () => {
    const [a, b, c] = [await register('Huis A'), await register('Huis B'), await register('Huis C')];
    const first = await mergeParties(deps, { survivorId: b.id, absorbedId: a.id, reason, by });
    const second = await mergeParties(deps, { survivorId: c.id, absorbedId: b.id, reason, by });

    const led = (await findOrganisation(db, a.id))?.id;
    await assert.rejects(undoMerge(deps, { mergeId: first, by }), {
      code: 'parties.merge-built-upon',
      facts: { id: first, laterMerge: second },
    });
    await assert.rejects(mergeParties(deps, { survivorId: c.id, absorbedId: a.id, reason, by }), {
      code: 'parties.already-merged',
    });
    await undoMerge(deps, { mergeId: second, by });
    const between = (await findOrganisation(db, a.id))?.id;
    await undoMerge(deps, { mergeId: first, by });

    assert.deepEqual([led, between], [c.id, b.id]);
    assert.equal((await findOrganisation(db, a.id))?.name, 'Huis A');
    await assert.rejects(undoMerge(deps, { mergeId: first, by }), { code: 'parties.merge-already-undone' });
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('is refused with itself, with nobody, with a person, and where somebody would be above himself', async () => {
    const top = await register('Top');
    const parent = { scheme: 'centre', value: top.slug, name: 'Top' };
    const middle = await register('Midden', { parents: [parent] });
    const low = await register('Laag', {
      parents: [{ scheme: 'centre', value: middle.slug, name: 'Midden' }],
    });
    const person = await registerPerson(deps, {
      source: 'centre',
      key: 'wie',
      title: 'Invented',
      names: [{ text: 'Wie Ook', kind: 'official' }],
      isInvented: true,
    });
    const merge = (survivorId: string, absorbedId: string) =>
      mergeParties(deps, { survivorId, absorbedId, reason, by });

    await assert.rejects(merge(top.id, top.id), { code: 'parties.merge-with-itself' });
    await assert.rejects(merge(top.id, '00000000-0000-7000-8000-000000000000'), {
      code: 'parties.organisation-unknown',
    });
    await assert.rejects(merge(top.id, person.id), { code: 'parties.merge-of-different-kinds' });
    await assert.rejects(merge(top.id, low.id), { code: 'parties.parent-cycle' });
    assert.equal((await findOrganisation(db, low.id))?.name, 'Laag');
    await assert.rejects(undoMerge(deps, { mergeId: '00000000-0000-7000-8000-000000000000', by }), {
      code: 'parties.merge-unknown',
    });
  });

  it('is proposed with reasons and never done by itself; a pair that a person took for two is not proposed again', async () => {
    const ghent = { place: { city: 'Gent', latitude: 51.05, longitude: 3.72 } };
    const one = await register('Instituut voor Zeewier', ghent);
    const other = await register('Zeewierhuis', {
      ...ghent,
      names: { nl: 'Zeewier Instituut', en: 'Seaweed Hall' },
    });

    await proposeDuplicates(deps);
    const pair = [one.id, other.id].toSorted();
    const proposals = (await listOpenProposals(db, 100)).filter(
      (p) => pair.includes(p.one.id) || pair.includes(p.other.id),
    );
    const shown = (await findOrganisation(db, one.id))?.possibleDuplicates.map(({ id, name }) => [id, name]);
    await dismissDuplicate(deps, { oneId: other.id, otherId: one.id, by });
    await proposeDuplicates(deps);

    assert.deepEqual(
      proposals.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ is, code }) => `${is} ${code}`)]),
      [['likely', 'for same-name-reworded', 'for same-place']],
    );
    assert.deepEqual(shown, [[other.id, 'Zeewier Instituut']]);
    assert.deepEqual((await findOrganisation(db, one.id))?.possibleDuplicates, []);
    assert.notEqual((await findOrganisation(db, other.id))?.id, one.id);
    await assert.rejects(
      dismissDuplicate(deps, { oneId: one.id, otherId: '00000000-0000-7000-8000-000000000000', by }),
      {
        code: 'parties.proposal-unknown',
      },
    );
  });
});
