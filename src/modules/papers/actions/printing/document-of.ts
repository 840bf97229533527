import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { plainText } from '#platform/print';
import type { Block, Leaf, Leaves } from '../../domain/leaf.ts';
import { type Drawn, drawn, headingLine, NO_BORDERS } from './drawn.ts';
import { FONTS, HEADING_FONTS, inLanguage, said, textRun } from './text-runs.ts';

/** A4 and its margins in twentieths of a point. */
const SHEET = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
const WIDTH = SHEET.width - 2 * MARGIN;
const GUTTER = 300;

/** Leaves as a file for word processors: real headings, A4, page numbers, languages and Chinese fonts named. */
export const documentOf = (leaves: Leaves): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: leaves.map(({ title }) => plainText(title)).join(' / '),
      subject: plainText(leaves[0].subtitle),
      creator: 'Green Channel',
      lastModifiedBy: 'Green Channel',
      styles: stylesOf(leaves),
      sections: [
        {
          properties: {
            page: { size: SHEET, margin: { top: 1_300, bottom: 1_300, left: MARGIN, right: MARGIN } },
          },
          headers: { default: headerOf(leaves) },
          footers: { default: footerOf(leaves) },
          children: leaves.length === 1 ? singly(leaves[0]) : sideBySide(leaves as readonly [Leaf, Leaf]),
        },
      ],
    }),
  );

function stylesOf(leaves: Leaves) {
  const isPair = leaves.length > 1;
  const { language } = inLanguage(leaves[0].language);
  const heading = (size: number, before: number) => ({
    run: { font: HEADING_FONTS, size, bold: true, color: '1A231F' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONTS, size: isPair ? 19 : 22, ...(language && { language }) },
        paragraph: { spacing: { after: 110, line: 280 } },
      },
      title: heading(isPair ? 30 : 38, 120),
      heading1: heading(isPair ? 21 : 24, 220),
      heading2: heading(isPair ? 20 : 22, 200),
    },
  };
}

const headerOf = (leaves: Leaves): Header =>
  new Header({
    children: leaves.some(({ stamp }) => stamp !== undefined)
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: leaves.flatMap(({ stamp = '', language }, place) => [
              ...(place > 0 ? [new TextRun(' / ')] : []),
              textRun(stamp, language, { bold: true, size: 18 }),
            ]),
          }),
        ]
      : [new Paragraph({ children: [] })],
  });

/** On every page: what the paper is, and which page of how many. */
const footerOf = (leaves: Leaves): Footer =>
  new Footer({
    children: leaves.map(
      ({ footer, page: [before, between, after], language }) =>
        new Paragraph({
          spacing: { after: 0, line: 220 },
          tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
          children: [
            textRun(footer, language, SMALL),
            new TextRun({
              ...inLanguage(language),
              ...SMALL,
              children: [
                '\t',
                said(before, language),
                PageNumber.CURRENT,
                said(between, language),
                PageNumber.TOTAL_PAGES,
                said(after, language),
              ],
            }),
          ],
        }),
    ),
  });

const SMALL = { size: 15, color: '58625D' };

const openingOf = ({ title, subtitle, language }: Leaf): Paragraph[] => [
  headingLine(title, language, HeadingLevel.TITLE),
  new Paragraph({ children: [textRun(subtitle, language, { color: '58625D' })] }),
];

const singly = (leaf: Leaf): Drawn[] => [
  ...openingOf(leaf),
  ...leaf.blocks.flatMap((block) => drawn(block, { language: leaf.language, width: WIDTH })),
];

/** A table of two columns; a heading stands in one row with what follows it. */
function sideBySide(leaves: readonly [Leaf, Leaf]): Drawn[] {
  const width = (WIDTH - GUTTER) / 2;
  const cells = (blocksOf: (leaf: Leaf) => Drawn[]) =>
    new TableRow({
      children: leaves.map(
        (leaf, place) =>
          new TableCell({
            width: { size: WIDTH / 2, type: WidthType.DXA },
            margins: { left: place === 0 ? 0 : GUTTER / 2, right: place === 0 ? GUTTER / 2 : 0 },
            children: blocksOf(leaf),
          }),
      ),
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [WIDTH / 2, WIDTH / 2],
      borders: NO_BORDERS,
      rows: [
        cells(openingOf),
        ...rowsOf(leaves[0].blocks).map((places) =>
          cells((leaf) =>
            places.flatMap((place) => drawn(leaf.blocks[place]!, { language: leaf.language, width })),
          ),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

function rowsOf(blocks: readonly Block[]): number[][] {
  const rows: number[][] = [[]];
  for (const [place, { is }] of blocks.entries()) {
    rows.at(-1)!.push(place);
    if (is !== 'heading' && place < blocks.length - 1) rows.push([]);
  }
  return rows;
}
