import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openSource } from '#platform/imports';
import { testDatabase } from '#testing/database';
import { fileOf } from '#testing/imports';
import { findOrganisation } from '../store/find-organisation.ts';
import type { PartiesTables } from '../store/tables.ts';
import { brokenInvariants, depsFor, idOfSource, rorIdOf, rorLine } from '../testing.ts';
import { importOrganisations } from './import-organisations.ts';

describe('importing what nobody should send', async () => {
  const { db } = await testDatabase<PartiesTables>();
  const deps = depsFor(db);
  const ror = async (content: string | Buffer, damage = {}) =>
    importOrganisations(deps, { source: await openSource(fileOf(content, damage), 'jsonl'), format: 'ror' });
  const csv = async (content: string | Buffer) =>
    importOrganisations(deps, {
      source: await openSource(fileOf(content), 'csv'),
      format: 'csv',
      list: 'strange',
    });

  it('keeps names of a thousand characters in any script, and finds them', async () => {
    const names = [
      '清'.repeat(1000),
      'é'.repeat(1000),
      '𠀀'.repeat(500),
      'a '.repeat(499),
      '\u200b',
      '…',
      '😀 x',
    ];
    const row = {
      ...rorLine(1, { name: 'Een' }),
      names: names.map((value) => ({ value, lang: null, types: ['label'] })),
    };

    const report = await ror(JSON.stringify(row));
    const organisation = await findOrganisation(db, await idOfSource(db, 'ror', rorIdOf(1)));

    assert.deepEqual([report.created, report.refusals], [1, []]);
    assert.deepEqual(
      organisation?.allNames.map(({ text }) => [...text].length),
      [1000, 1000, 500, 997, 3],
    );
  });

  it('refuses a name without a letter, and cells that are too long, with the column', async () => {
    const nameless = await ror(JSON.stringify(rorLine(2, { name: '***' })));
    const long = await csv(
      `key,name,type,country,parent\n${'k'.repeat(201)},${'n'.repeat(1001)},centre,BE,${'p'.repeat(601)}`,
    );

    assert.deepEqual(
      nameless.refusals.map(({ code }) => code),
      ['parties.name-missing'],
    );
    assert.deepEqual(
      long.refusals.map(({ line, path }) => [line, path]),
      [
        [2, 'key'],
        [2, 'name'],
        [2, 'parent'],
      ],
    );
  });

  it('takes a list in GB18030, and one in UTF-16', async () => {
    const text = 'key,name,type,country\ngb,青岛海洋研究所,institute,CN\n';
    const name = [0xc7, 0xe0, 0xb5, 0xba, 0xba, 0xa3, 0xd1, 0xf3, 0xd1, 0xd0, 0xbe, 0xbf, 0xcb, 0xf9];
    const gb = Buffer.concat([
      Buffer.from('key,name,type,country\ngb,'),
      Buffer.from(name),
      Buffer.from(',institute,CN\n'),
    ]);

    const reports = [await csv(gb), await csv(Buffer.from(`\ufeff${text}`, 'utf16le'))];

    assert.deepEqual(
      reports.map(({ created, unchanged, refused }) => [created, unchanged, refused]),
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    );
    assert.equal(
      (await findOrganisation(db, await idOfSource(db, 'csv:strange', 'gb')))?.name,
      '青岛海洋研究所',
    );
  });

  it('takes what stands before the cut of a truncated file, and says where it broke', async () => {
    const rows = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify(rorLine(100 + i, { name: `Zaal ${i} ${Math.sin(i)}` })),
    );

    const report = await ror(rows.join('\n'), { cutGzipBy: 600 });

    assert.equal(report.isComplete, false);
    assert.ok(report.created > 0 && report.created < 300);
    assert.equal(typeof report.stoppedBy?.line, 'number');
    assert.deepEqual(await brokenInvariants(db), []);
  });

  it('never breaks and never half-writes, whatever a record holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const record = fc.record({
      id: fc.constantFrom(...Array.from({ length: 8 }, (_, i) => `https://ror.org/${rorIdOf(900 + i)}`)),
      status: fc.constantFrom('active', 'inactive', 'withdrawn', 'nonsense'),
      established: fc.option(fc.integer({ min: -5, max: 4000 })),
      types: fc.array(fc.constantFrom('education', 'company', 'x'), { maxLength: 3 }),
      names: fc.array(
        fc.record({
          value: text,
          lang: fc.option(text),
          types: fc.subarray(['ror_display', 'label', 'alias', 'acronym']),
        }),
        { maxLength: 4 },
      ),
      locations: fc.array(
        fc.record({ name: fc.option(text), country_code: fc.constantFrom('BE', 'CN', 'be', '') }),
        { maxLength: 2 },
      ),
      links: fc.array(fc.record({ type: fc.constant('website'), value: text }), { maxLength: 2 }),
      external_ids: fc.array(
        fc.record({ type: fc.constantFrom('isni', 'grid', 'y'), all: fc.array(text, { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
      relationships: fc.array(
        fc.record({
          type: fc.constantFrom('parent', 'child', 'related', 'cousin'),
          label: text,
          id: fc.constantFrom(...Array.from({ length: 8 }, (_, i) => `https://ror.org/${rorIdOf(900 + i)}`)),
        }),
        { maxLength: 3 },
      ),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 6 }), async (records) => {
        const report = await ror(records.map((one) => JSON.stringify(one)).join('\n'));
        assert.equal(report.rows, records.length);
        assert.deepEqual(await brokenInvariants(db), []);
      }),
      { numRuns: 40 },
    );
  });
});
