import type { Page } from 'playwright-core';
import { answering, open, until, type Visit } from '../browser.ts';
import { addAuthenticator } from './virtual-authenticator.ts';

/** Somebody with a browser and a device of their own. */
export async function newcomer(expected: readonly RegExp[] = []): Promise<Visit> {
  const visited = await open({ reducedMotion: 'reduce' }, expected);
  await addAuthenticator(visited.page);
  return visited;
}

/** Opens a letter in the mailbox of this machine and follows its link. `place` is the address with its language. */
export async function followLetter(
  page: Page,
  place: string,
  { to, about }: { to: string; about: string },
): Promise<void> {
  const letter = page.locator('article', { hasText: to }).filter({ hasText: about });
  await until(async () => {
    await page.goto(`${place}/mailbox`);
    await answering(page);
    return (await letter.count()) > 0;
  });
  await letter.first().locator('.mail-body a').click();
}

const words = {
  zh: { name: '姓名', open: '创建通行密钥并开通账户', kept: '我已保存', goOn: '继续' },
  nl: {
    name: 'Uw naam',
    open: 'Toegangssleutel maken en account openen',
    kept: 'Ik heb ze bewaard',
    goOn: 'Verder',
  },
} as const;

/** Opens an account on the page of its invitation, with a passkey; stops at the recovery codes. */
export async function openByPasskey(page: Page, language: keyof typeof words, name: string): Promise<void> {
  const say = words[language];
  await page.getByLabel(say.name).first().fill(name);
  await page.getByRole('button', { name: say.open }).click();
  await page.locator('.access-codes li').nth(9).waitFor();
}

/** Says that the recovery codes are kept, and goes on into the centre. */
export async function keepCodes(page: Page, language: keyof typeof words, name: string): Promise<void> {
  const say = words[language];
  await page.getByLabel(say.kept).check();
  await page.getByRole('button', { name: say.goOn }).click();
  await page.locator('.account-link', { hasText: name }).waitFor();
}
