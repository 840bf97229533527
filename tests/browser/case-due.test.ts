import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { answering, settled, until } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { ask, goTo, signedIn } from './desk/people.ts';
import { lookAt } from './look-at.ts';
import { focused } from './tab-to.ts';

const centre = demonstrationCentre();

interface Rows<Row> {
  readonly rows: readonly Row[];
}

describe('what is due to an adviser', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  /** A case of the adviser in which an agreement stands, with a task of the own side in it. */
  async function prepare({ request }: Page, title: string): Promise<string> {
    const get = async (path: string) => ask(request, ['GET', `${address}/api/${path}`]);
    const { rows } = (await get('cases?limit=50')) as unknown as Rows<{ id: string; state: string }>;
    for (const { id } of rows.filter(({ state }) => state !== 'closed')) {
      const agreements = (await get(`cases/${id}/agreements`)) as unknown as Rows<{ may: string[] }>;
      if (!agreements.rows.some(({ may }) => may.includes('set-follow-up'))) continue;
      await ask(request, ['POST', `${address}/api/cases/${id}/tasks`], {
        compartment: 'be',
        title,
        language: 'nl',
        owner: { side: 'be', part: 'adviser' },
        checklist: [{ text: 'Bellen' }, { text: 'Tekenen' }],
        dueOn: '2024-03-04',
      });
      return id;
    }
    throw new Error('the demonstration has no case with an agreement');
  }

  it('is ticked, done, followed up and subscribed to, with the keyboard, in two languages', async () => {
    const visit = await signedIn(address, 'adviser-be', { reducedMotion: 'reduce' });
    const { page } = visit;
    const title = 'Verklaring van eindgebruik';
    const id = await prepare(page, title);

    // Late tasks stand first; a line of the checklist is ticked, then the task is done.
    await goTo(visit, `${address}/nl/cases`);
    await page
      .getByRole('table', { name: /^Week van/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Alles wat te doen is' }).click();
    const line = page.locator('.case-due-list > li', { hasText: title });
    await line.first().waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).first().innerText(), 'Te laat');
    await line.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await line.locator('summary', { hasText: '1 van 2 gedaan' }).waitFor();
    await lookAt(page, 'what is due');
    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 360);
    await page.setViewportSize({ width: 1280, height: 900 });
    await line.getByRole('button', { name: `Gedaan ${title}` }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.case-outcome', { hasText: `Gedaan: ${title}` }).waitFor();
    await until(async () => (await line.count()) === 0);
    assert.match((await focused(page)).text, /^Gedaan: /);

    // The secret address is shown once, renewed and ended.
    await page.getByRole('button', { name: 'Een adres maken' }).click();
    const shown = page.getByRole('textbox', { name: 'Geheim adres' });
    await shown.waitFor();
    const href = await shown.inputValue();
    assert.equal((await page.request.get(href)).status(), 200);
    await page.getByRole('button', { name: 'Het adres opheffen' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Het adres opheffen' }).click();
    await page.locator('output', { hasText: 'Het adres is opgeheven.' }).waitFor();
    assert.equal((await page.request.get(href)).status(), 404);

    // How one is told is chosen, and stays so.
    await page.getByRole('radio', { name: /^elk apart/ }).check();
    await page.getByRole('button', { name: 'Deze keuze bewaren' }).click();
    await page.locator('output', { hasText: 'Bewaard.' }).waitFor();

    // A day of follow-up is set in the case, stands on the page, and is closed from there.
    await goTo(visit, `${address}/fr/cases/${id}`);
    await page.getByRole('button', { name: 'Fixer un jour de suivi' }).first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('input[name=day]').fill('2024-03-05');
    await dialog.locator('textarea[name=note]').fill('Appeler les deux parties');
    await dialog.getByRole('button', { name: 'Fixer un jour de suivi' }).click();
    await page.locator('.case-outcome', { hasText: 'Le jour est fixé.' }).waitFor();
    await page.getByRole('button', { name: 'Déplacer 5 mars 2024' }).click();
    await dialog.locator('input[name=day]').fill('2024-03-06');
    await dialog.getByRole('button', { name: 'Déplacer' }).click();
    await page.locator('.case-outcome', { hasText: 'Le jour est déplacé.' }).waitFor();
    await goTo(visit, `${address}/fr/cases/due?group=overdue`);
    await settled(page);
    const followUp = page.locator('.case-due-list > li', { hasText: 'Appeler les deux parties' });
    await followUp.locator('.num', { hasText: '6 mars 2024' }).waitFor();
    await followUp.getByRole('button', { name: /^Fait/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.case-outcome', { hasText: 'C’est fait' }).waitFor();
    await until(async () => (await followUp.count()) === 0);
    await page.reload();
    await answering(page);
    assert.ok(await page.getByRole('radio', { name: /^chacun séparément/ }).isChecked());
    await visit.end();
  });
});
