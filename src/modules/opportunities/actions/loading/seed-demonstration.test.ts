import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { PartiesTables } from '#modules/parties';
import { addDays } from '#platform/calendar';
import { runDoctor } from '#platform/doctor';
import { PackFaults } from '#platform/packs';
import { testDatabase } from '#testing/database';
import { listOpportunities } from '../../contract.ts';
import { opportunitiesInvariants } from '../../store/invariants.ts';
import { listPublished } from '../../store/reading/list.ts';
import type { OpportunitiesTables } from '../../store/tables.ts';
import { depsOf, root, take, TODAY } from '../../testing.ts';
import { readOpportunity } from '../read-opportunity.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { readSeeds } from './read-seeds.ts';

const folder = path.join(root, 'database/seeds');
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'seeds-'));
after(() => fs.rmSync(temporary, { recursive: true }));

/** A copy of the seeds with one file spoilt. */
function spoilt(file: string, from: string | RegExp, to: string): string {
  const copy = fs.mkdtempSync(path.join(temporary, 'copy-'));
  fs.cpSync(folder, copy, { recursive: true });
  const text = fs.readFileSync(path.join(copy, file), 'utf8');
  assert.match(text, new RegExp(from));
  fs.writeFileSync(path.join(copy, file), text.replace(from, to));
  return copy;
}

describe('the files of the demonstration centre', () => {
  const { organisations, facts, listings } = readSeeds(folder);

  it('hold what a visitor needs to believe it', () => {
    assert.ok(listings.length >= 150);
    assert.ok(organisations.filter(({ isInvented }) => !isInvented).length >= 60);
    assert.ok(facts.length >= 40);
    for (const side of ['cn', 'be'])
      for (const direction of ['offer', 'request'])
        for (const kind of ['technology', 'investment', 'industry', 'market-access', 'joint-research'])
          assert.ok(
            listings.some((one) => one.side === side && one.direction === direction && one.kind === kind),
            `${side} ${direction} ${kind}`,
          );
  });

  it('give every listing a reference of its own and an owner of its own side', () => {
    assert.equal(new Set(listings.map(({ reference }) => reference)).size, listings.length);
    const sideOf = new Map(organisations.map(({ slug, side }) => [slug, side]));
    for (const { reference, owner, side } of listings) assert.equal(sideOf.get(owner), side, reference);
  });

  it('invent every owner, and say so', () => {
    const invented = new Set(organisations.filter(({ isInvented }) => isInvented).map(({ slug }) => slug));
    for (const { reference, owner } of listings) assert.ok(invented.has(owner), reference);
    const owning = new Set(listings.map(({ owner }) => owner));
    assert.deepEqual(
      [...invented].filter((slug) => !owning.has(slug)),
      [],
    );
  });

  it('tie every fact to organisations that are there', () => {
    const known = new Set(organisations.map(({ slug }) => slug));
    assert.deepEqual(
      facts.flatMap(({ of }) => of.filter((slug) => !known.has(slug))),
      [],
    );
  });

  it('write listings in all four languages', () => {
    const count = (language: string) => listings.filter(({ original }) => original === language).length;
    for (const language of ['zh', 'en', 'fr', 'nl']) assert.ok(count(language) >= 20, language);
    for (const { reference, original, texts } of listings) assert.ok(texts[original], reference);
  });
});

