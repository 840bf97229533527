import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { recordContent } from '#contracts/register';
import { everyRecord } from '#modules/register';
import { takeDump } from './actions/dumps/take-dump.ts';
import { openDissemination, ORIGIN } from './testing.ts';

describe('the register to take away', async () => {
  const { db, get } = await openDissemination();
  const records = await everyRecord(db, { limit: 1_000 });

  it('is whole as lines and as a table, with the checksums of the manifest', async () => {
    const manifest = (await get('/api/dissemination/dumps/manifest.json')).json<{
      state: string;
      records: number;
      files: { name: string; bytes: number; sha256: string }[];
    }>();

    assert.equal(manifest.records, records.length);
    for (const { name, bytes, sha256 } of manifest.files) {
      const { rawPayload, headers } = await get(`/api/dissemination/dumps/${name}`);
      const hash = createHash('sha256').update(rawPayload).digest('hex');
      assert.deepEqual([rawPayload.length, hash], [bytes, sha256]);
      assert.equal(headers.etag, `W/"${manifest.state}"`);
    }
  });

  it('is written into a folder at once, and never in the place of something else', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'register-dump-'));
    after(() => rm(home, { recursive: true, force: true }));
    const folder = path.join(home, 'dump');
    const told: string[] = [];
    const take = () =>
      takeDump({ step: (work) => work(db), origin: ORIGIN, folder, progress: (file) => told.push(file) });
    await take();
    const manifest = await take();

    assert.deepEqual(await readdir(home), ['dump']);
    assert.deepEqual((await readdir(folder)).toSorted(), [
      'SHA256SUMS',
      'manifest.json',
      'register.csv',
      'register.jsonl',
    ]);
    for (const { name, sha256 } of manifest.files) {
      const written = await readFile(path.join(folder, name));
      const { rawPayload } = await get(`/api/dissemination/dumps/${name}`);
      assert.deepEqual([written, createHash('sha256').update(written).digest('hex')], [rawPayload, sha256]);
    }
    assert.deepEqual([...new Set(told)], ['register.jsonl', 'register.csv']);
    const onFile = takeDump({
      step: (work) => work(db),
      origin: ORIGIN,
      folder: path.join(folder, 'register.csv'),
      progress: () => {},
    });
    await assert.rejects(onFile, { code: 'dissemination.folder-unusable' });
    await writeFile(path.join(folder, 'letter.txt'), 'Dear Sir');
    await assert.rejects(take(), { code: 'dissemination.folder-not-ours' });
    assert.equal(await readFile(path.join(folder, 'letter.txt'), 'utf8'), 'Dear Sir');
  });

  it('says in lines all that the register says', async () => {
    const { body } = await get('/api/dissemination/dumps/register.jsonl');
    const lines = body.trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line) as { reference: string; content: unknown });

    assert.deepEqual(
      read.map(({ reference, content }) => [reference, recordContent.parse(content)]),
      records.map(({ reference, content }) => [reference, content]),
    );
  });

  it('runs as no formula in a spreadsheet, and gives dates as its sources do', async () => {
    const { body } = await get('/api/dissemination/dumps/register.csv');
    const rows = body.replace('\uFEFF', '').trimEnd().split('\r\n');

    assert.equal(rows.length, records.length + 1);
    assert.ok(rows.every((row) => !/(?:^|,)"?[=+@]/.test(row)));
    assert.match(
      rows.find((row) => row.startsWith('event-9006'))!,
      /,2026-11-05\/2026-11-07,/,
    );
    assert.match(
      rows.find((row) => row.startsWith('project-9002'))!,
      new RegExp(`,2024,.*${ORIGIN}/id/project-9002$`),
    );
  });

  it('stands in the sitemap with its four languages, and robots are told where that is', async () => {
    const { body: robots } = await get('/robots.txt');
    const { body: index, headers } = await get('/sitemap.xml');
    const { body: part } = await get('/sitemaps/records-1.xml');
    const { body: pages } = await get('/sitemaps/pages.xml');

    assert.match(robots, new RegExp(`^Sitemap: ${ORIGIN}/sitemap[.]xml$`, 'm'));
    assert.match(String(headers['content-type']), /^application\/xml/);
    assert.equal(index.match(/<loc>/g)?.length, 2);
    assert.equal(part.match(/<url>/g)?.length, records.length * 4);
    assert.ok(part.includes(`<loc>${ORIGIN}/zh/register/agreement-1</loc><lastmod>`));
    assert.equal(part.match(/hreflang="x-default"/g)?.length, records.length * 4);
    assert.equal(pages.match(/<url>/g)?.length, 8);
    assert.equal(part.includes('agreement-9010'), false);
    for (const nowhere of ['records-2', 'pages-1', 'records', 'nothing'])
      assert.equal((await get(`/sitemaps/${nowhere}.xml`)).statusCode, 404);
  });

  it('is cited in every style, by file too', async () => {
    const { rows } = (await get('/api/dissemination/records/agreement-1/citations?reader=zh')).json<{
      rows: { style: string; text: string }[];
    }>();
    const { body, headers } = await get('/api/dissemination/records/agreement-1.ris?reader=nl');

    assert.deepEqual(
      rows.map(({ style }) => style),
      ['apa', 'chicago', 'iso-690', 'gb-t-7714', 'bibtex', 'ris'],
    );
    assert.match(String(headers['content-type']), /^application\/x-research-info-systems/);
    assert.match(body, /^TI {2}- Akkoord over/m);
    assert.equal((await get('/api/dissemination/records/agreement-9010.bib')).statusCode, 410);
  });
});
