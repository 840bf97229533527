import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { printedPdf } from '#testing/preview';
import { demonstrationCentre } from './centre.ts';
import { ask, goTo, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 0x20)]);

const entryIn = (room: Locator, title: string) => room.locator('.document-entry', { hasText: title });

/** Nothing that axe finds fault with. */
async function fits(page: Page, place: string) {
  const { violations } = await new AxeBuilder({ page }).include(place).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    [],
  );
}

/** Sends a file of three pages to both sides, for viewing only and until a day, with terms to be accepted before. */
async function shareWithLimits(page: Page, room: Locator) {
  await room
    .locator('input[name=file]')
    .setInputFiles([file('Raming.pdf', Buffer.from(await printedPdf(3)))]);
  await room.locator('select[name=compartment]').selectOption('shared');
  await room.getByRole('button', { name: 'Versturen', exact: true }).click();
  const entry = entryIn(room, 'Raming.pdf');
  const dialog = page.locator('dialog[open]');
  const limit = async () => {
    await entry.getByRole('button', { name: 'Beperken …' }).click();
    await dialog.getByLabel('Alleen hier te lezen').check();
    await dialog.getByLabel('Alleen tot een bepaalde dag').check();
    await dialog.getByLabel('Laatste dag').waitFor();
    await fits(page, 'dialog[open]');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await entry.getByText('alleen inzien').waitFor();
  };
  await limit();
  await entry.getByRole('button', { name: 'Ongedaan maken' }).click();
  await entry.getByText('alleen inzien').waitFor({ state: 'detached' });
  await limit();
  await entry.getByText('voor de andere zijde open tot en met').waitFor();

  await room.getByRole('button', { name: 'Voorwaarden laten aanvaarden …' }).click();
  await dialog.getByLabel('中文').fill('所阅内容请予保密。');
  await dialog.getByRole('button', { name: 'Laten ingaan' }).click();
  await room.getByText('Tekst nr. 1').waitFor();
}

