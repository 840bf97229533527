import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { runDoctor } from '#platform/doctor';
import { openSource, type SourceFormat } from '#platform/imports';
import { endOfJournal, readAfter } from '#platform/journal';
import { testDatabase } from '#testing/database';
import { workbookOf } from '#testing/imports';
import { findForMatching, findIdByReference, listForMatching } from '../../store/reading/for-matching.ts';
import { opportunitiesInvariants } from '../../store/invariants.ts';
import type { OpportunitiesTables } from '../../store/tables.ts';
import { depsOf, root, take } from '../../testing.ts';
import { readOpportunity } from '../read-opportunity.ts';
import { importOpportunities } from './import-opportunities.ts';

const technologies = path.resolve(root, '../shared/data/technologies/technologies.jsonl.gz');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opportunities-'));
after(() => fs.rmSync(folder, { recursive: true }));

const record = (change: object = {}) => ({
  id: 'a-1',
  kind: 'offer',
  lang: 'en',
  title: 'Cold plasma against spores on spices',
  abstract: 'A drum in which cold plasma lowers the count of spores on pepper without heat.',
  fields: ['food'],
  country: 'BE',
  source: 'Catalogue',
  ...change,
});

describe('importing offers and requests', async () => {
  const { db, owner } = await testDatabase<OpportunitiesTables>();
  const deps = depsOf(db);
  let files = 0;

  const importText = async (text: string | Buffer, format: SourceFormat = 'jsonl') => {
    const file = path.join(folder, `${++files}.${format}`);
    fs.writeFileSync(file, text);
    return importOpportunities(deps, { source: await openSource(file, format) });
  };
  const importRecords = (...records: unknown[]) =>
    importText(records.map((one) => JSON.stringify(one)).join('\n'));
  const counts = ({ created, changed, unchanged, refused }: Awaited<ReturnType<typeof importText>>) => ({
    created,
    changed,
    unchanged,
    refused,
  });
  const holdsTogether = async () =>
    assert.deepEqual(
      (await runDoctor(owner, opportunitiesInvariants)).filter(({ state }) => state !== 'holds'),
      [],
    );

  it('opens what is new, once, and tells the journal', async () => {
    const from = await endOfJournal(db);
    const first = await importRecords(record(), record({ id: 'a-2', country: 'US' }));
    const again = await importRecords(record(), record({ id: 'a-2', country: 'US' }));
    const entries = await readAfter(db, from, 10);

    assert.deepEqual(counts(first), { created: 2, changed: 0, unchanged: 0, refused: 0 });
    assert.deepEqual(counts(again), { created: 0, changed: 0, unchanged: 2, refused: 0 });
    assert.deepEqual(
      entries.map(({ kind, facts }) => [kind, facts['reference']]),
      [
        ['opportunities.opportunity-published', 'TO-BE-FOOD-01'],
        ['opportunities.opportunity-published', 'TO-X-FOOD-01'],
      ],
    );
    assert.deepEqual(
      (await listForMatching(db, { limit: 10 })).map(({ reference, side, ownerType, texts }) => [
        reference,
        side,
        ownerType,
        texts.length,
      ]),
      [
        ['TO-BE-FOOD-01', 'be', undefined, 1],
        ['TO-X-FOOD-01', undefined, undefined, 1],
      ],
    );
  });

  it('changes what changed, keeps the reference, and leaves ended listings ended', async () => {
    const from = await endOfJournal(db);
    const report = await importRecords(record({ title: 'Cold plasma against spores on dried spices' }));
    const [entry, ...others] = await readAfter(db, from, 10);

    assert.deepEqual(counts(report), { created: 0, changed: 1, unchanged: 0, refused: 0 });
    assert.equal(entry?.kind, 'opportunities.opportunity-changed');
    assert.deepEqual(others, []);
    const { title } = await readOpportunity(deps, { reference: 'TO-BE-FOOD-01', reader: 'en' });
    assert.equal(title, 'Cold plasma against spores on dried spices');

    await take(deps, 'TO-X-FOOD-01', 'withdraw');
    const repeated = await importRecords(record({ id: 'a-2', title: 'Alive again?' }));
    assert.deepEqual(counts(repeated), { created: 0, changed: 0, unchanged: 1, refused: 0 });
    assert.equal(await findIdByReference(db, 'TO-X-FOOD-01'), undefined);
    await holdsTogether();
  });

  it('names line and reason of every bad record and takes the good ones', async () => {
    const report = await importText(
      [
        JSON.stringify(record({ id: 'b-1' })),
        '{"id": "b-2", "kind": "offer"',
        JSON.stringify(record({ id: 'b-3', title: '', abstract: ' ' })),
        JSON.stringify(record({ id: 'b-4', lang: 'tlh' })),
        JSON.stringify(record({ id: 'b-5', abstract: 'x'.repeat(200_000) })),
        JSON.stringify(record({ id: 'b-6', abstract: 'bell \u0007' })),
        JSON.stringify(record({ id: 'b-1', title: 'The same id, something else' })),
        JSON.stringify(record({ id: 'b-7', owner: 'nobody-knows' })),
        JSON.stringify(record({ id: 'b-8' })),
      ].join('\n'),
    );

    assert.deepEqual(counts(report), { created: 2, changed: 0, unchanged: 0, refused: 7 });
    assert.deepEqual(
      report.refusals.map(({ line, code, path: where }) => [line, code, where]),
      [
        [2, 'imports.not-json', undefined],
        [3, 'opportunities.missing', 'texts.en.title'],
        [3, 'opportunities.missing', 'texts.en.description'],
        [4, 'opportunities.unknown-language', 'language'],
        [5, 'opportunities.too-long', 'texts.en.description'],
        [6, 'imports.control-character', 'abstract'],
        [7, 'opportunities.duplicate-id', 'id'],
        [8, 'opportunities.unknown-owner', 'owner'],
      ],
    );
    assert.match(
      report.refusals.find(({ line }) => line === 7)!.message,
      /which line 1 of this file has too/,
    );
    await holdsTogether();
  });

  it('finds a double id far down the file too, and again in the next reading', async () => {
    const many = Array.from({ length: 1200 }, (_, place) =>
      record({ id: `c-${place === 1150 ? 3 : place}` }),
    );
    const first = await importRecords(...many);
    const again = await importRecords(...many);

    assert.deepEqual(counts(first), { created: 1199, changed: 0, unchanged: 0, refused: 1 });
    assert.deepEqual(counts(again), { created: 0, changed: 0, unchanged: 1199, refused: 1 });
    assert.deepEqual(
      [...first.refusals, ...again.refusals].map(({ line, message }) => [line, message]),
      [
        [1151, 'id is c-3, which line 4 of this file has too'],
        [1151, 'id is c-3, which line 4 of this file has too'],
      ],
    );
  });

  it('gives no reference twice, whether made or given', async () => {
    const report = await importRecords(
      record({ id: 'd-1', fields: ['space'], reference: 'TO-BE-SPAC-02' }),
      record({ id: 'd-2', fields: ['space'] }),
      record({ id: 'd-3', fields: ['space'], reference: 'TO-BE-SPAC-02' }),
      record({ id: 'd-4', fields: ['space'] }),
    );

    assert.deepEqual(counts(report), { created: 3, changed: 0, unchanged: 0, refused: 1 });
    assert.deepEqual(
      report.refusals.map(({ line, code }) => [line, code]),
      [[3, 'opportunities.reference-taken']],
    );
    const rows = await db
      .selectFrom('opportunities.opportunity')
      .select('reference')
      .where('reference', 'like', '%SPAC%')
      .orderBy('reference')
      .execute();
    assert.deepEqual(
      rows.map(({ reference }) => reference),
      ['TO-BE-SPAC-02', 'TO-BE-SPAC-03', 'TO-BE-SPAC-04'],
    );
  });

  it('reads a sheet with translations, in the encoding it came in', async () => {
    const header = 'id,kind,direction,language,title,description,title.zh,description.zh,fields,country';
    const row =
      'e-1,market-access,request,fr,Distributeur cherché pour un fromage,Nous cherchons un distributeur.,寻找奶酪经销商,我们寻找经销商。,food;business,BE';
    const report = await importText(Buffer.from(`\ufeff${header}\n${row}\n`, 'utf16le'), 'csv');

    assert.deepEqual(counts(report), { created: 1, changed: 0, unchanged: 0, refused: 0 });
    const found = await readOpportunity(deps, { reference: 'MR-BE-FOOD-01', reader: 'zh' });
    assert.deepEqual([found.title, found.original, found.languages], ['寻找奶酪经销商', 'fr', ['fr', 'zh']]);
    assert.deepEqual(
      found.texts.map(({ language, isOriginal, isStale }) => [language, isOriginal, isStale]),
      [
        ['fr', true, false],
        ['zh', false, false],
      ],
    );
  });

  it('refuses formulas in a sheet by their cell and takes the other rows', async () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (line: number, cells: string[]) =>
      `<row r="${line}">${cells.map((text, at) => cell(`${'ABCDEF'[at]}${line}`, text)).join('')}</row>`;
    const rows = [
      row(1, ['id', 'kind', 'language', 'title', 'description', 'fields']),
      row(2, [
        'f-1',
        'offer',
        'zh',
        '低温等离子体杀灭香料孢子',
        '滚筒内的低温等离子体降低胡椒上的孢子数。',
        '食品与饲料',
      ]),
      `<row r="3">${cell('A3', 'f-2')}<c r="B3"><f>HYPERLINK("http://x")</f><v>1</v></c></row>`,
    ];
    const report = await importText(workbookOf(rows.join('')), 'xlsx');

    assert.deepEqual(counts(report), { created: 1, changed: 0, unchanged: 0, refused: 1 });
    assert.deepEqual(
      report.refusals.map(({ line, code, path: where }) => [line, code, where]),
      [[3, 'imports.formula', 'B3']],
    );
    const [listing] = (await listForMatching(db, { limit: 10_000 }))
      .filter(({ fields }) => fields.includes('food'))
      .slice(-1);
    assert.equal(listing?.texts[0]?.title, '低温等离子体杀灭香料孢子');
  });

  it(
    'brings in all real technologies, twice, the second time without a change',
    { skip: !fs.existsSync(technologies) && '../shared/data is not here' },
    async () => {
      const before = (await listForMatching(db, { limit: 10_000 })).length;
      const first = await importOpportunities(deps, { source: await openSource(technologies, 'jsonl') });
      const again = await importOpportunities(deps, { source: await openSource(technologies, 'jsonl') });

      assert.deepEqual(
        [counts(first), first.refusals],
        [{ created: 4699, changed: 0, unchanged: 0, refused: 0 }, []],
      );
      assert.deepEqual(
        [counts(again), again.refusals],
        [{ created: 0, changed: 0, unchanged: 4699, refused: 0 }, []],
      );

      const listings = await listForMatching(db, { limit: 10_000 });
      assert.equal(listings.length, before + 4699);
      const topics = await db
        .selectFrom('opportunities.opportunity')
        .where('source_title', 'like', 'DoD SBIR%')
        .select(['id', 'direction', 'side', 'kind'])
        .execute();
      assert.equal(topics.length, 188);
      assert.ok(
        topics.every(
          ({ direction, side, kind }) => direction === 'request' && side === null && kind === 'technology',
        ),
      );
      assert.equal(
        (
          await findForMatching(
            db,
            topics.map(({ id }) => id),
          )
        ).length,
        188,
      );
      const groups = await db
        .selectFrom('opportunities.opportunity')
        .where('source_title', 'like', 'FRIS%')
        .select(['kind', 'side', 'source_licence'])
        .execute();
      assert.ok(
        groups.length === 158 &&
          groups.every(
            ({ kind, side, source_licence }) => kind === 'joint-research' && side === 'be' && source_licence,
          ),
      );
      await holdsTogether();
    },
  );
});
