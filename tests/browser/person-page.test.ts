import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { answering, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { goTo, signedIn } from './desk/people.ts';
import { lookAtPhone } from './look-at-phone.ts';
import { tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

describe('the page of a person', () => {
  let address = '';
  let path = '';
  before(async () => {
    address = await centre();
  });

  it('is opened by that person, named in two scripts, and seen by nobody of the other side', async () => {
    const zhiyuan = await signedIn(address, 'member-cn');
    const { page } = zhiyuan;
    await goTo(zhiyuan, `${address}/zh/account`);
    await tabTo(page, ({ text }) => text === '开设我的页面');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh\/people\//);
    path = new URL(page.url()).pathname.replace('/zh', '');
    await page.getByText('只有您本人、本方顾问和管理员能看到此页面').waitFor();

    await page.getByRole('link', { name: '编辑条目' }).click();
    await page.getByRole('button', { name: '添加姓名' }).click();
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.locator('.fault', { hasText: '请填写此栏' }).waitFor();
    await lookAtPhone(page, 'the form with a fault');
    const second = page.locator('.organisation-name-line').nth(1);
    await second.getByLabel('姓名 2').fill('He Zhiyuan');
    await second.getByLabel('语言').selectOption('en');
    await second.getByLabel('姓名顺序').selectOption('family-first');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.locator('output', { hasText: '条目已修改' }).waitFor();
    await page.locator('td', { hasText: '姓在前' }).waitFor();
    await goTo(zhiyuan, `${address}/zh/proposals`);
    await page.getByText('没有等待您处理的建议').waitFor();
    await zhiyuan.end();

    const lucas = await signedIn(address, 'member-be');
    await goTo(lucas, `${address}/nl${path}`);
    await lucas.page.getByRole('heading', { name: 'Er is hier geen pagina van een persoon' }).waitFor();
    assert.ok(!(await lucas.page.content()).includes('何致远'));
    await lucas.end();
  });

  it('is seen by everybody once that person agreed; another proposes a change, and the adviser finds and takes it', async () => {
    const zhiyuan = await signedIn(address, 'member-cn');
    await goTo(zhiyuan, `${address}/zh/personal-data`);
    await zhiyuan.page
      .locator('li', { hasText: '所有人都可以查看我在人员名录中的页面' })
      .getByRole('button', { name: '同意' })
      .click();
    await zhiyuan.page.locator('li', { hasText: '所有人' }).getByRole('button', { name: '撤回' }).waitFor();

    const lucas = await signedIn(address, 'member-be');
    await goTo(lucas, `${address}/nl${path}`);
    await lucas.page.getByText('stemde ermee in dat iedereen deze pagina ziet').waitFor();
    await lucas.page.getByRole('link', { name: 'Wijziging voorstellen' }).click();
    await lucas.page.locator('.organisation-field-choices input').first().check();
    await lucas.page.getByLabel('Waarom, en hoe weet u dat?').fill('Zij werkt er al jaren in.');
    await lucas.page.getByRole('button', { name: 'Voorstel versturen' }).click();
    await lucas.page.locator('output', { hasText: 'Uw voorstel is verstuurd' }).waitFor();
    await goTo(lucas, `${address}/nl/proposals`);
    await lucas.page.getByRole('cell', { name: 'wacht op een beslissing' }).waitFor();
    await lookAtPhone(lucas.page, 'one of one’s own that waits');

    const shuyue = await signedIn(address, 'adviser-cn');
    await goTo(shuyue, `${address}/fr/account`);
    await shuyue.page.getByRole('link', { name: 'Modifications proposées' }).click();
    const row = shuyue.page.getByRole('row', { name: /何致远|He Zhiyuan/ });
    await row.getByText('Zij werkt er al jaren in.').waitFor();
    await lookAtPhone(shuyue.page, 'what waits', 'light');
    await row.getByRole('link', { name: 'Voir et décider' }).click();
    await shuyue.page.locator('.organisation-proposals', { hasText: 'Zij werkt' }).waitFor();
    await lookAtPhone(shuyue.page, 'a proposal on the page of a person');
    await shuyue.page.getByRole('button', { name: 'Accepter et modifier la fiche' }).click();
    await until(async () => (await shuyue.page.locator('.organisation-proposals').count()) === 0);
    await goTo(shuyue, `${address}/fr/proposals`);
    await until(async () => (await row.count()) === 0);
    await shuyue.end();

    await lucas.page.reload();
    await lucas.page.getByRole('cell', { name: 'aangenomen' }).waitFor();
    await lucas.end();

    const visitor = await visit(`${address}/en${path}`, {}, [/status of 404/]);
    await visitor.page.getByRole('heading', { name: 'He Zhiyuan' }).waitFor();
    assert.equal(await visitor.page.locator('.organisation-doors').count(), 0);
    await goTo(zhiyuan, `${address}/zh/personal-data`);
    await zhiyuan.page.locator('li', { hasText: '所有人' }).getByRole('button', { name: '撤回' }).click();
    await zhiyuan.page.locator('li', { hasText: '所有人' }).getByRole('button', { name: '同意' }).waitFor();
    await visitor.page.reload();
    await answering(visitor.page);
    await visitor.page.getByRole('heading', { name: 'There is no page of a person here' }).waitFor();
    await visitor.end();
    await zhiyuan.end();
  });

  it('has no finding of axe and fits into 360 px in any language, nor have its form, the people and what waits', async () => {
    const shuyue = await signedIn(address, 'adviser-cn');
    const others = [
      [`${path}/edit`, '.organisation-name-line'],
      ['/people', '.organisation-rows li'],
      ['/proposals', '.empty, table'],
      [`${path}/propose`, '.organisation-form textarea'],
    ] as const;
    // Languages take turns at what stands around the page itself.
    for (const [place, language] of languages.entries())
      for (const [at, content] of [[path, '.organisation-doors'] as const, others[place]!]) {
        await goTo(shuyue, `${address}/${language}${at}`);
        await shuyue.page.locator(content).first().waitFor();
        await lookAtPhone(shuyue.page, `${language} ${at}`, 'light');
      }
    await shuyue.end();
  });
});
