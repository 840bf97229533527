import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { MOST_PREVIEWED_BYTES, type Picture, startPreview } from './index.ts';
import { printedPdf, stream, writtenPdf } from './testing.ts';

const MARKS = ['王伟 Wang Wei · 登德吸附材料', '2026-11-27 10:00 UTC · K7Q2-9FMX'];

/** Red, green, blue and opacity of every point, as a browser would show it. */
async function pointsOf({ content, width, height }: Picture): Promise<Uint8ClampedArray> {
  const pen = createCanvas(width, height).getContext('2d');
  pen.drawImage(await loadImage(Buffer.from(content)), 0, 0);
  return pen.getImageData(0, 0, width, height).data;
}

/** How many points differ from white. */
const inked = (points: Uint8ClampedArray): number => {
  let count = 0;
  for (let place = 0; place < points.length; place += 4) if (points[place]! < 250) count++;
  return count;
};

/** The processes that this one has started. */
const children = (): number[] =>
  fs
    .readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);

const source = (pdf: Uint8Array) => ({ bytes: pdf.length, read: async () => pdf });

describe('a preview', () => {
  const preview = startPreview();
  after(() => preview.stop());
  let printed: Uint8Array = new Uint8Array();
  before(async () => {
    printed = await printedPdf(3);
  });
  const no = (reason: string) => ({ code: `preview.${reason}` });
  const drawn = (pdf: Uint8Array, page = 1, marks: readonly string[] = MARKS) =>
    preview.draw(source(pdf), { page, width: 600, marks });

  it('counts pages and draws each with what is written across it', async () => {
    const [first, third, bare] = await Promise.all([
      drawn(printed),
      drawn(printed, 3),
      drawn(printed, 1, [' ']),
    ]);

    assert.equal(await preview.pagesOf(source(printed)), 3);
    assert.deepEqual([first.width, first.height], [600, 848]);
    assert.equal(Buffer.from(first.content).subarray(8, 12).toString(), 'WEBP');
    assert.notDeepEqual(first.content, third.content);
    const [marked, plain] = [inked(await pointsOf(first)), inked(await pointsOf(bare))];
    assert.ok(plain > 3_000, `${plain} points of text`);
    assert.ok(marked > plain + 20_000, `${marked} points with marks, ${plain} without`);
    await assert.rejects(drawn(printed, 4), no('page-unknown'));
  });

  it('stays within its limits for posters and strips, and draws nothing of a page without size', async () => {
    const size = async (box: string) => {
      const { width, height } = await preview.draw(
        source(writtenPdf({ page: `/MediaBox[${box}]/UserUnit 75000` })),
        {
          page: 1,
          width: 2400,
          marks: MARKS,
        },
      );
      return [width, height];
    };

    assert.deepEqual(await size('0 0 14400 14400'), [2400, 2400]);
    assert.deepEqual(await size('0 0 1 14400'), [1, 8000]);
  });

  it('says why a file cannot be shown, and goes on', async () => {
    const locked = writtenPdf({
      objects: [`<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`],
      trailer: `/Encrypt 5 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]`,
    });

    await assert.rejects(drawn(locked), no('encrypted'));
    await assert.rejects(drawn(Buffer.from('%PDF-1.7\n% nothing follows')), no('damaged'));
    await assert.rejects(drawn(printed.subarray(0, 300)), no('damaged'));
    await assert.rejects(drawn(new Uint8Array(MOST_PREVIEWED_BYTES + 1)), no('too-large'));
    await assert.rejects(preview.pagesOf(source(manyPages(10_001))), no('too-many-pages'));
    assert.equal(await preview.pagesOf(source(manyPages(10_000))), 10_000);
    assert.equal((await drawn(printed)).width, 600);
  });

  it('runs nothing that a file brings, and shows the page as it would be without', async () => {
    const script = "app.alert('script-of-a-stranger'); this.getField('f').value = 'x';";
    const hostile = writtenPdf({
      catalogue: `/OpenAction<</S/JavaScript/JS(${script.replaceAll(/[()]/g, '\\$&')})>>/AcroForm<</Fields[5 0 R]/XFA 6 0 R>>`,
      page: '/Annots[5 0 R 7 0 R]/AA<</O<</S/Launch/F(/bin/sh)>>>>',
      objects: [
        `<</Type/Annot/Subtype/Widget/FT/Tx/T(f)/Rect[10 10 90 30]/F 2/AA<</K<</S/JavaScript/JS(1)>>>>>>`,
        stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>1</script></xdp:xdp>'),
        '<</Type/Annot/Subtype/Link/Rect[0 0 200 100]/Border[0 0 0]/A<</S/URI/URI(javascript:alert)>>>>',
      ],
    });

    const [shown, plain] = [await drawn(hostile), await drawn(writtenPdf())];

    assert.deepEqual(await pointsOf(shown), await pointsOf(plain));
    assert.doesNotMatch(Buffer.from(shown.content).toString('latin1'), /script|alert|Launch|URI/);
  });

  it('refuses a file that unfolds into more than there is memory, and ends one that never comes to an end', async () => {
    const hasty = startPreview({ seconds: 1 });

    try {
      await assert.rejects(drawn(bomb()), no('damaged'));
      await assert.rejects(
        hasty.draw(source(endless()), { page: 1, width: 600, marks: MARKS }),
        no('too-slow'),
      );
      assert.equal((await drawn(printed)).width, 600);
    } finally {
      await hasty.stop();
    }
  });

  it('loses one page when its process is killed, and draws the next', async () => {
    const own = startPreview({ waiting: 2 });
    const before = new Set(children());
    const wanted = { page: 1, width: 600, marks: MARKS };
    try {
      const [lost, next] = [own.draw(source(endless()), wanted), own.draw(source(printed), wanted)];
      await assert.rejects(own.draw(source(printed), wanted), no('busy'));
      const child = children().find((one) => !before.has(one))!;
      process.kill(child, 'SIGKILL');

      await assert.rejects(lost, no('broke-down'));
      assert.equal((await next).width, 600);
    } finally {
      await own.stop();
    }
  });
});

/** A PDF whose tree names one page so many times. */
const manyPages = (count: number): Buffer => {
  const pages = writtenPdf().toString('latin1');
  return Buffer.from(
    pages
      .replace('[3 0 R]/Count 1', `[${'3 0 R '.repeat(count)}]/Count ${count}`)
      .replace(/startxref\n\d+/, 'startxref\n0'),
    'latin1',
  );
};

/** A page that is drawn for longer than anybody waits. */
const endless = (): Buffer =>
  writtenPdf({
    content: stream(
      deflateSync(Buffer.from('0 0 m 200 100 l 0 100 l 200 0 l b '.repeat(1_000_000))).toString('latin1'),
      '/Filter/FlateDecode',
    ),
  });

/** A few kilobytes that unfold into 700 MB of blanks. */
function bomb(): Buffer {
  const blanks = deflateRawSync(Buffer.alloc(10_000_000, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const folded = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 70 }, () => blanks)]);
  return writtenPdf({
    content: stream(deflateSync(folded).toString('latin1'), '/Filter[/FlateDecode/FlateDecode]'),
  });
}
