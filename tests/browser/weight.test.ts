import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { settled, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';

const centre = demonstrationCentre();

/** What the scripts of the first page may weigh on the line, all together, in bytes. */
const MOST = 120_000;

describe('the first page', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`brings at most ${MOST / 1000} kB of compressed script, in ${language}`, async () => {
      const { page, end } = await visit(`${address}/${language}/`);
      await settled(page);

      const sizes = (await page.evaluate(
        `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map((one) => one.encodedBodySize)`,
      )) as number[];

      const whole = sizes.reduce((sum, size) => sum + size, 0);
      assert.ok(sizes.length > 0 && whole > 50_000, 'the scripts were counted');
      assert.ok(whole <= MOST, `${whole} bytes in ${sizes.length} files`);
      await end();
    });

  it('carries its first answers, and asks the server for nothing more', async () => {
    const { page, end } = await visit(`${address}/en/opportunities`);
    await settled(page);

    const asked = await page.evaluate(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/api/'))`,
    );

    assert.deepEqual(asked, []);
    await end();
  });
});
