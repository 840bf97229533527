import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { demonstrationCentre } from './centre.ts';
import { goTo, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const pdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 0x20)]);

describe('the documents of a case', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('are sent over a line that breaks, shared on purpose, and whoever was given them is on record', async () => {
    const own = await signedIn(address, 'adviser-be');
    const other = await signedIn(address, 'adviser-cn');
    await goTo(own, `${address}/nl/cases`);
    await own.page.locator('tbody th a').first().click();
    const room = own.page.locator('.document-room');
    await room.locator('form').first().waitFor();
    const at = new URL(own.page.url()).pathname.replace('/nl', '');

    // What could be run and is called something harmless is not taken.
    const page = Buffer.from('<!doctype html><script>1</script>');
    await room.locator('input[name=file]').setInputFiles([file('Prijs.pdf', page)]);
    await room.getByRole('button', { name: 'Versturen', exact: true }).click();
    await room.locator('.refusal', { hasText: 'niet wat de naam zegt' }).waitFor();
    await room.getByRole('button', { name: 'Sluiten' }).click();

    // The narrowest compartment is offered first; a broken line holds the file up, no more.
    let isBroken = true;
    await own.page.route('**/uploads/*/content*', (route) =>
      isBroken ? route.abort('internetdisconnected') : route.continue(),
    );
    await room.locator('input[name=file]').setInputFiles([file('Bod.pdf', pdf(20_000_000))]);
    await room.locator('input[name=folder]').fill('voorstellen');
    await room.getByRole('button', { name: 'Versturen', exact: true }).click();
    await room.locator('.document-sending', { hasText: 'De verbinding is weg' }).waitFor();
    await room.getByRole('button', { name: 'Onderbreken' }).click();
    isBroken = false;
    await room.getByRole('button', { name: 'Verdergaan' }).click();
    await room.locator('.document-entry', { hasText: 'Bod.pdf' }).waitFor();
    await room.locator('.document-compartment', { hasText: 'Alleen de zijde België' }).waitFor();

    await goTo(other, `${address}/zh${at}`);
    const there = other.page.locator('.document-room');
    await there.locator('form').first().waitFor();
    assert.equal(await there.locator('.document-entry').count(), 0);

    await room.getByRole('button', { name: 'Delen …' }).click();
    await own.page.locator('dialog[open]').getByRole('button', { name: 'Delen …' }).click();
    await room.locator('.document-compartment', { hasText: 'Beide zijden' }).waitFor();
    await other.page.reload();
    const [download] = await Promise.all([
      other.page.waitForEvent('download'),
      there.getByRole('link', { name: '下载“Bod.pdf”' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'Bod.pdf');
    await download.path();

    await room.getByRole('button', { name: 'Versies en lezers van ‘Bod.pdf’' }).click();
    await room.locator('.document-details .side', { hasText: 'China' }).first().waitFor();
    const { violations } = await new AxeBuilder({ page: own.page }).include('.document-room').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      [],
    );
    await own.end();
    await other.end();
  });
});
