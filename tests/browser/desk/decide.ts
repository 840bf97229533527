import type { Locator, Page } from 'playwright-core';

/** Presses a button in a part of a page, fills the dialog that it opens, and presses the button that decides there. */
export async function decide(
  page: Page,
  [within, name]: readonly [within: string, name: string],
  fill: (dialog: Locator) => Promise<unknown> = async () => {},
): Promise<void> {
  await page.locator(within).getByRole('button', { name, exact: true }).first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}
