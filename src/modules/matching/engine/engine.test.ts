import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addedWordsOf, lexiconDigest, loadLexicon } from '#modules/lexicon';
import {
  importOpportunities,
  listForMatching,
  moveOpportunity,
  type OpportunitiesTables,
} from '#modules/opportunities';
import { openSource } from '#platform/imports';
import { databaseIdentity, endOfJournal } from '#platform/journal';
import { createLog } from '#platform/log';
import { Refusal } from '#platform/refusal';
import { testDatabase } from '#testing/database';
import * as contract from '../contract.ts';
import { Collection } from '../domain/collection/collection.ts';
import { noFilters } from '../domain/collection/filters.ts';
import { writeSnapshot } from './snapshot-file.ts';
import { type MatchingEngine, startEngine } from './start-engine.ts';
import { importingInto, testSettings } from './testing.ts';

const listings = [
  {
    id: 'graan',
    kind: 'request',
    lang: 'nl',
    title: 'Sneltest voor mycotoxinen bij ontvangst van graan',
    abstract:
      'Graancoöperatie zoekt een snelle detectie van mycotoxinen in maïs en tarwe, met resultaat binnen tien minuten.',
    fields: ['food'],
    country: 'BE',
    source: 'Test',
  },
  {
    id: 'batterie',
    kind: 'request',
    lang: 'fr',
    title: 'Recyclage de batteries lithium-ion',
    abstract: 'Recycleur cherche un procédé de séparation du cobalt et du lithium des batteries usagées.',
    fields: ['energy'],
    country: 'BE',
    source: 'Test',
  },
  {
    id: 'xiaomai',
    kind: 'request',
    lang: 'zh',
    title: '寻求小麦霉菌毒素快速检测设备',
    abstract: '粮库希望在十分钟内测定小麦中的呕吐毒素。',
    fields: ['food'],
    country: 'CN',
    source: 'Test',
  },
];
const offer = '我们开发了一种霉菌毒素快速检测方法，可在十分钟内测定玉米和小麦。';

