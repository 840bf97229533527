import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from './open-chromium.ts';

let opened: Promise<Browser> | undefined;

// Imported files belong to the run: the browser stays open until the last test is over.
after(async () => (await opened)?.close());

/** Runs in the page before its own scripts: what the content security policy stopped goes to the console. */
const TELL_OF_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('content security policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

/** A page that remembers everything a visitor should never meet. */
export interface Visit {
  readonly page: Page;
  /** Fails when the console had an error, a script threw, or the content security policy was hurt. */
  end(): Promise<void>;
}

type Expected = readonly RegExp[];

const openProfile = async (options: BrowserContextOptions): Promise<BrowserContext> =>
  (await (opened ??= openChromium())).newContext({ viewport: { width: 1280, height: 900 }, ...options });

/** What troubles a page meets, but for those that a test provokes. */
async function watch(page: Page, expected: Expected): Promise<readonly string[]> {
  const troubles: string[] = [];
  const note = (trouble: string) => expected.some((one) => one.test(trouble)) || troubles.push(trouble);
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
  });
  await page.addInitScript({ content: TELL_OF_VIOLATIONS });
  return troubles;
}

/** A page in a fresh profile. Errors that a test provokes are named in `expected`. */
export async function open(options: BrowserContextOptions = {}, expected: Expected = []): Promise<Visit> {
  const context = await openProfile(options);
  const page = await context.newPage();
  const troubles = await watch(page, expected);
  const end = async () => {
    await context.close();
    assert.deepEqual(troubles, []);
  };
  return { page, end };
}

/** Opens addresses in one profile, as somebody who goes on: what has come once is not sent again, which takes half the time. */
export function wanderer(expected: Expected = []) {
  let profile: Promise<BrowserContext> | undefined;
  return async (address: string): Promise<Visit> => {
    const page = await (await (profile ??= openProfile({}))).newPage();
    const troubles = await watch(page, expected);
    await page.goto(address);
    await answering(page);
    const end = async () => {
      await page.close();
      assert.deepEqual(troubles, []);
    };
    return { page, end };
  };
}

/** Opens an address in a fresh profile, and waits until the page there answers. */
export async function visit(
  address: string,
  options: BrowserContextOptions = {},
  expected: Expected = [],
): Promise<Visit> {
  const visited = await open(options, expected);
  await visited.page.goto(address);
  await answering(visited.page);
  return visited;
}

/** Waits until the page does what is pressed on it: the server may have drawn it long before. */
export async function answering(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await until(async () =>
    Boolean(await page.evaluate(`performance.getEntriesByName('page-answers').length`)),
  );
}

/** Waits until nothing is asked of the server any more and the fonts stand. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => true)');
  // A page that was idle once counts as idle for good: what a later click asks for is known by its mark alone,
  // which stands from the next picture on.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Asks until the answer is yes. Inside the page the content security policy forbids to wait for a condition. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error('It did not become so within 30 s.');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
