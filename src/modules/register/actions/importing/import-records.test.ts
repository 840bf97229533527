import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { type ImportReport, openSource } from '#platform/imports';
import { type Language, languages } from '#platform/languages';
import { testDatabase } from '#testing/database';
import { fileOf } from '#testing/imports';
import { refusalTexts } from '../../texts/refusals.ts';
import type { RegisterTables } from '../../store/tables.ts';
import { change } from '../keep-record.ts';
import { lockRecord } from '../../store/keep-record.ts';
import { importCordis } from './import-cordis.ts';
import { importRecords } from './import-records.ts';
import { sayFault } from './say-fault.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

const header = 'key,kind,title_en,begins,lead,money_cn,currency_cn,links,source_title';
const table = (...rows: string[]) => fileOf([header, ...rows].join('\n'));
const both = 'cn: Tsinghua | be: Ghent';

describe('an import of records', async () => {
  const { db, owner } = await testDatabase<RegisterTables>();
  const take = (file: string, wish: { skipFaults?: boolean; language?: Language; list?: string } = {}) =>
    importRecords(
      { db, corridor },
      { open: () => openSource(file, 'csv'), language: 'en', skipFaults: false, list: 'test', ...wish },
    );
  const said = ({ refusals }: ImportReport) =>
    refusals.map(({ line, code, path: at }) => `${line} ${at} ${code}`);
  const counts = ({ rows, created, changed, unchanged, refused }: ImportReport) => [
    rows,
    created,
    changed,
    unchanged,
    refused,
  ];
  const stored = async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from register.record`.execute(owner);
    return rows[0]!.n;
  };

  it('takes what rows say, links between them and to the register, and the same again changes nothing', async () => {
    const file = table(
      'a,agreement,Treaty,1979-11-23,,,,,A page',
      `p,project,Joint work,2001-05,${both},1200000,CNY,under #a | related agreement-1,A page`,
    );

    assert.deepEqual(counts(await take(table('a,agreement,Treaty,1979-11-23,,,,,A page'))), [1, 1, 0, 0, 0]);
    assert.deepEqual(counts(await take(file)), [2, 1, 0, 1, 0]);
    assert.deepEqual(counts(await take(file)), [2, 0, 0, 2, 0]);
    const project = (await lockRecord(db, { origin: 'csv:test:p' }))!.content!;
    assert.deepEqual(project.links, [
      { relation: 'related', to: { record: 'agreement-1' }, source: 'import' },
      { relation: 'under', to: { record: 'agreement-1' }, source: 'import' },
    ]);
    assert.deepEqual(project.claims.map(({ property, value }) => [property, value]).slice(1), [
      ['begins', { is: 'date', date: '2001-05' }],
      ['lead', { is: 'party', name: { en: 'Tsinghua' }, side: 'cn' }],
      ['lead', { is: 'party', name: { en: 'Ghent' }, side: 'be' }],
      ['money', { is: 'money', money: { amount: '1200000', currency: 'CNY' }, side: 'cn' }],
    ]);
  });

  it('takes levels with date and evidence, and what a laboratory was over time, and says what is wrong with them', async () => {
    const of = (readiness: string, standing: string) =>
      fileOf(
        `key,kind,title_en,host,readiness,standing,source_title\nl,laboratory,A laboratory,${both},${readiness},${standing},A page`,
      );
    const report = await take(
      of('3 2004 | 5 2019-05 a pilot in Wuhan', 'active 1998/2015-03 | ended 2015-03 by both'),
    );
    const { claims, statuses } = (await lockRecord(db, { origin: 'csv:test:l' }))!.content!;
    const wrong = await take(of('10 2004 | 4', 'asleep 1998 | active 2005/1999 | active'));
    const late = await take(of('4 2101', 'active 2005/1999'));

    assert.deepEqual(counts(report), [1, 1, 0, 0, 0]);
    assert.deepEqual(
      claims.flatMap(({ value }) => (value.is === 'readiness' ? [value] : [])),
      [
        { is: 'readiness', level: 3, on: '2004' },
        { is: 'readiness', level: 5, on: '2019-05', evidence: { en: 'a pilot in Wuhan' } },
      ],
    );
    assert.deepEqual(statuses, [
      { standing: 'active', from: '1998', until: '2015-03', source: 'import' },
      { standing: 'ended', from: '2015-03', note: { en: 'by both' }, source: 'import' },
    ]);
    assert.deepEqual(said(wrong), ['2 standing register.word-unknown']);
    assert.deepEqual(said(late), [
      '2 readiness register.date-out-of-range',
      '2 standing register.ends-before-it-begins',
    ]);
    assert.deepEqual(said(await take(of('10 2004 | 4', 'active'))), [
      '2 readiness register.row-misshapen',
      '2 readiness register.row-misshapen',
      '2 standing register.row-misshapen',
    ]);
  });

  it('tells everything that is wrong, and takes nothing of it', async () => {
    const before = await stored();
    const report = await take(
      table(
        'x1,project,Half a currency,2001,cn: A | be: B,5,,,A page',
        'x2,project,One side,2001,cn: A,,,,A page',
        `x3,project,Too early,1948,${both},,,,A page`,
        `x4,project,Too late,2101,${both},,,,A page`,
        `x5,project,No such day,2001-02-30,${both},,,,A page`,
        `x6,project,Round,2001,${both},,,under #x7,A page`,
        `x7,project,And round,2001,${both},,,under #x6,A page`,
        `x8,project,Forward,2001,${both},,,under #y4,A page`,
        'y1,treaty,No kind,,,,,,A page',
        'y1,agreement,Lost,,,,,under #nowhere | under agreement-4711,A page',
        'y2,agreement,Twice,,,,,,A page',
        'y2,agreement,Twice,,,,,,A page',
        'y3,agreement,,,,,,,',
        'y4,agreement,Fine,2001,,,,,A page',
        'y5,agreement,Amount,2001,,12 million,CNY,,A page',
      ),
    );

    assert.deepEqual(said(report), [
      '2 currency_cn register.half-a-currency',
      '3 claims register.one-side-only',
      '4 begins register.date-out-of-range',
      '5 begins register.date-out-of-range',
      '6 begins register.date-impossible',
      '7 links register.lineage-cyclic',
      '8 links register.lineage-cyclic',
      '9 links register.link-forward',
      '10 kind register.word-unknown',
      '11 links register.link-unknown',
      '11 links register.link-unknown',
      '13 key register.row-repeated',
      '14 title_en register.cell-empty',
      '14 source_title register.cell-empty',
      '16 money_cn register.row-misshapen',
    ]);
    assert.deepEqual([counts(report), await stored()], [[15, 0, 0, 0, 13], before]);
  });

  it('takes the sound rows when that is wished, and says the rest in four languages', async () => {
    const file = table(`s1,project,Sound,2001,${both},,,,A page`, `s2,project,Late,2101,${both},,,,A page`);
    const messages = new Set<string>();
    for (const language of languages) {
      const report = await take(file, { skipFaults: true, language });
      assert.deepEqual(said(report), ['3 begins register.date-out-of-range']);
      messages.add(report.refusals[0]!.message);
    }
    assert.equal(messages.size, 4);
    for (const code of Object.keys(refusalTexts.en))
      for (const language of languages) {
        const facts = Object.fromEntries(
          'columns value known key first reason reference type types field side sides source date property scheme'
            .split(' ')
            .map((name) => [name, 'x']),
        );
        const { message } = sayFault(1, { code: `register.${code}`, at: 'x', facts }, language);
        assert.ok(message.length > 5 && !/[{}]/.test(message), message);
      }
  });

  it('never overwrites what people changed here, and tells of it when the other side changed too', async () => {
    const row = (title: string) => table(`c1,agreement,${title},1985,,,,,A page`);
    await take(row('As imported'));
    const account = await sql<{
      id: string;
    }>`insert into access.account (email, name, side, email_verified_at)
      values ('one@register.test', 'One', 'cn', now()), ('two@register.test', 'Two', 'be', now()) returning id`.execute(
      owner,
    );
    const [madeBy, approvedBy] = account.rows.map(({ id }) => id);
    const standing = (await lockRecord(db, { origin: 'csv:test:c1' }))!;
    const mended = { ...standing.content!, fields: ['energy'] };
    await inTransaction(db, (db) => change(db, standing, [mended, { why: 'Mended', madeBy, approvedBy }]));

    assert.deepEqual(counts(await take(row('As imported'))), [1, 0, 0, 1, 0]);
    const report = await take(row('Changed there'));
    assert.deepEqual(said(report), ['2 key register.changed-on-both-sides']);
    assert.deepEqual((await lockRecord(db, { origin: 'csv:test:c1' }))!.content, mended);
  });

  it('judges a hundred thousand rows with five hundred faults, and takes none of them', async () => {
    const before = await stored();
    const rows = Array.from({ length: 100_000 }, (_, at) => {
      const date = at % 200 === 7 ? '2150' : '2001';
      return `r${at},agreement,Agreement ${at},${date},,,,${at % 1000 === 999 ? `under #r${at - 1}` : ''},A page`;
    });
    const report = await take(table(...rows), { list: 'large' });

    assert.deepEqual([counts(report), report.refusals.length], [[100_000, 0, 0, 0, 500], 500]);
    assert.deepEqual(
      report.refusals.map(({ line }) => line),
      Array.from({ length: 500 }, (_, at) => at * 200 + 9),
    );
    assert.equal(await stored(), before);
  });

  it('takes a table that is cut off not at all', async () => {
    const report = await take(fileOf(`${header}\na,agreement,One,,,,,,A page\nb,agreement,"Two`));

    assert.deepEqual(
      [report.stoppedBy?.code, report.isComplete, report.created],
      ['imports.quote-not-closed', false, 0],
    );
  });
});

