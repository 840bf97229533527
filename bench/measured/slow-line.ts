import type { Browser } from 'playwright-core';
import { openChromium } from '../../tests/browser/open-chromium.ts';
import { openDemonstration } from '../../tests/browser/open-demonstration.ts';
import { given, tell } from '../frame/child.ts';

/** One page as a visitor on a slow line and a slow device meets it; milliseconds since the address was opened. */
export interface Loaded {
  readonly path: string;
  readonly firstDrawing: number;
  readonly rowsSeen: number;
  /** From when on it does what is pressed. */
  readonly answers: number;
  /** How far what was seen has moved by itself, as a share of window and way (web.dev/cls). */
  readonly shift: number;
  readonly kilobytes: number;
}

export interface Line {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
  readonly slowedBy: number;
  readonly rounds: number;
}

/** Each page with what shows that its first rows stand. */
const pages = [
  ['/en/', '.example'],
  ['/nl/opportunities', '.result'],
  ['/fr/opportunities?q=%E7%94%B5%E6%B1%A0', '.result'],
  ['/en/opportunities/TO-CN-FOOD-04', '.facts'],
  ['/zh/organisations', 'main ol li, main tbody tr'],
  ['/zh/words', '.concepts tbody tr'],
] as const;

/** Watches for the first rows from inside the page, where no round trip to the measuring program adds to the time. */
const watchFor = (selector: string) => `
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(selector)})) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.rowsSeen = performance.now())));
  }).observe(document, { childList: true, subtree: true });
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });`;

const FIGURES = `({
  rowsSeen: window.rowsSeen,
  answers: performance.getEntriesByName('page-answers')[0]?.startTime,
  shift: window.shift,
  firstDrawing: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  bytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .reduce((sum, one) => sum + one.transferSize, 0),
})`;

interface Figures extends Omit<Loaded, 'path' | 'kilobytes'> {
  readonly bytes: number;
}

async function load(chromium: Browser, [address, selector]: readonly [string, string], line: Line) {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.addInitScript({ content: watchFor(selector) });
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMs,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: line.bitsPerSecond / 8,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: line.slowedBy });
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  while (!(await page.evaluate(`performance.getEntriesByName('page-answers').length`)))
    await page.waitForTimeout(100);
  await page.waitForLoadState('networkidle');
  const figures = (await page.evaluate(FIGURES)) as Figures;
  await context.close();
  return figures;
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const line = given<Line>();
const centre = await openDemonstration();
const chromium = await openChromium();
const loaded: Loaded[] = [];
for (const [path, selector] of pages) {
  const rounds: Awaited<ReturnType<typeof load>>[] = [];
  for (let round = 0; round < line.rounds; round++)
    rounds.push(await load(chromium, [`${centre.address}${path}`, selector], line));
  loaded.push({
    path,
    firstDrawing: middle(rounds.map((one) => one.firstDrawing)),
    rowsSeen: middle(rounds.map((one) => one.rowsSeen)),
    answers: middle(rounds.map((one) => one.answers)),
    shift: middle(rounds.map((one) => one.shift)),
    kilobytes: middle(rounds.map((one) => one.bytes)) / 1000,
  });
}
await chromium.close();
await centre.close();
tell(loaded);
