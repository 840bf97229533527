import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Of the many operations of the API page, all drawn alike, axe looks at the first ones of each module: it takes a minute for all. */
const ALIKE = '.api-operation:nth-child(n + 4)';

const lights = ['light', 'dark'] as const;
type Light = (typeof lights)[number];

/** By day in two of four languages, which take turns; by night in one of them, since colours do not speak. */
export function lightsFor(place: number, language: number): readonly Light[] {
  if (place % 2 !== language % 2) return [];
  return place % 4 === language ? lights : ['light'];
}

/**
 * Has axe look at a page as it stands: at everything by day, at its colours once more by night. Without motion: colours that
 * are still on their way would be measured. No page has frames, so that axe runs where it stands, in half of the time.
 */
export async function lookAt(page: Page, what: string, when: readonly Light[] = lights): Promise<void> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode().exclude(ALIKE);
  for (const colorScheme of when) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await (
      colorScheme === 'light' ? axe() : axe().withRules('color-contrast')
    ).analyze();
    const findings = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    assert.deepEqual(findings, [], `${what}, ${colorScheme}`);
  }
}
