import {
  BorderStyle,
  HeightRule,
  HeadingLevel,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Language } from '#platform/languages';
import type { Block, Run, Signature } from '../../domain/leaf.ts';
import { HEADING_FONTS, inLanguage, textRun, textRuns } from './text-runs.ts';

export type Drawn = Paragraph | Table;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'C9CFCB' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** Where a block stands: in which language, and how wide (twentieths of a point). */
export interface Place {
  readonly language: Language;
  readonly width: number;
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

export const headingLine = (
  text: string,
  language: Language,
  level: Level = HeadingLevel.HEADING_1,
): Paragraph =>
  new Paragraph({
    heading: level,
    keepNext: true,
    children: [textRun(text, language, inLanguage(language, HEADING_FONTS))],
  });

const drawers: {
  readonly [Kind in Block['is']]: (block: Extract<Block, { is: Kind }>, place: Place) => Drawn[];
} = {
  heading: ({ text }, { language }) => [headingLine(text, language)],
  paragraph: ({ runs, look }, { language }) => [
    new Paragraph({
      children: textRuns(runs, language, {
        ...(look === 'small' && { size: 18, color: '58625D' }),
        ...(look === 'strong' && { bold: true }),
      }),
    }),
  ],
  points: ({ points }, { language }) =>
    points.map(
      ({ mark, runs }) =>
        new Paragraph({
          indent: { left: 480, hanging: language === 'zh' ? 480 : 360 },
          children: [textRun(language === 'zh' ? mark : `${mark}\t`, language), ...textRuns(runs, language)],
          ...(language !== 'zh' && { tabStops: [{ type: 'left' as const, position: 480 }] }),
        }),
    ),
  facts: ({ rows }, place) => [factTable(rows, place), gap()],
  table: (block, place) => [wordTable(block, place), gap()],
  quotation: ({ paragraphs, language }) =>
    paragraphs.map(
      (text) =>
        new Paragraph({
          indent: { left: 340 },
          border: { left: { ...HAIR, size: 12, space: 8 } },
          children: [textRun(text, language)],
        }),
    ),
  signatures: ({ signatures }, place) => signatures.flatMap((one) => signatureLines(one, place)),
};

export const drawn = (block: Block, place: Place): Drawn[] => drawers[block.is](block as never, place);

/** Word wants a paragraph after a table, and two tables would grow together. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] });

function factTable(
  rows: readonly { readonly label: string; readonly value: readonly Run[] }[],
  { language, width }: Place,
): Table {
  const first = Math.round(width * 0.34);
  return tableOf(
    [first, width - first],
    rows.map(({ label, value }) => [
      [cellLine([{ text: label }], language, '58625D')],
      [cellLine(value, language)],
    ]),
  );
}

function wordTable(
  { head, rows, widths }: Extract<Block, { is: 'table' }>,
  { language, width }: Place,
): Table {
  const whole = widths.reduce((sum, part) => sum + part, 0);
  const columns = widths.map((part) => Math.round((width * part) / whole));
  const strong = head.map((text) => [cellLine([{ text, isStrong: true }], language)]);
  return tableOf(columns, [strong, ...rows.map((row) => row.map((cell) => [cellLine(cell, language)]))]);
}

const cellLine = (runs: readonly Run[], language: Language, color?: string): Paragraph =>
  new Paragraph({
    spacing: { before: 40, after: 40 },
    children: textRuns(runs, language, { ...(color !== undefined && { color }) }),
  });

const tableOf = (columns: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: { ...NO_BORDERS, bottom: HAIR, insideHorizontal: HAIR },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, place) => cell(children, { width: columns[place]! })),
        }),
    ),
  });

const cell = (
  children: readonly Drawn[],
  { width, ...more }: { readonly width: number } & Omit<ITableCellOptions, 'children' | 'width'>,
): TableCell => new TableCell({ ...more, width: { size: width, type: WidthType.DXA }, children });

/** A line for each thing to write by hand, and a place for a seal where one is usual. */
function signatureLines({ heading, name, lines, seal }: Signature, { language, width }: Place): Drawn[] {
  const first = Math.round(width * 0.62);
  const side = [first, width - first] as const;
  const written = lines.map(
    (line) =>
      new TableRow({
        cantSplit: true,
        height: { value: 560, rule: HeightRule.ATLEAST },
        children: [
          cell([cellLine([{ text: line }], language, '58625D')], {
            width: seal === undefined ? width : side[0],
            verticalAlign: VerticalAlignTable.BOTTOM,
            borders: { bottom: HAIR },
          }),
          ...(seal === undefined ? [] : [sealCell(seal, line === lines[0], { language, width: side[1] })]),
        ],
      }),
  );
  return [
    headingLine(heading, language, HeadingLevel.HEADING_2),
    new Paragraph({ keepNext: true, children: textRuns(name, language) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: seal === undefined ? [width] : side,
      borders: NO_BORDERS,
      rows: written,
    }),
    gap(),
  ];
}

const sealCell = (seal: string, isFirst: boolean, { language, width }: Place): TableCell =>
  cell(isFirst ? [cellLine([{ text: seal }], language, '58625D')] : [new Paragraph({ children: [] })], {
    width,
    verticalMerge: isFirst ? 'restart' : 'continue',
    borders: { top: DASHED, bottom: DASHED, left: DASHED, right: DASHED },
  });

const DASHED = { style: BorderStyle.DASHED, size: 4, color: '58625D' };
