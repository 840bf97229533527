import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Refusal } from '#platform/refusal';
import { startPrinter } from './index.ts';
import { createTypesetter } from './typesetter.ts';

const READING = '#let content = json(bytes(sys.inputs.content))\n#set text(font: "Noto Sans SC")\n';
const paper = (text: string, body = '= #content.text') => ({
  template: `${READING}${body}`,
  content: { text },
  printedOn: '2026-11-26',
});

const HOSTILE = [
  '#read("/etc/passwd")',
  '#panic("x")',
  ']#import "@preview/x:1.0.0"[',
  '*bold* _slanted_ $x^2$ `raw` = head - list',
  '"; } \\u{41} \\ // /* <label> @label',
  '合作 L’été œuvre « ici » – 30\u00A0%',
];

describe('a paper', () => {
  const typesetter = createTypesetter();

  it('shows what people wrote letter by letter, and reads none of it as layout', () => {
    for (const text of HOSTILE) {
      const [heading] = typesetter.query(typesetter.set(paper(text)), 'heading') as [{ body: unknown }];

      assert.deepEqual(heading.body, { func: 'text', text }, text);
    }
  });

  it('leaves out what would end the typesetter or turn words round', () => {
    const document = typesetter.set(paper('\u0000\u202E\uFFFF\uD800合\u0007作\u2066 ok\u{E000}'));
    const [heading] = typesetter.query(document, 'heading') as [{ body: { text: string } }];

    assert.equal(heading.body.text, '\uFFFD合作 ok');
  });

  it('may read no file', () => {
    for (const file of ['/etc/passwd', '../../../../etc/passwd', 'package.json'])
      assert.throws(() => typesetter.set(paper('', `#read("${file}")`)), /error/i);
  });

  it('names what is wrong with its template', () => {
    assert.throws(() => typesetter.set(paper('', '#nothing-of-the-kind')), /unknown variable/);
  });
});

describe('the printer', () => {
  const printer = startPrinter();
  after(() => printer.stop());

  it('gives an archive PDF, and the same file for the same paper', async () => {
    const [one, other] = await Promise.all([printer.print(paper('合作')), printer.print(paper('合作'))]);
    const text = Buffer.from(one).toString('latin1');

    assert.match(text, /^%PDF-1\.\d/);
    assert.match(text, /<pdfaid:part>2<\/pdfaid:part>/);
    assert.deepEqual(one, other);
  });

  it('shows a box for a letter that no font has, in an ordinary file', async () => {
    const text = Buffer.from(await printer.print(paper('合作 𛈣'))).toString('latin1');

    assert.match(text, /^%PDF-1\.7/);
    assert.doesNotMatch(text, /pdfaid/);
  });

  it('goes on after a paper that cannot be printed', async () => {
    await assert.rejects(printer.print(paper('', '#nothing-of-the-kind')), /unknown variable/);

    assert.ok((await printer.print(paper('a'))).length > 1000);
  });

  it('loses one paper when the typesetter itself breaks down, and prints the next', async () => {
    const deadly = paper('', '#"\\u{0}\\u{202E}\\u{FFFF} 合作 L’été"');

    await assert.rejects(printer.print(deadly), /process of print has ended/);
    assert.ok((await printer.print(paper('a'))).length > 1000);
  });

  it('refuses what takes too long or waits behind too many, and prints the next', async () => {
    const slow = startPrinter({ seconds: 1, waiting: 2 });
    const endless = paper('', '#for i in range(9000) { for j in range(9000) {} }');
    const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

    const first = slow.print(endless);
    const second = slow.print(paper('a'));
    await assert.rejects(slow.print(paper('b')), isRefusal('print.busy'));
    await assert.rejects(first, isRefusal('print.too-slow'));
    assert.ok((await second).length > 1000);
    await slow.stop();
  });
});