describe('loading the demonstration centre', async () => {
  const { db, owner } = await testDatabase<OpportunitiesTables & PartiesTables>();
  const deps = { ...depsOf(db), db };
  const files = readSeeds(folder);
  const whole = files.organisations.length + files.listings.length;
  const holds = async () =>
    assert.deepEqual(
      (await runDoctor(owner, opportunitiesInvariants)).filter(({ state }) => state !== 'holds'),
      [],
    );

  it('finishes what a killed run began, and then changes nothing', async () => {
    await assert.rejects(
      seedDemonstration(deps, {
        folder,
        progress: ({ done }) => {
          if (done > files.organisations.length + 50) throw new Error('killed');
        },
      }),
      /killed/,
    );
    const steps: number[] = [];
    const second = await seedDemonstration(deps, {
      folder,
      progress: ({ done, total }) => void steps.push(done / total),
    });
    const third = await seedDemonstration(deps, { folder });

    assert.equal(second.created + second.unchanged, whole);
    assert.ok(second.created > 0 && second.unchanged > files.organisations.length);
    assert.equal(steps.at(-1), 1);
    assert.deepEqual(third, {
      organisations: files.organisations.length,
      listings: files.listings.length,
      created: 0,
      changed: 0,
      unchanged: whole,
    });
    await holds();
  });

  it('shows every listing as invented, with its owner only where the owner is named', async () => {
    for (const { reference, ownerNamed, owner: slug } of files.listings) {
      const shown = await readOpportunity(deps, { reference, reader: 'en' });
      const organisation = files.organisations.find((one) => one.slug === slug)!;
      assert.ok(shown.owner.isInvented, reference);
      assert.equal(shown.owner.type, organisation.type, reference);
      if (ownerNamed) assert.ok(Object.values(organisation.names).includes(shown.owner.name!), reference);
      else assert.deepEqual([shown.owner.name, shown.owner.id], [undefined, undefined], reference);
      assert.ok(shown.validUntil! > addDays(TODAY, 13), reference);
    }
    const { total, facets } = await listPublished(db, listOpportunities.input.parse({ limit: 1 }));
    assert.equal(total, files.listings.length);
    assert.deepEqual(
      facets.field.filter(({ count }) => count < 4),
      [],
    );
  });

  it('leaves alone what was ended, and renews nothing behind the back of its owner', async () => {
    await take(deps, 'TO-BE-ENER-01', 'withdraw');
    const later = { ...deps, today: () => '2027-06-15' };
    const report = await seedDemonstration(later, { folder });

    assert.deepEqual([report.created, report.changed], [0, 0]);
    await assert.rejects(readOpportunity(deps, { reference: 'TO-BE-ENER-01', reader: 'nl' }), {
      code: 'opportunities.opportunity-withdrawn',
    });
  });

  const faults: [string, string, string | RegExp, string, RegExp][] = [
    [
      'an unknown key',
      'listings/energy.yaml',
      '  rights: patent-granted',
      '  rigths: patent-granted',
      /energy\.yaml:\d+: 0.*rigths/,
    ],
    [
      'an owner nobody is',
      'listings/energy.yaml',
      'owner: demo-be-celkeur',
      'owner: demo-be-nobody',
      /energy\.yaml:1: owner names demo-be-nobody/,
    ],
    [
      'an unsound listing',
      'listings/energy.yaml',
      /title: "Restcapaciteit[^"]*"/,
      'title: "Batterij"',
      /energy\.yaml:1: texts\.nl\.title is too short/,
    ],
    [
      'a number where a code is meant',
      'organisations/be.yaml',
      'ror: "02495e989"',
      'ror: 02495e989',
      /be\.yaml:\d+: 4\.ror/,
    ],
    ['a fact in three languages', 'facts.yaml', /^ {4}zh: .*$/m, '', /facts\.yaml:\d+: 0\.text\.zh/],
  ];
  for (const [name, file, from, to, expected] of faults)
    it(`names file and line of ${name}, and writes nothing`, async () => {
      const counts = async () =>
        (await db.selectFrom('opportunities.opportunity').select('state').execute()).length;
      const before = await counts();
      await assert.rejects(seedDemonstration(deps, { folder: spoilt(file, from, to) }), (error) => {
        assert.ok(error instanceof PackFaults);
        assert.match(error.message, expected);
        return true;
      });
      assert.equal(await counts(), before);
    });
});

describe('the demonstration centre in later years', async () => {
  const { db } = await testDatabase<OpportunitiesTables & PartiesTables>();

  it('opens with listings that are still open', async () => {
    await seedDemonstration({ ...depsOf(db, '2031-02-28'), db }, { folder });

    const rows = await db
      .selectFrom('opportunities.opportunity')
      .select(['reference', 'valid_until'])
      .execute();
    for (const { reference, valid_until } of rows)
      assert.ok(valid_until! >= '2031-03-14' && valid_until! < '2032-04-01', `${reference} ${valid_until}`);
  });
});
