import assert from 'node:assert/strict';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { recordContent } from '#contracts/register';
import type { StreamedFile } from '#platform/contract';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { languages } from '#platform/languages';
import { testDatabase } from '#testing/database';
import type { RegisterTables } from '../../store/tables.ts';
import { keepRecord } from '../keep-record.ts';
import { exportCompleteness } from './export-completeness.ts';
import { exportLineage } from './export-lineage.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../../../packs/corridors/cn-be'));
const source = 'a';
const content = (kind: string, title: string, more: { claims?: object[]; [name: string]: unknown } = {}) =>
  recordContent.parse({
    kind,
    sources: [{ key: source, title: '=SOURCE()', href: 'https://example.org/' }],
    ...more,
    claims: [
      { property: 'title', value: { is: 'texts', texts: { en: title } }, source },
      ...(more.claims ?? []),
    ],
  });

describe('tables of the register to take away', async () => {
  const { db } = await testDatabase<RegisterTables>();
  const deps = { db, corridor };
  const linesOf = async (file: StreamedFile) =>
    (await textOf(Readable.from(file.stream))).replace('\uFEFF', '').trimEnd().split('\r\n');
  before(async () => {
    const keep = (reference: string, given: ReturnType<typeof content>) =>
      inTransaction(db, (db) => keepRecord({ db, corridor }, { content: given, reference }, { why: 'Test' }));
    await keep('agreement-901', content('agreement', '=HYPERLINK("https://example.org")'));
    await keep(
      'programme-902',
      content('programme', 'Exchange', {
        links: [
          { relation: 'under', to: { record: 'agreement-901' }, source },
          { relation: 'came-from', to: { opportunity: 'TO-BE-FOOD-04' }, source },
        ],
      }),
    );
    await keep(
      'statement-903',
      content('statement', 'A total', {
        type: 'number-of-agreements',
        claims: [{ property: 'count', value: { is: 'count', count: 17, how: 'at-least' }, source }],
      }),
    );
  });

  it('hold a lineage, a row for everything that a record came from, and no formula', async () => {
    const asked = { reference: 'agreement-901', reader: 'en', format: 'csv' } as const;

    assert.deepEqual(await linesOf(await exportLineage(deps, asked)), [
      'steps,reference,kind,title,date (EDTF),sides,relation,to,title of that',
      `0,agreement-901,agreement,"'=HYPERLINK(""https://example.org"")",,,,,`,
      `1,programme-902,programme,Exchange,,,Under,agreement-901,"'=HYPERLINK(""https://example.org"")"`,
      '1,programme-902,programme,Exchange,,,Came from,TO-BE-FOOD-04,',
    ]);
  });

  it('hold what the page about completeness shows, as exactly as it is stated', async () => {
    const table = async (of: 'stated' | 'kinds') =>
      linesOf(await exportCompleteness(deps, { of, reader: 'en', format: 'csv' }));

    assert.deepEqual(await table('stated'), [
      'reference,title,how exactly,stated,documented here,source,address',
      `statement-903,A total,at least,17,1,'=SOURCE(),https://example.org/`,
    ]);
    assert.deepEqual(
      (await table('kinds')).filter((row) => row.startsWith('agreement')),
      ['agreement,1,1'],
    );
  });

  it('have as many headings as cells in every language', async () => {
    for (const reader of languages) {
      const asked = { reader, format: 'csv' } as const;
      const files = [
        await exportLineage(deps, { ...asked, reference: 'programme-902' }),
        ...(await Promise.all(
          (['stated', 'kinds', 'fields', 'parties'] as const).map((of) =>
            exportCompleteness(deps, { ...asked, of }),
          ),
        )),
      ];
      for (const file of files) {
        const [head, ...rows] = await linesOf(file);
        for (const row of rows.filter((one) => !one.includes('"')))
          assert.equal(row.split(',').length, head!.split(',').length, `${reader}: ${row}`);
      }
    }
  });
});