/** Gives a document that both sides read another name and another folder. */
async function rename(page: Page, room: Locator) {
  await entryIn(room, 'Bod.pdf').getByRole('button', { name: 'Hernoemen of verplaatsen …' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Titel').fill('');
  await dialog.getByText('Dit mag niet leeg blijven.').waitFor();
  await dialog.getByLabel('Titel').fill('Bod 2026');
  await dialog.getByLabel(/^Map/).fill('contracten');
  await fits(page, 'dialog[open]');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await room.getByText('‘Bod.pdf’ is hernoemd of verplaatst.').waitFor();
}

/** Keeps a template in the room, and once more when it was made again. */
async function keepTwice(page: Page, room: Locator) {
  const papers = page.locator('.case-papers');
  const keep = papers.getByRole('button', { name: 'DOCX bewaren in de ruimte: Geheimhoudingsovereenkomst' });
  for (const version of [1, 2]) {
    await keep.click();
    await papers.getByText(new RegExp(`In de ruimte: .*versie ${version}`)).waitFor();
  }
  await entryIn(room, 'Wederzijdse geheimhoudingsovereenkomst').getByText('2 versies').waitFor();
  await fits(page, '.case-papers');
}

/** Accepts the terms, and leafs by keys through pages that carry the reader's name. */
async function readHere(page: Page, room: Locator) {
  const entry = entryIn(room, 'Raming.pdf');
  await entry.getByText('请先接受上方的保密条款').waitFor();
  await room.getByRole('button', { name: '我接受上述条款' }).click();
  await entry.getByRole('button', { name: '在线阅读' }).click();
  assert.equal(await entry.getByRole('link', { name: '下载' }).count(), 0);
  const viewer = page.locator('dialog[open]');
  const shown = (number: number) =>
    viewer.getByRole('img', { name: `“Raming.pdf”第 ${number} 页，共 3 页` }).waitFor();
  await shown(1);
  await page.keyboard.press('ArrowRight');
  await shown(2);
  await page.keyboard.press('End');
  await shown(3);
  assert.equal(await viewer.getByRole('button', { name: '下一页' }).isDisabled(), true);
  await viewer.getByLabel('显示宽度').selectOption('2');
  await shown(3);
  await fits(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await viewer.waitFor({ state: 'detached' });
}

describe('the documents of a case', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('are sent over a line that breaks, shared on purpose, and whoever was given them is on record', async () => {
    const own = await signedIn(address, 'adviser-be');
    const other = await signedIn(address, 'adviser-cn');
    await goTo(own, `${address}/nl/cases`);
    await own.page.locator('tbody th a').first().click();
    const room = own.page.locator('.document-room');
    await room.locator('form').first().waitFor();
    const at = new URL(own.page.url()).pathname.replace('/nl', '');

    // What could be run and is called something harmless is not taken.
    const page = Buffer.from('<!doctype html><script>1</script>');
    await room.locator('input[name=file]').setInputFiles([file('Prijs.pdf', page)]);
    await room.getByRole('button', { name: 'Versturen', exact: true }).click();
    await room.locator('.refusal', { hasText: 'niet wat de naam zegt' }).waitFor();
    await room.getByRole('button', { name: 'Sluiten' }).click();

    // The narrowest compartment is offered first; a broken line holds the file up, no more.
    let isBroken = true;
    await own.page.route('**/uploads/*/content*', (route) =>
      isBroken ? route.abort('internetdisconnected') : route.continue(),
    );
    await room.locator('input[name=file]').setInputFiles([file('Bod.pdf', pdf(20_000_000))]);
    await room.locator('input[name=folder]').fill('voorstellen');
    await room.getByRole('button', { name: 'Versturen', exact: true }).click();
    await room.locator('.document-sending', { hasText: 'De verbinding is weg' }).waitFor();
    await room.getByRole('button', { name: 'Onderbreken' }).click();
    isBroken = false;
    await room.getByRole('button', { name: 'Verdergaan' }).click();
    await room.locator('.document-entry', { hasText: 'Bod.pdf' }).waitFor();
    await room.locator('.document-compartment', { hasText: 'Alleen de zijde België' }).waitFor();

    await goTo(other, `${address}/zh${at}`);
    const there = other.page.locator('.document-room');
    await there.locator('form').first().waitFor();
    assert.equal(await there.locator('.document-entry').count(), 0);

    await room.getByRole('button', { name: 'Delen …' }).click();
    await own.page.locator('dialog[open]').getByRole('button', { name: 'Delen …' }).click();
    await room.locator('.document-compartment', { hasText: 'Beide zijden' }).waitFor();
    await other.page.reload();
    const [download] = await Promise.all([
      other.page.waitForEvent('download'),
      there.getByRole('link', { name: '下载“Bod.pdf”' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Bod.pdf');
    await download.path();

    await rename(own.page, room);
    await other.page.reload();
    await entryIn(there, 'contracten / Bod 2026').waitFor();
    await room.getByRole('button', { name: 'Ongedaan maken' }).click();
    await entryIn(room, 'voorstellen / Bod.pdf').waitFor();
    await keepTwice(own.page, room);

    await room.getByRole('button', { name: 'Versies en lezers van ‘Bod.pdf’' }).click();
    await room.locator('.document-details .side', { hasText: 'China' }).first().waitFor();
    await fits(own.page, '.document-room');

    await shareWithLimits(own.page, room);
    await other.page.reload();
    await readHere(other.page, there);
    await own.page.reload();
    await room.getByText('Aanvaard door 1 persoon.').waitFor();
    await room.getByRole('button', { name: 'Versies en lezers van ‘Raming.pdf’' }).click();
    await room
      .locator('.document-details', { hasText: /hier gelezen: versie 1.*Nr. [0-9A-Z]{4}-/ })
      .waitFor();
    await fits(own.page, '.document-room');

    const api = `${address}/api${at}/documents`;
    const { rows } = (await ask(own.page.request, ['GET', `${api}?limit=100`])) as {
      rows: { id: string; title: string }[];
    };
    const { id } = rows.find(({ title }) => title === 'Raming.pdf')!;
    const limits = { openUntil: '2020-01-01', isViewOnly: true };
    await ask(own.page.request, ['PUT', `${api}/${id}/limits`], limits);
    await other.page.reload();
    const expired = entryIn(there, 'Raming.pdf');
    await expired.getByText('查阅期限已过').waitFor();
    assert.equal(await expired.getByRole('button', { name: '在线阅读' }).count(), 0);
    await own.end();
    await other.end();
  });
});
