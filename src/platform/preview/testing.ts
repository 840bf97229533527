import { startPrinter } from '#platform/print';

/** A PDF of so many pages, as the centre prints them; each says its number. */
export async function printedPdf(pages: number): Promise<Uint8Array> {
  const printer = startPrinter();
  try {
    return await printer.print({
      template: `#set page(paper: "a4")
#set text(font: "Noto Sans SC", size: 20pt)
#for number in range(1, ${pages + 1}) [
  = 报价 Offer #number
  #lorem(120)
  #if number < ${pages} { pagebreak() }
]`,
      content: {},
      printedOn: '2026-11-27',
    });
  } finally {
    await printer.stop();
  }
}

interface Written {
  /** Entries of the catalogue, such as what is done when the file is opened. */
  readonly catalogue?: string;
  readonly page?: string;
  /** Further objects, from number 5 on. */
  readonly objects?: readonly string[];
  /** Entries of the trailer. */
  readonly trailer?: string;
  readonly content?: string;
}

/** A PDF written by hand, of one page of 200 by 100 points with a black bar. */
export function writtenPdf({
  catalogue = '',
  page = '',
  objects = [],
  trailer = '',
  content,
}: Written = {}): Buffer {
  const drawn = content ?? stream('20 40 160 20 re f');
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R${page}>>`,
    drawn,
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const places = all.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const begin = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${begin}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export const stream = (content: string, entries = ''): string =>
  `<</Length ${content.length}${entries}>>stream\n${content}\nendstream`;
