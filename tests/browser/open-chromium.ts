import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

/** Chromium from CHROMIUM, from Debian, or from the npm package. */
export async function openChromium(): Promise<Browser> {
  // As root Chromium has no sandbox; the default arguments of the npm package would break closing a page.
  return chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
}

async function findChromium(): Promise<string> {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  if (fs.existsSync(DEBIAN)) return DEBIAN;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