describe('the matching engine', async () => {
  const { db, connection } = await testDatabase<OpportunitiesTables>();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'matching-'));
  const deps = importingInto(db);
  const settings = testSettings(connection, folder);
  const start = (): MatchingEngine => startEngine(settings, { log: createLog('silent') });
  let engine: MatchingEngine;

  const importListings = async (records: readonly object[]) => {
    const file = path.join(folder, 'listings.jsonl');
    await writeFile(file, records.map((one) => JSON.stringify(one)).join('\n'));
    const report = await importOpportunities(deps, { source: await openSource(file, 'jsonl') });
    assert.deepEqual(report.refusals, []);
  };
  const counterparts = async (text: string, more: object = {}) =>
    engine.ask('findCounterparts', contract.findCounterparts.input.parse({ text, ...more }));
  const titles = ({ matches }: Awaited<ReturnType<typeof counterparts>>) =>
    matches.map(({ opportunity }) => opportunity.title);
  const eventually = async (holds: () => Promise<boolean>, within = 1000): Promise<boolean> => {
    for (
      const end = performance.now() + within;
      performance.now() < end;
      await new Promise((resume) => setTimeout(resume, 20))
    )
      if (await holds()) return true;
    return holds();
  };

  before(async () => {
    await importListings(listings);
    engine = start();
    await engine.ready;
  });
  after(async () => {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the counterpart of the other side and says by which words', async () => {
    const found = await counterparts(offer);

    assert.deepEqual(titles(found), [listings[0]?.title]);
    assert.deepEqual(
      [found.reading.language, found.reading.direction, found.reading.side],
      ['zh', 'offer', 'cn'],
    );
    const [match] = found.matches;
    assert.ok(
      match?.pairs.some(({ source, target }) => source === '霉菌毒素' && /mycotoxinen/i.test(target)),
    );
    assert.ok(match?.points.some(({ code }) => code === 'other-side'));
    assert.equal(found.searched, 3);
  });

  it('answers in the shape of its contract', async () => {
    const found = await counterparts(offer, { bothSides: true });

    assert.deepEqual(contract.findCounterparts.output.parse(found).matches.length, found.matches.length);
    assert.ok(titles(found).includes(listings[2]?.title ?? ''));
  });

  it('names unknown words when nothing matches', async () => {
    const found = await counterparts('zeppelin harpsichord');

    assert.deepEqual(found.matches, []);
    assert.ok(found.unmatchedWords.length > 0);
  });

  it('searches in all languages and counts the facets', async () => {
    const input = contract.searchOpportunities.input.parse({
      q: 'mycotoxin detection in wheat',
      reader: 'en',
    });

    const found = await engine.ask('searchOpportunities', input);

    assert.equal(found.total, 2);
    assert.deepEqual(found.facets.side.map(({ value }) => value).toSorted(), ['be', 'cn']);
    const inChina = await engine.ask('searchOpportunities', { ...input, side: ['cn'] });
    assert.deepEqual(
      inChina.rows.map(({ opportunity }) => opportunity.side),
      ['cn'],
    );
    assert.deepEqual(inChina.facets.side.length, 2);
  });

  it('refuses a listing that does not exist, as a refusal and not as an error', async () => {
    const input = contract.counterpartsOfOpportunity.input.parse({ reference: 'TO-XX-NONE-99' });

    await assert.rejects(
      engine.ask('counterpartsOfOpportunity', input),
      (error) => error instanceof Refusal && error.kind === 'not-found',
    );
  });

  it('knows a new listing, a changed one and one withdrawn within a second', async () => {
    const fourth = {
      ...listings[0],
      id: 'maïs',
      title: 'Meter voor aflatoxine in maïs',
      abstract: 'Molen zoekt een draagbare meter voor aflatoxine.',
    };
    const question = '黄曲霉毒素便携检测仪';
    const isFound = async () =>
      titles(await counterparts(question)).some((title) => /aflatoxine/i.test(title));

    assert.equal(await isFound(), false);
    const count = () => engine.ask('countOpen', noFilters);
    const before = await count();
    assert.equal(await count(), before, 'counted once');
    await importListings([fourth]);
    assert.equal(await eventually(isFound), true, 'a new listing');
    const isCounted = async () => (await count()).total === before.total + 1;
    assert.equal(await eventually(isCounted), true, 'who finds it counts it');

    await importListings([
      { ...fourth, title: 'Titaanpoeder', abstract: 'Gieterij zoekt bolvormig titaanpoeder.' },
    ]);
    assert.equal(await eventually(async () => !(await isFound())), true, 'a changed listing');
    const isPowder = async () => titles(await counterparts('球形钛粉')).includes('Titaanpoeder');
    assert.equal(await isPowder(), true);

    const [match] = (await counterparts('球形钛粉')).matches;
    await moveOpportunity({ ...deps, caller: 'centre' }, match?.opportunity.reference ?? '', {
      verb: 'withdraw',
      reason: 'no-longer-available',
    });
    assert.equal(await eventually(async () => !(await isPowder())), true, 'a listing withdrawn');
  });

  it('recognises a listing that is written once more, in its own words or shortened, and no other', async () => {
    const [grain] = listings;
    const alike = async (text: string, more: object = {}) =>
      (
        await engine.ask(
          'lookAlikesOfOpportunity',
          contract.lookAlikesOfOpportunity.input.parse({
            reference: 'TR-BE-FOOD-99',
            text,
            language: 'nl',
            direction: 'request',
            ...more,
          }),
        )
      ).matches.map(({ opportunity }) => opportunity.title);

    assert.deepEqual(await alike(`${grain!.title}\n${grain!.abstract}`), [grain!.title]);
    assert.deepEqual(await alike(grain!.title), [grain!.title]);
    assert.deepEqual(await alike(grain!.title, { direction: 'offer' }), []);
    assert.deepEqual(await alike('Wij zoeken een lasrobot voor dikke staalplaten in een scheepswerf.'), []);
  });

  it('starts from its snapshot and catches up with what came since', async () => {
    await engine.stop();
    const saved = path.join(folder, 'kept');
    await cp(settings.snapshot, saved);
    await importListings([{ ...listings[1], id: 'later', title: 'Recyclage de panneaux photovoltaïques' }]);

    engine = start();
    const ready = await engine.ready;

    assert.equal(ready.fromSnapshot, true);
    assert.equal(await eventually(async () => titles(await counterparts('光伏组件回收')).length > 0), true);
    await rm(saved);
  });

  it('goes on with a reading that was stopped, and reads nothing twice', async () => {
    await engine.stop();
    const places = { packs: settings.packs, cache: settings.cache, added: await addedWordsOf(db as never) };
    const lexicon = await loadLexicon(places);
    const conditions = { lexicon: await lexiconDigest(places), database: await databaseIdentity(db) };
    const collection = Collection.empty(lexicon);
    const [first, second] = await listForMatching(db, { limit: 2 });
    collection.put(first!);
    // As if the second one had been read as well: that it is missing later shows that the reading went on behind it.
    const readUpTo = second!.id;
    const position = await endOfJournal(db);
    await writeSnapshot(settings.snapshot, conditions, { collection, position, readUpTo });

    engine = start();
    const ready = await engine.ready;

    assert.deepEqual([ready.fromSnapshot, ready.listings], [false, 3]);
  });

  it('reads everything anew when the snapshot is damaged', async () => {
    await engine.stop();
    await writeFile(settings.snapshot, 'not a snapshot');

    engine = start();
    const ready = await engine.ready;

    assert.deepEqual([ready.fromSnapshot, ready.listings], [false, 4]);
    assert.deepEqual(titles(await counterparts(offer)), [listings[0]?.title]);
  });

  it('gives the same answers after a rebuild', async () => {
    const before = titles(await counterparts(offer, { bothSides: true }));

    await engine.rebuild();

    assert.deepEqual(titles(await counterparts(offer, { bothSides: true })), before);
  });

  it('takes any text without breaking', async () => {
    for (const text of [
      '\u0000\u0007',
      '\ud800',
      'a'.repeat(200_000),
      '霉'.repeat(50_000),
      '<script>',
      '1e999 5.05亿 ½',
      '🙂'.repeat(100),
    ]) {
      const found = await counterparts(text);
      assert.ok(found.milliseconds < 10_000);
    }
  });
});
