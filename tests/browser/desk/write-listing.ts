import type { Page } from 'playwright-core';
import { chinese, type dutch } from '../../../src/modules/opportunities/testing.ts';
import { answering } from '../browser.ts';

/** The field of the form at a place of the listing. */
export const at = (page: Page, place: string) => page.locator(`[data-place="${place}"]`);

export const saved = (page: Page) =>
  page.locator('.listing-saving output', { hasText: /已保存|Saved|Enregistré|Bewaard/ });

/** Begins a listing on the page made for it and waits for the form. */
export async function begin(page: Page, address: string, language = 'zh'): Promise<string> {
  await page.goto(`${address}/${language}/desk/new`);
  await answering(page);
  await page.locator('.listing-new select[name=language]').selectOption('zh');
  await page.locator('.listing-new button[type=submit]').click();
  await at(page, 'texts.zh.title').waitFor();
  return decodeURIComponent(page.url().split('/').at(-1)!);
}

/** A sound offer, with nothing left to remark. */
export const offer = { ...chinese, advantages: '与净化塘相比不占地，每公斤磷的费用约为三分之一。' };

export async function write(page: Page, language: 'zh' | 'nl', from: Partial<typeof dutch>): Promise<void> {
  for (const part of ['title', 'summary', 'description', 'advantages'] as const)
    if (from[part]) await at(page, `texts.${language}.${part}`).fill(from[part]);
}

/** What a sound offer says besides its texts. */
export async function stateFacts(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: '环境', exact: false }).first().check();
  await at(page, 'stage.trl').selectOption('7');
  await at(page, 'partner.types').getByRole('checkbox').first().check();
  await at(page, 'partner.note.zh').fill('排水材料生产企业，把吸附垫纳入产品系列，并提供一百口井的试验。');
  await at(page, 'cooperation').getByRole('checkbox').first().check();
  await at(page, 'keywords.zh').fill('吸附垫、农田排水、除磷');
}
