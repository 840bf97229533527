import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { it } from 'node:test';
import type { Route } from 'playwright-core';
import { demonstrationCentre } from './centre.ts';
import { handIn, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();

it('a page stays in sight while the sentences for a part of it are still on their way', async () => {
  const address = await centre();
  await handIn(address);
  const { page, end } = await signedIn(address, 'adviser-cn');
  const late = async (route: Route) => {
    await pause(1000);
    await route.continue();
  };
  await page.route('**/api/review/**', late);
  const isSeen = async (what: string) => page.locator(what).first().isVisible();

  await page.goto(`${address}/zh/review`);
  await page.locator('h1').waitFor();
  await page.route('**/assets/**', late);
  const headingSeen: boolean[] = [];
  while (!(await isSeen('th a'))) {
    headingSeen.push(await isSeen('h1'));
    await pause(30);
    assert.ok(headingSeen.length < 500, 'the queue comes');
  }

  assert.ok(headingSeen.length > 10, 'there was something to wait for');
  assert.ok(headingSeen.every(Boolean));
  await end();
});
