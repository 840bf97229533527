import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/** Looks at a page as a telephone shows it, by night unless told: nothing stands out, and axe finds nothing. Then it is wide and light again. */
export async function lookAtPhone(
  page: Page,
  what: string,
  colorScheme: 'light' | 'dark' = 'dark',
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, what);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    [],
    what,
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}
