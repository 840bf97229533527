import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, today } from '#platform/calendar';
import { settled } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { decide } from './desk/decide.ts';
import { ask, goTo, signedIn } from './desk/people.ts';
import { lookAt } from './look-at.ts';

const centre = demonstrationCentre();

const record = (page: Page) => page.locator('.case-landing');
const said = (page: Page, words: string) =>
  record(page).locator('.case-outcome', { hasText: words }).waitFor();
const standsAt = (page: Page, state: string) =>
  page.locator('.case-line [aria-current]', { hasText: state }).waitFor();

describe('a soft landing', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('goes from its link to a confirmed report, with both advisers and the firm in three languages', async () => {
    const [own, other, firm] = await Promise.all(
      (['adviser-cn', 'adviser-be', 'member-cn'] as const).map((who) => signedIn(address, who)),
    );
    const [cn, be, client] = [own!.page, other!.page, firm!.page];
    const day = (ago: number) => addDays(today(new Date(), 'UTC'), -ago);
    const me = (await ask(client.request, ['GET', `${address}/api/access/me`])) as {
      organisations: { id: string }[];
    };
    const { id } = await ask(cn.request, ['POST', `${address}/api/cases`], {
      kind: 'soft-landing',
      givingSide: 'cn',
      receivingSide: 'be',
      title: '吸附材料公司在鲁汶设点',
      language: 'zh',
      organisations: [me.organisations[0]!.id],
    });
    const at = `/cases/${String(id)}`;

    // The step wants the link, and says so; then it goes on.
    await goTo(own!, `${address}/zh${at}`);
    await record(cn).locator('.notice', { hasText: '与对方国家的关联及其证明' }).waitFor();
    await decide(cn, ['.case-landing', '说明关联'], async (dialog) => {
      await dialog.locator('textarea[name=text]').fill('与鲁汶一所大学有三年合作试验。');
      await dialog.locator('input[name=evidence]').fill('合作协议 2024-17');
    });
    await said(cn, '关联已说明');
    await decide(cn, ['.case-act', '说明关联'], (dialog) =>
      dialog.locator('input[value="be/adviser"]').check(),
    );
    await standsAt(cn, '已说明关联');

    // The side of the host names it and answers for it; the firm's side cannot.
    assert.equal(await record(cn).getByRole('button', { name: '指定接收单位' }).count(), 0);
    await goTo(other!, `${address}/nl${at}`);
    await decide(be, ['.case-landing', 'De gastheer noemen'], async (dialog) => {
      await dialog.locator('input[type=search]').fill('Dijlehof');
      await dialog.locator('option', { hasText: 'Universiteit Dijlehof' }).waitFor({ state: 'attached' });
    });
    await said(be, 'De gastheer is genoemd');
    await decide(be, ['.case-landing', 'Antwoorden voor de gastheer'], (dialog) =>
      dialog.locator('textarea[name=note]').fill('Voor drie jaar.'),
    );
    await said(be, 'Het antwoord is genoteerd');
    await decide(be, ['.case-act', 'De gastheer is akkoord']);
    await standsAt(be, 'Gastheer akkoord');

    // A space whose permit is awaited can be offered, but nobody lands in it.
    const stateSpace = (permitOn: string, isGranted: boolean) =>
      decide(be, ['.case-landing', 'De ruimte opgeven'], async (dialog) => {
        await dialog.locator('input[name=address]').fill('Sorptiekaai 3, Leuven');
        await dialog.locator('select[name=kind]').selectOption('laboratory');
        await dialog.locator('input[name=areaM2]').fill('85,5');
        await dialog.locator('input[name=readyOn]').fill(day(100));
        await dialog.locator('select[name=permitKind]').selectOption('environmental');
        await dialog.locator('input[name=permitOn]').fill(permitOn);
        await dialog.locator('input[name=isPermitGranted]').setChecked(isGranted);
      });
    await stateSpace(day(-30), false);
    await said(be, 'De ruimte is opgegeven');
    await decide(be, ['.case-act', 'Er is een ruimte aangeboden']);
    await standsAt(be, 'Ruimte aangeboden');
    await be.locator('.case-act').getByRole('button', { name: 'Het bedrijf is gevestigd' }).click();
    await be.locator('dialog[open] button[type=submit]').click();
    await be.locator('dialog[open] .refusal', { hasText: 'nog niet' }).waitFor();
    await be.keyboard.press('Escape');
    await stateSpace(day(120), true);
    await record(be).locator('.facts', { hasText: 'verleend op' }).waitFor();
    await decide(be, ['.case-landing', 'De dag van vestiging bepalen'], (dialog) =>
      dialog.locator('input[name=landedOn]').fill(day(80)),
    );
    await said(be, 'De dag van vestiging is bepaald');
    await decide(be, ['.case-act', 'Het bedrijf is gevestigd']);
    await standsAt(be, 'Gevestigd');

    // The firm takes the list of what is to be done, once, and reports; the side of the host confirms.
    await goTo(firm!, `${address}/en${at}`);
    await decide(client, ['.case-landing', 'Add the landing tasks']);
    await said(client, 'The tasks are added');
    await client.locator('li', { hasText: 'Register for VAT' }).first().waitFor();
    await record(client)
      .getByRole('button', { name: 'Add the landing tasks' })
      .waitFor({ state: 'detached' });
    await decide(client, ['.case-landing', 'Report how it fares'], async (dialog) => {
      await dialog.locator('select[name=presence]').selectOption('on-site');
      await dialog.locator('input[name=jobs]').fill('3');
      await dialog.locator('textarea[name=text]').fill('Three people, one of them hired here.');
    });
    await said(client, 'The report is recorded');
    assert.equal(await record(client).getByRole('button', { name: 'Confirm the report' }).count(), 0);
    await goTo(other!, `${address}/nl${at}`);
    await decide(be, ['.case-landing', 'Het verslag bevestigen']);
    await said(be, 'Het verslag is bevestigd');
    await settled(be);
    await lookAt(be, 'a soft landing');
    await goTo(own!, `${address}/zh${at}`);
    await record(cn).locator('li', { hasText: '比利时于' }).filter({ hasText: '确认' }).waitFor();
    for (const one of [own!, other!, firm!]) await one.end();
  });
});