describe('an import from CORDIS', async () => {
  const { db } = await testDatabase<RegisterTables>();
  const file = path.resolve(root, '../shared/data/projects/cordis-cn-participants.jsonl.gz');

  it(
    'takes the projects with their participants, once',
    { skip: fs.existsSync(file) ? false : `${file} is missing` },
    async () => {
      const take = () =>
        importCordis(
          { db, corridor },
          { open: () => openSource(file, 'jsonl'), language: 'en', skipFaults: false },
        );
      const [first, again] = [await take(), await take()];
      const { rows } = await sql<{
        sides: string[];
        n: number;
      }>`select sides, count(*)::int as n from register.record group by 1 order by 2`.execute(db);
      const leon = (await lockRecord(db, { origin: 'cordis:955387' }))!.content!;

      assert.deepEqual([first.refusals, first.created, again.unchanged, again.created], [[], 383, 383, 0]);
      assert.deepEqual(rows, [
        { sides: ['be', 'cn'], n: 137 },
        { sides: ['cn'], n: 246 },
      ]);
      assert.deepEqual(
        leon.claims.filter(({ property }) => property === 'money').map(({ value }) => value),
        [{ is: 'money', money: { amount: '3999946.25', currency: 'EUR' }, sector: 'public' }],
      );
      assert.deepEqual(leon.identifiers, [{ scheme: 'project-number', value: '955387', isCertain: true }]);
    },
  );
});
