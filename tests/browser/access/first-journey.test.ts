import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { answering, until, visit, type Visit } from '../browser.ts';
import { begin, offer, stateFacts, write } from '../desk/write-listing.ts';
import { lookAt } from '../look-at.ts';
import { followLetter, keepCodes, newcomer, openByPasskey } from './newcomer.ts';
import { openEmptyCentre } from './open-empty-centre.ts';

/** What the operator knows before anybody comes: one organisation on each side. */
const founders = `key,name,type,country,name_nl,city
jiangnan,江南农业环境研究院,institute,CN,,南京
waterlab,Waterlab Vlaanderen,institute,BE,Waterlab Vlaanderen,Gent
`;

/** Presses a button of the page, and then the same one in the dialog that asks. */
async function decide(page: Page, name: string, fill: () => Promise<unknown> = async () => {}) {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.locator('dialog[open]').waitFor();
  await lookAt(page, `${name}?`);
  await fill();
  await page.locator('dialog[open]').getByRole('button', { name, exact: true }).click();
}

describe('a centre in which nothing has happened yet', async () => {
  const opened = openEmptyCentre();
  let [address, reference] = ['', ''];
  const visits: Visit[] = [];
  const comes = async () => {
    visits.push(await newcomer([/status of 40[39]/]));
    return visits.at(-1)!.page;
  };
  let administrator: Page, ofChina: Page, ofBelgium: Page, member: Page, stranger: Page;
  before(async () => {
    const centre = await opened;
    address = centre.address;
    const { refusals } = await centre.importOrganisations(founders);
    assert.deepEqual(refusals, []);
    [administrator, ofChina, ofBelgium, member] = [
      await comes(),
      await comes(),
      await comes(),
      await comes(),
    ];
  });
  after(async () => (await opened).close());

  const invite = async (page: Page, email: string, [side, language]: readonly [string, string]) => {
    const form = page.locator('form', { has: page.locator('[name=email]') });
    await form.locator('[name=email]').fill(email);
    await form.locator('[name=side]').selectOption(side);
    await form.locator('[name=language]').selectOption(language);
    if (page === administrator) await form.locator('[name=roles][value=adviser]').check();
    await form.locator('button[type=submit]').click();
    await form.locator('output', { hasText: email }).waitFor();
  };

  it('is opened by whoever follows the printed link, with a passkey, out, and in again', async () => {
    const { firstLink } = await opened;
    const page = administrator;
    await page.goto((await firstLink())!.replace('/en/', '/zh/'));
    await page.getByLabel('电子邮箱').first().fill('wang.fang@centre.example');
    assert.equal(new URL(page.url()).hash, '');
    await lookAt(page, 'the page of an invitation');

    await openByPasskey(page, 'zh', '王芳');
    await lookAt(page, 'recovery codes');
    await keepCodes(page, 'zh', '王芳');

    assert.equal(await firstLink(), undefined);
    const cookies = await page.context().cookies();
    assert.deepEqual(
      cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite]),
      [[true, 'Lax']],
    );
    await page.getByRole('button', { name: '退出登录' }).click();
    await until(async () => new URL(page.url()).pathname === '/zh/');
    await page.goto(`${address}/zh/sign-in?to=/invitations`);
    await answering(page);
    assert.equal(await page.locator('.account-link').innerText(), '登录');
    await page.getByRole('button', { name: '用通行密钥登录' }).click();
    await until(async () => new URL(page.url()).pathname === '/zh/invitations');
    await page.locator('.account-link', { hasText: '王芳' }).waitFor();
  });

  it('gets an adviser for each side, who come by the letter that invited them', async () => {
    await invite(administrator, 'lin@cn.example', ['cn', 'zh']);
    await invite(administrator, 'noor@be.example', ['be', 'nl']);
    // Somebody who never comes: two letters of one subject wait in the mailbox.
    await invite(administrator, 'jef@be.example', ['be', 'nl']);
    await administrator.locator('tbody tr').nth(2).waitFor();
    await lookAt(administrator, 'invitations');

    await followLetter(ofChina, `${address}/zh`, { to: 'lin@cn.example', about: '开通' });
    await openByPasskey(ofChina, 'zh', '林书月');
    await keepCodes(ofChina, 'zh', '林书月');
    await ofBelgium.goto(`${address}/nl/mailbox`);
    await ofBelgium.locator('.mail-body').nth(2).waitFor();
    await lookAt(ofBelgium, 'the mailbox');
    await followLetter(ofBelgium, `${address}/nl`, { to: 'noor@be.example', about: 'Open uw account' });
    await openByPasskey(ofBelgium, 'nl', 'Noor Verhaegen');
    await keepCodes(ofBelgium, 'nl', 'Noor Verhaegen');

    await ofChina.locator('.facts', { hasText: '顾问' }).waitFor();
    await lookAt(ofBelgium, 'an account');
  });

  it('is joined by an organisation, for which somebody claims to speak and an adviser of its side confirms it', async () => {
    await ofChina.goto(`${address}/zh/invitations`);
    await answering(ofChina);
    await invite(ofChina, 'he@cn.example', ['cn', 'zh']);
    await followLetter(member, `${address}/zh`, { to: 'he@cn.example', about: '开通' });
    await openByPasskey(member, 'zh', '何致远');
    await keepCodes(member, 'zh', '何致远');

    await member.getByRole('link', { name: '查找机构' }).click();
    await member.getByRole('searchbox').fill('jiangnan');
    await member.getByRole('searchbox').press('Enter');
    await member.getByRole('link', { name: '江南农业环境研究院' }).first().click();
    await member.getByRole('link', { name: '谁代表该机构' }).click();
    await member.getByLabel('职务').fill('成果转化主任');
    await lookAt(member, 'a claim');
    await member.getByRole('button', { name: '申请代表该机构' }).click();
    await member.getByText('您的申请正在等待己方顾问处理').waitFor();

    await followLetter(ofChina, `${address}/zh`, {
      to: 'lin@cn.example',
      about: '有人申请代表江南农业环境研究院',
    });
    await ofChina.getByRole('button', { name: '确认何致远' }).waitFor();
    await lookAt(ofChina, 'claims');
    await ofChina.getByRole('button', { name: '确认何致远' }).click();
    await ofChina.getByText('没有待处理的申请').waitFor();

    await followLetter(member, `${address}/zh`, {
      to: 'he@cn.example',
      about: '您已成为江南农业环境研究院的成员',
    });
    await member.getByRole('link', { name: '江南农业环境研究院' }).waitFor();
    await member.locator('.facts', { hasText: '成员' }).first().waitFor();
  });

  it('is joined by another, whose adviser invites somebody to speak for it', async () => {
    const page = ofBelgium;
    await page.goto(`${address}/nl/invitations`);
    await answering(page);
    await page.getByLabel('Organisatie waarvoor').fill('waterlab');
    await page.getByRole('radio', { name: /Waterlab Vlaanderen/ }).check();
    await lookAt(page, 'an invitation for an organisation');
    await invite(page, 'lucas@be.example', ['be', 'nl']);

    const invited = await comes();
    await followLetter(invited, `${address}/nl`, { to: 'lucas@be.example', about: 'Open uw account' });
    await invited.locator('.facts', { hasText: 'Waterlab Vlaanderen' }).waitFor();
    await openByPasskey(invited, 'nl', 'Lucas Dewolf');
    await keepCodes(invited, 'nl', 'Lucas Dewolf');
    await invited.getByRole('link', { name: 'Waterlab Vlaanderen' }).click();
    await invited.getByRole('link', { name: 'Wie spreekt voor deze organisatie' }).click();
    await invited.locator('tbody tr', { hasText: 'Lucas Dewolf' }).waitFor();
    await lookAt(invited, 'the members of an organisation');
  });

  it('gets its first offer, written in Chinese', async () => {
    reference = await begin(member, address);
    await write(member, 'zh', offer);
    await stateFacts(member);
    await member.locator('.listing-counts', { hasText: '没有意见' }).waitFor();
    await decide(member, '提交');
    await member.locator('.tag', { hasText: '本方顾问审阅中' }).first().waitFor();
  });

  it('reads it on both sides before anybody else does', async () => {
    await ofChina.goto(`${address}/zh/review`);
    await ofChina.locator('th a', { hasText: offer.title }).click();
    await ofChina.locator('.desk-field').first().waitFor();
    await decide(ofChina, '转交对方审阅');
    await ofChina.locator('.desk-outcome', { hasText: '已转交' }).waitFor();

    await ofBelgium.goto(`${address}/nl/review`);
    await ofBelgium.locator('.section', { hasText: 'Tweede lezing' }).locator('th a').first().click();
    await ofBelgium.locator('.desk-field').first().waitFor();
    await lookAt(ofBelgium, 'the second reading');
    await decide(ofBelgium, 'Publiceren');
    await ofBelgium.locator('.desk-outcome', { hasText: 'Gepubliceerd' }).waitFor();
  });

  const found = async () => {
    const page = stranger;
    const searched = page.locator(`a[href$="/opportunities/${reference}"]`);
    await page.goto(`${address}/nl/opportunities?q=fosfaat+drainagewater`);
    await answering(page);
    return (await searched.count()) > 0;
  };

  it('lets a stranger who writes Dutch find it', async () => {
    const visited = await visit(`${address}/nl/`, { reducedMotion: 'reduce' });
    visits.push(visited);
    stranger = visited.page;
    await until(found);
    await lookAt(stranger, 'what a search found');

    await stranger.goto(`${address}/nl/`);
    await answering(stranger);
    await stranger
      .locator('textarea')
      .fill(
        'Wij zoeken een manier om fosfaat uit het drainagewater van akkers te halen voor het in de beek komt.',
      );
    await stranger.locator('.ask button[type=submit]').click();
    await stranger.locator(`.match h3 a[href$="/opportunities/${reference}"]`).waitFor();
    await lookAt(stranger, 'what answers a text');
    await stranger.locator(`.match h3 a[href$="/opportunities/${reference}"]`).click();
    await stranger.locator('.facts').first().waitFor();
    await lookAt(stranger, 'the offer');
  });

  it('lets it end, and be taken up again with a sign of life', async () => {
    await (await opened).expire(reference);
    await stranger.goto(`${address}/nl/opportunities/${reference}`);
    await stranger.locator('.notice', { hasText: 'Deze vermelding is verlopen' }).waitFor();
    await lookAt(stranger, 'an offer that has ended');
    await until(async () => !(await found()));

    await member.goto(`${address}/zh/desk`);
    await answering(member);
    await lookAt(member, 'the desk');
    await member.goto(`${address}/zh/review/${reference}`);
    await answering(member);
    await decide(member, '续期', () =>
      member.locator('dialog[open] select[name=reason]').selectOption('still-open'),
    );
    await member.getByText('已续期。').first().waitFor();
    await until(found);
  });

  it('is left with nothing for the doctor to find, and nobody met an error', async () => {
    assert.deepEqual(await (await opened).broken(), []);
    for (const { end } of visits) await end();
  });
});
