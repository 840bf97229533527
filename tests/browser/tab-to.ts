import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What has the focus, as a reader of the page would name it, and whether its ring is seen. */
const FOCUSED = `(() => {
  const { activeElement } = document;
  const { boxShadow } = getComputedStyle(activeElement);
  const around = activeElement.closest('form.ask, label');
  const ring = [boxShadow, around && getComputedStyle(around).boxShadow].some((shadow) => shadow && shadow !== 'none');
  return { text: activeElement.innerText ?? '', tag: activeElement.tagName, hasRing: ring };
})()`;

export interface Focused {
  text: string;
  tag: string;
  hasRing: boolean;
}

export const focused = async (page: Page) => (await page.evaluate(FOCUSED)) as Focused;

/** Presses Tab until the focus is where `isThere` says; every stop on the way must show where it is. */
export async function tabTo(page: Page, isThere: (focused: Focused) => boolean, most = 80): Promise<Focused> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    assert.ok(now.hasRing, `the focus is seen on ${now.tag} ${now.text.slice(0, 40)}`);
    if (isThere(now)) return now;
  }
  return assert.fail('never reached by Tab');
}
