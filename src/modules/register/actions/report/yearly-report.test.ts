import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readCorridor } from '#platform/corridor';
import { inTransaction } from '#platform/database';
import { languages } from '#platform/languages';
import { startPrinter } from '#platform/print';
import { testDatabase } from '#testing/database';
import type { RegisterTables } from '../../store/tables.ts';
import { seedRegister } from '../seed-register.ts';
import { yearlyReport } from './make-yearly-report.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const corridor = readCorridor(path.join(root, 'packs/corridors/cn-be'));

interface Content {
  readonly title: string;
  readonly sections: readonly { heading: string; blocks: readonly { is: string }[] }[];
}

describe('the report of a year', async () => {
  const { db } = await testDatabase<RegisterTables>();
  const printer = startPrinter();
  after(() => printer.stop());
  const report = (year: number, language: (typeof languages)[number]) =>
    yearlyReport({ db, corridor, today: () => '2026-11-27' }, { year, language });
  before(async () => {
    for (const file of ['register.yaml', 'register-examples.yaml'])
      await inTransaction(db, (db) =>
        seedRegister({ db, corridor }, path.join(root, 'database/seeds', file)),
      );
  });

  it('says in four languages what is dated in the year, with what sources disagree on and their addresses', async () => {
    for (const language of languages) {
      const { content } = await report(1979, language);
      const said = JSON.stringify(content);
      const { sections } = content as Content;

      assert.equal(sections.length, 13, language);
      assert.match(said, /1979/, language);
      assert.match(said, /biCoop_en\.stm/, language);
      assert.match(said, language === 'zh' ? /1979年11月25日/ : /25 nov/i, language);
      assert.doesNotMatch(said, /undefined|NaN|\{[a-z]+\}/, language);
    }
  });

  it('counts no invented example', async () => {
    assert.doesNotMatch(JSON.stringify((await report(2024, 'en')).content), /example\)/);
  });

  it('is an archive PDF, also of a year of which nothing is known', async () => {
    const { content } = await report(1950, 'fr');
    assert.match(JSON.stringify(content), /ne date quoi que ce soit de 1950/);
    for (const [year, language] of [
      [1950, 'fr'],
      [1979, 'zh'],
    ] as const) {
      const pdf = Buffer.from(await printer.print(await report(year, language))).toString('latin1');
      assert.match(pdf, /^%PDF-1\.\d/);
      assert.match(pdf, /<pdfaid:part>2<\/pdfaid:part>/);
    }
  });
});
